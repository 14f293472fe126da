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
 * The dossiers as they are now, counted by half month and by agency of level 1 or directly below, and those of level 1 as
 * they were known at the end of each day. The database notes every change of a dossier in the same transaction. What was
 * noted is added up a little later ({@link KeepTally}); until then each question adds it itself, so that a figure never
 * lags behind the records.
 */
@Repository
class Tally {

    private static final String ASKED = "agency = ANY (:agencies) AND half BETWEEN :from AND :to";

    /** What is due to an agency is due to its level 1 as well. */
    private static final String DUE = """
            (SELECT whose.agency COLLATE "C" AS agency, half, event, facts, dossiers FROM tally_due CROSS JOIN LATERAL
              (SELECT tally_due.agency UNION SELECT split_part(tally_due.agency, '.', 1)) AS whose (agency)
             WHERE known_on <= :day) AS due
            """;

    /** How many dossiers some counts are of: a definition counts what was received or what was finished. */
    private static final String PRESENT = "counts[%d] + counts[%d]"
            .formatted(TallyConditions.place(Fact.REC.name()), TallyConditions.place(Fact.DONE.name()));

    private static final String SUMS = "(SELECT agency, half, counts FROM tally_sum WHERE " + ASKED + ") AS kept";

    /** One step into the index for each agency and half month: days on which sums changed are many. */
    private static final String KNOWN_SUMS = """
            (SELECT asked.agency, whole.half, counts FROM unnest(:agencies) AS asked (agency)
              CROSS JOIN unnest(CAST(:halves AS date[])) AS whole (half)
              CROSS JOIN LATERAL (SELECT counts FROM tally_known AS known
                WHERE known.agency = asked.agency COLLATE "C" AND known.half = whole.half AND known_on <= :day
                ORDER BY known_on DESC LIMIT 1) AS then_known) AS kept
            """;

    /** No half month has fewer dossiers than none, so the first that has some tells; most agencies have some in the first. */
    private static final String KNOWN_PRESENT = """
            WITH waiting AS MATERIALIZED (
              SELECT agency, half, sum(dossiers) AS dossiers FROM %2$s WHERE %3$s GROUP BY agency, half)
            SELECT agency FROM unnest(:agencies) AS asked (agency) WHERE EXISTS (
              SELECT FROM unnest(CAST(:halves AS date[])) AS whole (half) WHERE
                coalesce((SELECT %1$s FROM tally_known AS known
                  WHERE known.agency = asked.agency COLLATE "C" AND known.half = whole.half AND known_on <= :day
                  ORDER BY known_on DESC LIMIT 1), 0)
                + coalesce((SELECT dossiers FROM waiting
                  WHERE waiting.agency = asked.agency COLLATE "C" AND waiting.half = whole.half), 0) > 0)
            """.formatted(PRESENT, DUE, ASKED);

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

    /** Whether the tally can say what was known then: now, and at the end of a day, but not within one. */
    static boolean tells(AsKnown known) {
        return known.at().isEmpty() || known.day().isPresent();
    }

    /**
     * The rates of each of some agencies over whole half months; empty when the sums are not ready.
     *
     * @param agencies of level 1 or directly below; as known on a day, of level 1 alone
     */
    Optional<Map<String, Map<RateDefinition, Rate>>> rates(
            Collection<RateDefinition> definitions, Collection<String> agencies, Period halves, AsKnown known) {
        return ask("agency", row -> row.getString("key"), definitions, agencies, halves, known);
    }

