package vn.hoso.indexer.rates;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.indexer.dossier.Channel;
import vn.hoso.indexer.dossier.Listing;
import vn.hoso.indexer.rates.formula.Fact;

/** The dossiers behind a figure: each one, with its facts, what it holds and, when it is not met, the reasons. */
@Repository
class DossiersBehind {

    private static final String COLUMNS = "SELECT code, agency, procedure, channel, received_on, "
            + Arrays.stream(Fact.values())
                    .map(fact -> fact.sql() + " AS fact_" + fact.name())
                    .collect(Collectors.joining(", "));

    /** Those without a day come last. */
    private static final String ORDER = " ORDER BY day, code";

    /** Dossiers whose reasons are looked up at once. */
    private static final int BLOCK = 1_000;

    private final JdbcClient jdbc;
    private final CountDossiers counts;
    private final Tally tally;
    private final ExplainDossiers explain;
    private final OpenDossiers open;

    DossiersBehind(JdbcClient jdbc, CountDossiers counts, Tally tally, ExplainDossiers explain, OpenDossiers open) {
        this.jdbc = jdbc;
        this.counts = counts;
        this.tally = tally;
        this.explain = explain;
        this.open = open;
    }

    /** A page of them, by day of reception, or of the end where that is what is counted, then code. */
    Listing<CountedDossier> list(Behind behind, int page, int size) {
        return behind.side() == Side.LEFT_OUT
                ? leftOut(behind, page, size)
                : list(behind, behind.parts(), total(behind), page, size);
    }

    private Listing<CountedDossier> leftOut(Behind behind, int page, int size) {
        Optional<Long> accepted = leftOutOfAccepted(behind);
        List<String> always = LeftOut.always(behind.definition());
        // To find nothing among the accepted is to go through all of them.
        List<String> parts = accepted.filter(dossiers -> dossiers == 0).isPresent() ? always : behind.parts();
        long total = accepted.map(dossiers -> dossiers + count(behind, always)).orElseGet(() -> count(behind, parts));
        return list(behind, parts, total, page, size);
    }

    private Listing<CountedDossier> list(Behind behind, List<String> parts, long total, int page, int size) {
        long skip = Listing.offset(page, size);
        List<CountedDossier> rows = ask(
                        behind, columns(behind), parts, ORDER + " LIMIT :reach", ORDER + " LIMIT :size OFFSET :skip")
                .param("reach", skip + size)
                .param("size", size)
                .param("skip", skip)
                .query((row, index) -> dossier(row, behind.definition()))
                .list();
        return new Listing<>(open.open(explain.reasons(behind, rows)), Math.max(1, page), size, total);
    }

    private static String columns(Behind behind) {
        return COLUMNS + ", " + ScanDossiers.day(behind.definition().event().orElse(Fact.REC)) + " AS day";
    }

    /** How many accepted dossiers a figure leaves out: all there are but those it counts; empty where the tally cannot tell. */
    private Optional<Long> leftOutOfAccepted(Behind behind) {
        return behind.tallied().flatMap(halves -> behind.definition().event()).map(event -> {
            RateDefinition all = RateDefinitions.countingAll(event);
            Map<RateDefinition, Rate> rates = rates(behind, Set.copyOf(List.of(behind.definition(), all)));
            return rates.getOrDefault(all, Rate.NONE).denominator()
                    - rates.getOrDefault(behind.definition(), Rate.NONE).denominator();
        });
    }

    private Map<RateDefinition, Rate> rates(Behind behind, Set<RateDefinition> definitions) {
        return counts.of(Map.of(behind.scope(), definitions), behind.period(), behind.known())
                .getOrDefault(behind.scope().subject(), Map.of());
    }

    /** From the tally where it can tell: to count millions takes as long as to go through them. */
    private long total(Behind behind) {
        if (behind.cause().isPresent() || behind.tallied().isEmpty()) {
            return count(behind, behind.parts());
        }
        List<RateDefinition> asked = Stream.concat(
                        Stream.of(behind.definition()), RateDefinitions.soundTwin(behind.definition()).stream())
                .toList();
        Map<RateDefinition, Rate> rates = rates(behind, Set.copyOf(asked));
        Rate rate = rates.getOrDefault(behind.definition(), Rate.NONE);
        return switch (behind.side()) {
            case LEFT_OUT -> throw new IllegalStateException("Those left out are in no rate");
            case NUMERATOR -> rate.numerator();
            case DENOMINATOR -> rate.denominator();
            case MISSING -> rate.denominator() - rate.numerator();
            case DOUBTED ->
                rate.numerator()
                        - rates.getOrDefault(asked.get(asked.size() - 1), rate).numerator();
        };
    }

