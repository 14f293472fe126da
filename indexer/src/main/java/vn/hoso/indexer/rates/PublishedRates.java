package vn.hoso.indexer.rates;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was last told of each rate, and whether its facts have changed since. */
@Repository
class PublishedRates {

    /** Any number, the same for all instances; "rate" in ASCII. */
    private static final long TURN = 0x72617465L;

    private final JdbcClient jdbc;
    private final Clock clock;

    PublishedRates(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A figure as it was told. */
    record Published(
            String period,
            String subject,
            String definition,
            LocalDate fromDay,
            LocalDate toDay,
            long numerator,
            long denominator,
            long baseNumerator,
            long baseDenominator) {

        /** The change against the same days a year before, in percentage points. */
        ChangeInPoints change() {
            return new ChangeInPoints(new Rate(numerator, denominator), new Rate(baseNumerator, baseDenominator));
        }
    }

    /** Takes note, in the transaction of the change, that figures may have changed. */
    void changed() {
        jdbc.sql("INSERT INTO rate_change (at) VALUES (:now)")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Whether this instance may look for changes now; until the transaction ends no other one does. */
    boolean takeTurn() {
        return jdbc.sql("SELECT pg_try_advisory_xact_lock(:turn)")
                .param("turn", TURN)
                .query(Boolean.class)
                .single();
    }

    /** Forgets the changes noted so far; whether there were any. Later ones keep their note. */
    boolean takeChanges() {
        return jdbc.sql("DELETE FROM rate_change").update() > 0;
    }

    List<Published> all() {
        return jdbc.sql("""
                        SELECT period, subject, definition, from_day, to_day, numerator, denominator, base_numerator,
                          base_denominator
                        FROM rate_published
                        ORDER BY period, subject, definition
                        """).query(Published.class).list();
    }

    void keep(Published rate) {
        jdbc.sql("""
                        INSERT INTO rate_published (period, subject, definition, from_day, to_day, numerator,
                          denominator, base_numerator, base_denominator, as_of)
                        VALUES (:period, :subject, :definition, :from, :to, :numerator, :denominator, :baseNumerator,
                          :baseDenominator, :asOf)
                        ON CONFLICT (period, subject, definition) DO UPDATE SET from_day = excluded.from_day,
                          to_day = excluded.to_day, numerator = excluded.numerator,
                          denominator = excluded.denominator, base_numerator = excluded.base_numerator,
                          base_denominator = excluded.base_denominator, as_of = excluded.as_of
                        """)
                .param("period", rate.period())
                .param("subject", rate.subject())
                .param("definition", rate.definition())
                .param("from", rate.fromDay())
                .param("to", rate.toDay())
                .param("numerator", rate.numerator())
                .param("denominator", rate.denominator())
                .param("baseNumerator", rate.baseNumerator())
                .param("baseDenominator", rate.baseDenominator())
                .param("asOf", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Forgets a figure that is no longer told. */
    void forget(Published rate) {
        jdbc.sql("""
                        DELETE FROM rate_published
                        WHERE period = :period AND subject = :subject AND definition = :definition
                        """)
                .param("period", rate.period())
                .param("subject", rate.subject())
                .param("definition", rate.definition())
                .update();
    }
}
