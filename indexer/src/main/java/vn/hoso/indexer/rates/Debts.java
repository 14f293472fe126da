package vn.hoso.indexer.rates;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.hoso.indexer.dossier.OwedWork;
import vn.hoso.indexer.rates.OldDebts.Old;

/** Reconciles the denominator: dossiers received with no scan, scans with no dossier, refused and stuck ones. */
@Repository
public class Debts {

    private final JdbcClient jdbc;
    private final Attribution attribution;
    private final OldDebts oldDebts;
    private final List<OwedWork> kinds;
    private final Clock clock;

    Debts(JdbcClient jdbc, Attribution attribution, OldDebts oldDebts, List<OwedWork> kinds, Clock clock) {
        this.jdbc = jdbc;
        this.attribution = attribution;
        this.oldDebts = oldDebts;
        this.kinds = List.copyOf(kinds);
        this.clock = clock;
    }

    /** What is owed now, by all or by one agency or group. */
    public List<Debt> of(Optional<Subject> subject) {
        Map<String, Object> values = new HashMap<>();
        String where = subject.map(one -> attribution.of(one, AgencyView.WERE).sql(values))
                .orElse("true");
        return kinds.stream()
                .map(kind -> debt(kind, oldDebts.of(kind, subject), where, values))
                .toList();
    }

    /** How much of each kind is owed now, by level-1 agency; what there is none of is left out. */
    Map<String, Map<String, Long>> byAgency() {
        Map<String, Map<String, Long>> owed = new HashMap<>();
        for (OwedWork kind : kinds) {
            oldDebts.everByAgency(kind)
                    .orElseGet(() -> goneThrough(kind))
                    .forEach((root, amount) ->
                            owed.computeIfAbsent(root, one -> new HashMap<>()).put(kind.name(), amount));
        }
        return owed;
    }

    private Map<String, Long> goneThrough(OwedWork kind) {
        Map<String, Long> owed = new HashMap<>();
        jdbc.sql("SELECT split_part(agency, '.', 1) AS root, count(*) AS amount FROM (%s) AS owed GROUP BY 1"
                        .formatted(kind.sql()))
                .query((RowCallbackHandler) row -> owed.put(row.getString("root"), row.getLong("amount")));
        return owed;
    }

    private Debt debt(OwedWork kind, Optional<Old> old, String where, Map<String, Object> values) {
        String recently = old.map(kept -> kept.day() + " >= :recent").orElse("true");
        String oldest = old.map(kept -> kept.day() + " >= :oldest AND " + kept.day() + " <= :oldestTo")
                .orElse("false");
        long before = old.map(Old::dossiers).orElse(0L);
        LocalDate first = old.map(Old::oldest).orElse(LocalDate.EPOCH);
        return jdbc.sql("""
                        SELECT count(*) FILTER (WHERE age < interval '1 day') AS day,
                          count(*) FILTER (WHERE age >= interval '1 day' AND age < interval '7 days') AS week,
                          count(*) FILTER (WHERE age >= interval '7 days' AND age < interval '30 days') AS month,
                          count(*) FILTER (WHERE age >= interval '30 days' AND %2$s) AS older, min(since) AS oldest
                        FROM (SELECT *, split_part(agency, '.', 1) AS agency_root,
                            CAST(:now AS timestamptz) - since AS age FROM (%1$s) AS owed) AS aged
                        WHERE %4$s AND (%2$s OR %3$s)
                        """.formatted(kind.sql(), recently, oldest, where))
                .params(values)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("recent", old.map(Old::recent).orElse(LocalDate.EPOCH))
                .param("oldest", first)
                .param("oldestTo", HalfMonths.next(first).minusDays(1))
                .query((row, index) -> new Debt(
                        kind.name(),
                        kind.link(),
                        row.getLong("day"),
                        row.getLong("week"),
                        row.getLong("month"),
                        row.getLong("older") + before,
                        oldest(row)))
                .single();
    }

    private static @Nullable Instant oldest(ResultSet row) throws SQLException {
        OffsetDateTime oldest = row.getObject("oldest", OffsetDateTime.class);
        return oldest == null ? null : oldest.toInstant();
    }
}