    private long count(Behind behind, List<String> parts) {
        return ask(behind, "SELECT count(*) AS dossiers", parts, "", "").query(Long.class).list().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    /** Gives all of them, in the same order and as of one instant, without holding more than a block in memory. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public void forEach(Behind behind, Consumer<CountedDossier> action) {
        try (Stream<CountedDossier> all = ask(behind, columns(behind), behind.parts(), "", ORDER)
                .withFetchSize(BLOCK)
                .query((row, index) -> dossier(row, behind.definition()))
                .stream()) {
            Iterator<CountedDossier> rows = all.iterator();
            while (rows.hasNext()) {
                var block = new ArrayList<CountedDossier>();
                while (block.size() < BLOCK && rows.hasNext()) {
                    block.add(rows.next());
                }
                open.open(explain.reasons(behind, block)).forEach(action);
            }
        }
    }

    /** How many dossiers are not met for each cause the definition knows; one with two causes is counted under both. */
    Map<Cause, Long> causes(Behind behind) {
        List<Cause> causes = Cause.of(behind.definition());
        return behind.tallied()
                .filter(halves -> causes.stream().allMatch(Cause::toldByFacts))
                .map(halves -> causes(
                        behind.definition(), causes, tally.facts(behind.scope().codes(), halves)))
                .orElseGet(() -> causes(behind, causes));
    }

    private static Map<Cause, Long> causes(
            RateDefinition definition, List<Cause> causes, Map<Set<Fact>, Long> dossiers) {
        Map<Cause, Long> sums = new LinkedHashMap<>();
        causes.forEach(cause -> sums.put(cause, 0L));
        dossiers.forEach((facts, count) -> {
            if (Standing.of(definition, facts) == Standing.COUNTED) {
                causes.stream()
                        .filter(cause -> cause.holds(definition, facts))
                        .forEach(cause -> sums.merge(cause, count, Long::sum));
            }
        });
        return sums;
    }

    private Map<Cause, Long> causes(Behind behind, List<Cause> causes) {
        String columns = causes.stream()
                .map(cause -> "count(*) FILTER (WHERE " + cause.sql(behind.definition()) + ") AS " + cause)
                .collect(Collectors.joining(", ", "SELECT ", ""));
        String counted = behind.touched() + " AND " + Standing.COUNTED.sql(behind.definition());
        return ask(behind, columns, List.of(counted), "", "")
                .query((row, index) -> {
                    Map<Cause, Long> dossiers = new LinkedHashMap<>();
                    for (Cause cause : causes) {
                        dossiers.put(cause, row.getLong(cause.name()));
                    }
                    return dossiers;
                })
                .single();
    }

    /** Asks each part, in an order of its own, and puts what they give in an order. */
    private StatementSpec ask(Behind behind, String columns, List<String> parts, String each, String all) {
        Map<String, Object> values = new HashMap<>();
        String of = " FROM " + behind.known().from(values) + " WHERE "
                + behind.scope().sql(values) + behind.narrowed().andSql(values) + " AND ";
        return jdbc.sql(parts.stream()
                                .map(part -> "(" + columns + of + part + each + ")")
                                .collect(Collectors.joining(" UNION ALL ", "SELECT * FROM (", ") AS part"))
                        + all)
                .params(values)
                .param("from", behind.period().from())
                .param("to", behind.period().to());
    }

    private static CountedDossier dossier(ResultSet row, RateDefinition definition) throws SQLException {
        Set<Fact> facts = EnumSet.noneOf(Fact.class);
        for (Fact fact : Fact.values()) {
            if (row.getBoolean("fact_" + fact.name())) {
                facts.add(fact);
            }
        }
        return CountedDossier.of(
                row.getString("code"),
                row.getString("agency"),
                row.getString("procedure"),
                Channel.valueOf(row.getString("channel")),
                row.getObject("received_on", LocalDate.class),
                facts,
                definition.numerator().holds(facts));
    }
}
