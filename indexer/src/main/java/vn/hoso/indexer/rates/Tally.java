package vn.hoso.indexer.rates;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.hoso.indexer.rates.formula.Fact;

/**
 * The dossiers as they are now, counted by half month and by agency of level 1 or directly below. The database notes every
 * change of a dossier in the same transaction. What was noted is added up a little later ({@link KeepTally}); until then
 * each question adds it itself, so that a figure never lags behind the records.
 */
@Repository
class Tally {

    /** What is due to an agency is due to its level 1 as well. */
    private static final String DUE = """
            (SELECT whose.agency, half, event, facts, dossiers FROM tally_due CROSS JOIN LATERAL
              (SELECT tally_due.agency UNION SELECT split_part(tally_due.agency, '.', 1)) AS whose (agency)) AS due
            """;

    private final JdbcClient jdbc;

    Tally(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether the sums are of the conditions that are asked now; not while they are made anew for new definitions. */
    boolean ready() {
        return jdbc.sql("SELECT EXISTS (SELECT FROM tally_conditions WHERE conditions = :conditions)")
                .param("conditions", TallyConditions.LIST)
                .query(Boolean.class)
                .single();
    }

    /** The rates of each of some agencies over whole half months; empty when the sums are not ready. */
    Optional<Map<String, Map<RateDefinition, Rate>>> rates(
            Collection<RateDefinition> definitions, Collection<String> agencies, Period halves) {
        return ask("agency", row -> row.getString("key"), definitions, agencies, halves);
    }

    /** The rate of some agencies together in each of some half months, by its first day; empty when not ready. */
    Optional<Map<LocalDate, Rate>> byHalf(RateDefinition definition, Collection<String> agencies, Period halves) {
        return ask("half", row -> LocalDate.parse(row.getString("key")), List.of(definition), agencies, halves)
                .map(rates -> rates.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, entry -> entry.getValue().get(definition))));
    }

    private interface Key<K> {
        K of(ResultSet row) throws SQLException;
    }

    /** One statement, hence as of one instant: whether the sums can be used, what is added up, and what is not yet. */
    private <K> Optional<Map<K, Map<RateDefinition, Rate>>> ask(
            String by, Key<K> key, Collection<RateDefinition> asked, Collection<String> agencies, Period halves) {
        List<RateDefinition> definitions = List.copyOf(asked);
        var counts = new TallyCounts<K>(definitions);
        boolean[] ready = {false};
        RowCallbackHandler add = row -> {
            switch (row.getString("kind")) {
                case "READY" -> ready[0] = true;
                case "SUMS" ->
                    counts.add(key.of(row), (Long[]) row.getArray("sums").getArray());
                default ->
                    counts.add(
                            key.of(row),
                            TallyConditions.facts(row.getString("event"), row.getInt("facts")),
                            row.getLong("dossiers"));
            }
        };
        within(agencies, halves, """
                        SELECT 'READY' AS kind, NULL AS key, NULL AS event, NULL::int AS facts, NULL::bigint AS dossiers,
                          NULL::bigint[] AS sums
                        FROM tally_conditions WHERE conditions = :conditions
                        UNION ALL
                        SELECT 'SUMS', %1$s::text, NULL, NULL, NULL, ARRAY[%2$s] FROM tally_sum
                        WHERE agency = ANY (:agencies) AND half BETWEEN :from AND :to GROUP BY %1$s
                        UNION ALL
                        SELECT 'DUE', %1$s::text, event, facts, sum(dossiers), NULL FROM %3$s
                        WHERE agency = ANY (:agencies) AND half BETWEEN :from AND :to GROUP BY %1$s, event, facts
                        """.formatted(by, sums(definitions), DUE))
                .param("conditions", TallyConditions.LIST)
                .query(add);
        return ready[0] ? Optional.of(counts.rates()) : Optional.empty();
    }

    private static String sums(List<RateDefinition> definitions) {
        return definitions.stream()
                .flatMap(one -> Stream.of(one.numerator(), one.denominator()))
                .map(condition -> "sum(counts[" + TallyConditions.place(condition.toString()) + "])")
                .collect(Collectors.joining(", "));
    }

    /** Those of some agencies that have dossiers in whole half months; the sums must be ready. */
    List<String> among(Collection<String> agencies, Period halves) {
        return within(agencies, halves, present("agency = ANY (:agencies)"))
                .query(String.class)
                .list();
    }

    /** The units directly below a level-1 agency that have dossiers in whole half months; the sums must be ready. */
    List<String> below(String root, Period halves) {
        return within(List.of(), halves, present("agency > :root || '.' AND agency < :root || '/'"))
                .param("root", root)
                .query(String.class)
                .list();
    }

    private static String present(String which) {
        return """
                SELECT agency FROM (
                  SELECT agency, counts[%1$d] + counts[%2$d] AS dossiers FROM tally_sum
                  WHERE %3$s AND half BETWEEN :from AND :to
                  UNION ALL
                  SELECT agency, dossiers FROM %4$s WHERE %3$s AND half BETWEEN :from AND :to) AS counted
                GROUP BY agency HAVING sum(dossiers) > 0
                """.formatted(
                        TallyConditions.place(Fact.REC.name()),
                        TallyConditions.place(Fact.DONE.name()),
                        which.replace("agency", "agency COLLATE \"C\""),
                        DUE);
    }

    /** How many dossiers of some level-1 agencies have the same facts in whole half months. */
    Map<Set<Fact>, Long> facts(Collection<String> roots, Period halves) {
        Map<Set<Fact>, Long> dossiers = new HashMap<>();
        RowCallbackHandler keep = row -> dossiers.put(
                TallyConditions.facts(row.getString("event"), row.getInt("facts")), row.getLong("dossiers"));
        within(roots, halves, """
                        SELECT event, facts, sum(dossiers) AS dossiers FROM (
                          SELECT event, facts, dossiers FROM tally_cell
                          WHERE agency_root = ANY (:agencies) AND half BETWEEN :from AND :to
                          UNION ALL
                          SELECT event, facts, dossiers FROM %s
                          WHERE agency = ANY (:agencies) AND half BETWEEN :from AND :to) AS counted
                        GROUP BY event, facts
                        """.formatted(DUE)).query(keep);
        return dossiers;
    }

    private StatementSpec within(Collection<String> agencies, Period halves, String sql) {
        return jdbc.sql(sql)
                .param("agencies", agencies.toArray(String[]::new))
                .param("from", halves.from())
                .param("to", halves.to());
    }
}