    /** The rate of some agencies together in each of some half months, by its first day; empty when not ready. */
    Optional<Map<LocalDate, Rate>> byHalf(
            RateDefinition definition, Collection<String> agencies, Period halves, AsKnown known) {
        return ask("half", row -> LocalDate.parse(row.getString("key")), List.of(definition), agencies, halves, known)
                .map(rates -> rates.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, entry -> entry.getValue().get(definition))));
    }

    private interface Key<K> {
        K of(ResultSet row) throws SQLException;
    }

    /** One statement, hence as of one instant: whether the sums can be used, what is added up, and what is not yet. */
    private <K> Optional<Map<K, Map<RateDefinition, Rate>>> ask(
            String by,
            Key<K> key,
            Collection<RateDefinition> asked,
            Collection<String> agencies,
            Period halves,
            AsKnown known) {
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
        within(agencies, halves, known, """
                        SELECT 'READY' AS kind, NULL AS key, NULL AS event, NULL::int AS facts, NULL::bigint AS dossiers,
                          NULL::bigint[] AS sums
                        FROM tally_conditions WHERE conditions = :conditions
                        UNION ALL
                        SELECT 'SUMS', %1$s::text, NULL, NULL, NULL, ARRAY[%2$s] FROM %3$s GROUP BY %1$s
                        UNION ALL
                        SELECT 'DUE', %1$s::text, event, facts, sum(dossiers), NULL FROM %4$s
                        WHERE %5$s GROUP BY %1$s, event, facts
                        """.formatted(by, sums(definitions), kept(known), DUE, ASKED))
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

    private static String kept(AsKnown known) {
        return known.at().isEmpty() ? SUMS : KNOWN_SUMS;
    }

    /** Those of some level-1 agencies that have dossiers in whole half months; the sums must be ready. */
    List<String> among(Collection<String> agencies, Period halves, AsKnown known) {
        return within(agencies, halves, known, known.at().isEmpty() ? present(SUMS, ASKED) : KNOWN_PRESENT)
                .query(String.class)
                .list();
    }

    /** The units directly below a level-1 agency that have dossiers in whole half months; the sums must be ready. */
    List<String> below(String root, Period halves) {
        String units = "agency > :root || '.' AND agency < :root || '/' AND half BETWEEN :from AND :to";
        return within(List.of(), halves, AsKnown.NOW, present("tally_sum WHERE " + units, units))
                .param("root", root)
                .query(String.class)
                .list();
    }

    private static String present(String kept, String due) {
        return """
                SELECT agency FROM (
                  SELECT agency, %s AS dossiers FROM %s
                  UNION ALL
                  SELECT agency, dossiers FROM %s WHERE %s) AS counted
                GROUP BY agency HAVING sum(dossiers) > 0
                """.formatted(PRESENT, kept, DUE, due);
    }

    /** How many dossiers of some level-1 agencies have the same facts in whole half months. */
    Map<Set<Fact>, Long> facts(Collection<String> roots, Period halves) {
        Map<Set<Fact>, Long> dossiers = new HashMap<>();
        RowCallbackHandler keep = row -> dossiers.put(
                TallyConditions.facts(row.getString("event"), row.getInt("facts")), row.getLong("dossiers"));
        within(roots, halves, AsKnown.NOW, """
                        SELECT event, facts, sum(dossiers) AS dossiers FROM (
                          SELECT event, facts, dossiers FROM tally_cell
                          WHERE agency_root = ANY (:agencies) AND half BETWEEN :from AND :to
                          UNION ALL
                          SELECT event, facts, dossiers FROM %s WHERE %s) AS counted
                        GROUP BY event, facts
                        """.formatted(DUE, ASKED)).query(keep);
        return dossiers;
    }

    private StatementSpec within(Collection<String> agencies, Period halves, AsKnown known, String sql) {
        StatementSpec asked = jdbc.sql(sql)
                .param("agencies", agencies.toArray(String[]::new))
                .param("from", halves.from())
                .param("to", halves.to())
                .param("day", known.day().orElse(LocalDate.MAX));
        return known.at().isEmpty()
                ? asked
                : asked.param(
                        "halves",
                        HalfMonths.starts(halves).stream()
                                .map(LocalDate::toString)
                                .toArray(String[]::new));
    }
}
