package vn.hoso.indexer.rates;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.indexer.rates.formula.Fact;

/**
 * The dossiers as they are now, counted by half month, level-1 agency and facts. The database adds to it with every
 * change of a dossier, in the same transaction, so that a figure never lags behind the records.
 */
@Repository
class Tally {

    /** What each bit of a row's facts says, from the lowest. */
    private static final List<Fact> BITS = List.of(
            Fact.PAPER,
            Fact.IN1,
            Fact.IN,
            Fact.RES,
            Fact.OUT,
            Fact.OUTV,
            Fact.REU,
            Fact.STORE,
            Fact.SYNC,
            Fact.POP,
            Fact.DOUBT,
            Fact.EXEMPT);

    /** Any number, the same for all instances; "tally" in ASCII. */
    private static final long RECOUNT = 0x74616C6C79L;

    private final JdbcClient jdbc;

    Tally(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The rates of each of some level-1 agencies over whole half months. */
    Map<String, Map<RateDefinition, Rate>> rates(
            Collection<RateDefinition> definitions, Collection<String> roots, Period halves) {
        var counts = new TallyCounts<String>(List.copyOf(definitions));
        ask("agency_root", roots, halves).query((RowCallbackHandler) row -> counts.add(
                row.getString("agency_root"),
                facts(row.getString("event"), row.getInt("facts")),
                row.getLong("dossiers")));
        return counts.rates();
    }

    /** The rate of some level-1 agencies together in each of some half months, by the first day of the half. */
    Map<LocalDate, Rate> byHalf(RateDefinition definition, Collection<String> roots, Period halves) {
        var counts = new TallyCounts<LocalDate>(List.of(definition));
        ask("half", roots, halves).query((RowCallbackHandler) row -> counts.add(
                row.getObject("half", LocalDate.class),
                facts(row.getString("event"), row.getInt("facts")),
                row.getLong("dossiers")));
        return counts.rates().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().get(definition)));
    }

    private StatementSpec ask(String by, Collection<String> roots, Period halves) {
        return jdbc.sql("SELECT " + by + ", event, facts, sum(dossiers) AS dossiers FROM dossier_tally"
                        + " WHERE half BETWEEN :from AND :to AND agency_root = ANY (:roots) GROUP BY 1, 2, 3")
                .param("from", halves.from())
                .param("to", halves.to())
                .param("roots", roots.toArray(String[]::new));
    }

    /** The level-1 agencies that have dossiers in whole half months. */
    List<String> roots(Period halves) {
        return jdbc.sql("""
                        SELECT agency_root FROM dossier_tally
                        WHERE half BETWEEN :from AND :to GROUP BY agency_root HAVING sum(dossiers) > 0
                        """)
                .param("from", halves.from())
                .param("to", halves.to())
                .query(String.class)
                .list();
    }

    private static Set<Fact> facts(String event, int bits) {
        Set<Fact> facts = EnumSet.of(event.equals("RECEIVED") ? Fact.REC : Fact.DONE);
        for (int bit = 0; bit < BITS.size(); bit++) {
            if ((bits & 1 << bit) != 0) {
                facts.add(BITS.get(bit));
            }
        }
        return facts;
    }

    /** Puts the rows of each cell together into one; no figure changes. */
    int fold() {
        return jdbc.sql("""
                        WITH several AS (SELECT event, half, agency_root, facts FROM dossier_tally
                            GROUP BY 1, 2, 3, 4 HAVING count(*) > 1),
                          taken AS (DELETE FROM dossier_tally USING several
                            WHERE dossier_tally.half = several.half AND dossier_tally.agency_root = several.agency_root
                              AND dossier_tally.event = several.event AND dossier_tally.facts = several.facts
                            RETURNING dossier_tally.*)
                        INSERT INTO dossier_tally SELECT event, half, agency_root, facts, sum(dossiers) FROM taken
                        GROUP BY 1, 2, 3, 4 HAVING sum(dossiers) <> 0
                        """).update();
    }

    /**
     * Counts all dossiers anew, while others go on changing them, and mends the cells that were wrong. Both sides are read
     * by one statement, hence as of one instant.
     *
     * @return how many cells were wrong; 0 says that what was counted change by change is what the records say
     */
    @Transactional
    public int recount() {
        jdbc.sql("SELECT pg_advisory_xact_lock(:recount)")
                .param("recount", RECOUNT)
                .query(row -> {});
        return jdbc.sql("""
                        INSERT INTO dossier_tally SELECT event, half, agency_root, facts, sum(amount)
                        FROM (SELECT event, half, agency_root, facts, count(*) AS amount
                              FROM dossier CROSS JOIN LATERAL dossier_events(received_on, finished_on, status)
                              GROUP BY 1, 2, 3, 4
                              UNION ALL
                              SELECT event, half, agency_root, facts, -dossiers FROM dossier_tally) AS both_sides
                        GROUP BY 1, 2, 3, 4 HAVING sum(amount) <> 0
                        """).update();
    }
}
