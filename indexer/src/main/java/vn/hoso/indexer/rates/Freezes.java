package vn.hoso.indexer.rates;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.indexer.dossier.Dossiers;

/** Periods whose figures were published. Nothing that happens later changes them; what differs now is a revision. */
@Repository
public class Freezes {

    private final JdbcClient jdbc;
    private final Rates rates;
    private final GroupMonths months;
    private final FrozenLines frozen;
    private final Dossiers dossiers;
    private final Clock clock;

    Freezes(JdbcClient jdbc, Rates rates, GroupMonths months, FrozenLines frozen, Dossiers dossiers, Clock clock) {
        this.jdbc = jdbc;
        this.rates = rates;
        this.months = months;
        this.frozen = frozen;
        this.dossiers = dossiers;
        this.clock = clock;
    }

    /**
     * Keeps every figure of a period as the records stand now.
     *
     * @param name the period, for example {@code 2023-10} or {@code 2023-01/2023-10}
     * @param reason why figures that were published before are restated; nothing the first time
     * @throws IllegalArgumentException when it is no period, or is not over, or a restatement has no reason
     */
    @Transactional
    public Freeze freeze(String name, ReportCalendar calendar, @Nullable String reason) {
        Period period = calendar.period(name);
        if (!period.to().isBefore(Period.today(clock))) {
            throw new IllegalArgumentException("%s ends on %s and is not over".formatted(name, period.to()));
        }
        Instant at = dossiers.holdStill();
        int revision = of(period).size();
        if (revision > 0 && (reason == null || reason.isBlank())) {
            throw new IllegalArgumentException(
                    "%s was published before: a restatement needs its reason".formatted(name));
        }
        long id = jdbc.sql("""
                        INSERT INTO rate_freeze (period, from_day, to_day, revision, reason, frozen_at)
                        VALUES (:period, :from, :to, :revision, :reason, :at) RETURNING id
                        """)
                .param("period", name)
                .param("from", period.from())
                .param("to", period.to())
                .param("revision", revision)
                .param("reason", revision == 0 ? null : reason)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
        var rated = RatedPeriod.of(period);
        frozen.keep(id, rates.lines(RateDefinitions.all(), rates.subjects(rated), rated));
        frozen.keepMonths(id, months.of(calendar, rated));
        return find(id).orElseThrow();
    }

    /** All of them, the latest period first, what was published first before its restatements. */
    public List<Freeze> all() {
        return jdbc.sql("SELECT * FROM rate_freeze ORDER BY to_day DESC, from_day, revision")
                .query(Freezes::freeze)
                .list();
    }

    /** The one with a number. */
    public Optional<Freeze> find(long id) {
        return jdbc.sql("SELECT * FROM rate_freeze WHERE id = :id")
                .param("id", id)
                .query(Freezes::freeze)
                .optional();
    }

    /** The figures of a definition as they were published, beside what the records say now. */
    public List<FrozenFigure> figures(Freeze freeze, RateDefinition definition) {
        var rated = RatedPeriod.of(freeze.days());
        List<FrozenFigure> published = jdbc.sql("""
                        SELECT * FROM rate_frozen WHERE published = :published AND definition = :definition ORDER BY position
                        """)
                .param("published", freeze.id())
                .param("definition", definition.id())
                .query((row, index) -> new FrozenFigure(
                        row.getString("subject"),
                        row.getString("name_vi"),
                        row.getString("name_en"),
                        row.getString("definition"),
                        new Rate(row.getLong("numerator"), row.getLong("denominator")),
                        new Rate(row.getLong("base_numerator"), row.getLong("base_denominator")),
                        Rate.NONE))
                .list();
        List<Subject> subjects =
                published.stream().map(one -> Subject.of(one.subject())).toList();
        Map<String, RateLine> now = rates.lines(List.of(definition), subjects, rated).stream()
                .collect(Collectors.toMap(line -> line.subject().id(), Function.identity()));
        return published.stream()
                .map(one -> one.beside(
                        now.get(one.subject()) == null
                                ? Rate.NONE
                                : now.get(one.subject()).rate()))
                .toList();
    }

    private List<Freeze> of(Period period) {
        return all().stream().filter(freeze -> freeze.days().equals(period)).toList();
    }

    private static Freeze freeze(ResultSet row, int index) throws SQLException {
        return new Freeze(
                row.getLong("id"),
                row.getString("period"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class),
                row.getInt("revision"),
                row.getString("reason"),
                row.getObject("frozen_at", OffsetDateTime.class).toInstant());
    }
}
