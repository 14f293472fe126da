package vn.hoso.indexer.rates;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import vn.hoso.indexer.OnRealServers;
import vn.hoso.indexer.ShownTable;
import vn.hoso.indexer.rates.formula.Fact;

/** Every indicator, over dossiers small enough to be counted by hand, and over random ones counted a second way. */
class IndicatorsTest extends OnRealServers {

    /** Four dossiers of April 2018; the last was received in March and is only finished in April. */
    private static final List<String> BY_HAND = List.of(
            "H18-180402-0001,H18,1.001193,COUNTER,2018-04-02,10,2018-04-20,true,true,true,TK/true/CONVERTED;CCCD/false/ATTACHED/STORE,true,true",
            "H18-180403-0002,H18,1.001193,POST,2018-04-03,9,2018-04-25,true,true,false,TK/true/ATTACHED;CCCD/true/MISSING,false,true",
            "H18-180404-0003,H18,2.000815,ONLINE,2018-04-04,4,,false,,,TK/true/ATTACHED/REUSED;CCCD/true/CONVERTED,,",
            "H18-180305-0004,H18,1.001193,COUNTER,2018-03-05,9,2018-04-30,true,false,false,,,",
            "H18-180406-0005,H18,1.001193,COUNTER,2018-04-06,3,,true,true,true,TK/true/CONVERTED,true,true",
            "H18-180407-0006,H18,1.001193,COUNTER,,4,,true,true,true,TK/true/CONVERTED,true,true",
            "H18-180408-0007,H18,1.001193,COUNTER,2018-04-08,4,,true,\"\",false,TK/true/MISSING,,");

    @ParameterizedTest
    @CsvSource({
        "CONV.v1, 2, 3",
        "CONV.v1-strict, 1, 3",
        "CONV.v2, 3, 4",
        "SEED-ERES.v1, 2, 3",
        "SEED-ERES.v1-strict, 1, 3",
        "SEED-ERES.v2, 2, 3", // finished in April: 0001, 0002, 0004
        "SEED-ERES.v3, 2, 4", // results of those finished, against those received
        "SEED-ERES.v4, 3, 4",
        "ERES.2026, 2, 3",
        "DIGI.2026, 3, 4",
        "DIGI.2026-strict, 1, 4",
        "DIGI.2022, 3, 4",
        "REUSE.2026, 2, 4",
        "SHARE.2026, 1, 4",
        "POP-D.2026, 2, 4",
        "COMP.v1, 3, 4",
        "COMP.v1-strict, 1, 4",
        "RESD.v1, 2, 3",
        "RESD.v1-strict, 1, 3",
        "REUSE.2026-strict, 1, 4", // the other reused component lies in a dossier that is not wholly verified
        "SHARE.2026-strict, 1, 4",
        "SCAN.v1, 0, 3", // the register alone tells of files; nothing was scanned here
        "READ.v1, 0, 3",
        "VERI.v1, 0, 3"
    })
    void each_indicator_counts_what_a_hand_counts(String definition, long numerator, long denominator) {
        take(BY_HAND);
        JsonNode figure = figures("agency=H18&from=2018-04&to=2018-04&definition=" + definition)
                .get(0);
        assertThat(figure.path("numerator").asLong()).isEqualTo(numerator);
        assertThat(figure.path("denominator").asLong()).isEqualTo(denominator);
    }

    @Test
    void the_page_says_which_figures_of_the_index_are_not_among_the_definitions() {
        assertThat(page("/rates?from=2016-01&to=2016-01&definition=POP-D.2026&lang=en"))
                .contains("Not among them: POP-P.2026", "ECERT.2026", "dossiers carried over");
    }

    @Test
    void a_digitized_dossier_needs_component_and_result_where_the_procedure_returns_one() {
        take(List.of(
                "H18-160105-0001,H18,1.001193,COUNTER,2016-01-05,4,,true,true,false,TK/true/MISSING,,",
                "H18-160105-0002,H18,1.001193,COUNTER,2016-01-05,4,,true,false,false,TK/true/ATTACHED,,",
                "H18-160105-0003,H18,1.001193,COUNTER,2016-01-05,4,,true,true,false,TK/true/ATTACHED,,"));
        assertThat(met("DIGI.2026", "2016-01")).isEqualTo(1);
    }

    @Test
    void a_dossier_with_many_components_is_one_dossier() {
        take(
                List.of(
                        "H18-160205-0001,H18,1.001193,COUNTER,2016-02-05,4,,false,,,A/true/ATTACHED/STORE;B/true/ATTACHED/REUSED;C/false/ATTACHED/STORE,,"));
        for (String definition : new String[] {"COMP.v1", "REUSE.2026", "SHARE.2026", "CONV.v1"}) {
            assertThat(met(definition, "2016-02")).as(definition).isEqualTo(1);
        }
    }

    @Test
    void a_result_that_is_an_empty_text_is_no_result_in_the_figure_nor_among_its_dossiers() {
        take(List.of("H18-160305-0001,H18,1.001193,COUNTER,2016-03-05,9,2016-03-09,true,\"\",\"\",TK/true/ATTACHED,,"));
        for (String definition : new String[] {"ERES.2026", "RESD.v1", "SEED-ERES.v2", "DIGI.2026"}) {
            assertThat(met(definition, "2016-03")).as(definition).isZero();
            assertThat(get("/api/rates/" + definition + "/dossiers?agency=H18&from=2016-03&to=2016-03&side=missing")
                            .path("total")
                            .asLong())
                    .as(definition)
                    .isEqualTo(1);
        }
    }

    @Test
    void a_month_under_an_old_and_a_new_rule_differs_by_named_dossiers() {
        take(BY_HAND);
        JsonNode difference = get("/api/rates/CONV.v2/difference?against=CONV.v1&agency=H18&from=2018-04&to=2018-04");
        assertThat(difference.path("before").toString()).isEqualTo("{\"numerator\":2,\"denominator\":3}");
        assertThat(difference.path("after").toString()).isEqualTo("{\"numerator\":3,\"denominator\":4}");
        assertThat(difference.path("items")).hasSize(1);
        assertThat(difference.path("items").get(0).path("is").asString()).isEqualTo("MET");
        assertThat(difference.path("items").get(0).path("points").decimalValue())
                .isEqualByComparingTo("8.33");
        String page = page("/rates/difference?definition=CONV.v2&against=CONV.v1&subject=H18&from=2018-04&to=2018-04"
                + "&was=OUT&is=MET&lang=en");
        assertThat(page).contains("Newly counted, met", "H18-180404-0003").doesNotContain("H18-180402-0001");
    }

    @ParameterizedTest
    @CsvSource({
        "SEED-ERES.v2, ERES.2026, 3",
        "SEED-ERES.v3, ERES.2026, 4",
        "SEED-ERES.v4, ERES.2026, 3",
        "CONV.v1, CONV.v2, 2"
    })
    void what_a_month_is_by_an_old_rule_and_by_a_new_one_differs_item_by_item(String old, String now, int items) {
        takeRandom();
        JsonNode difference =
                get("/api/rates/%s/difference?against=%s&agency=H27&from=2015-06&to=2015-06".formatted(now, old));
        Rate before = rate(difference.path("before"));
        Rate after = before;
        BigDecimal points = BigDecimal.ZERO;
        for (JsonNode item : difference.path("items")) {
            long dossiers = item.path("dossiers").asLong();
            after = after.without(standing(item, "was").of(dossiers))
                    .plus(standing(item, "is").of(dossiers));
            points = points.add(item.path("points").decimalValue());
        }
        assertThat(difference.path("items")).hasSize(items);
        assertThat(after).isEqualTo(rate(difference.path("after"))).isEqualTo(figure(now));
        assertThat(before).isEqualTo(figure(old));
        assertThat(points)
                .isEqualByComparingTo(
                        after.percent().orElseThrow().subtract(before.percent().orElseThrow()));
    }

    private static Standing standing(JsonNode item, String when) {
        return Standing.valueOf(item.path(when).asString());
    }

    private Rate figure(String definition) {
        return rate(figures("agency=H27&from=2015-06&to=2015-06&definition=" + definition)
                .get(0));
    }

    private static Rate rate(JsonNode counts) {
        return new Rate(
                counts.path("numerator").asLong(), counts.path("denominator").asLong());
    }

    @ParameterizedTest
    @CsvSource({
        "DIGI.2026, 3.00, 'since 01/01/2026 not the rule of this period', '4 at most, earned from 100 % on', công thức 4.2",
        "DIGI.2022, 3.75, '23/06/2022 to 31/12/2025', '4 at most, earned from 80 % on', QĐ 766/QĐ-TTg (2022)"
    })
    void the_page_says_by_which_rule_a_figure_is_counted_and_what_it_earns(
            String definition, String marks, String force, String earned, String basis) {
        take(BY_HAND);
        String page = page("/rates?from=2018-04&to=2018-04&subject=H18&lang=en&definition=" + definition);
        // 3 of 4 are met, strictly 1.
        List<String> head = ShownTable.row(page, ">" + definition + "-strict</th>");
        List<String> row = ShownTable.row(page, "name-H18\"");
        assertThat(row.get(head.indexOf(definition))).isEqualTo("75.00 %");
        assertThat(row.get(head.indexOf(definition + "-strict"))).startsWith("25.00 %");
        assertThat(row.get(head.indexOf("Marks (of 4)"))).isEqualTo(marks);
        assertThat(page)
                .contains("|REC &amp; IN1 &amp; (!RES | OUT)| / |REC|", "|REC &amp; IN &amp; (!RES | OUTV)| / |REC|");
        assertThat(said(page, "Legal basis")).contains(basis);
        assertThat(said(page, "In force")).startsWith(force);
        assertThat(said(page, "Marks in the 766 index")).startsWith(earned);
    }

    /** What stands beside a word of the account of how a figure is counted. */
    private static String said(String page, String word) {
        var found = Pattern.compile("(?s)<dt>" + word + "</dt>(.*?)</dd>").matcher(page);
        assertThat(found.find()).as(word).isTrue();
        return found.group(1).replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ").strip();
    }

    @Test
    void a_question_that_names_no_definition_is_answered_by_the_old_rule_and_the_new_one() {
        take(BY_HAND);
        assertThat(figures("agency=H18&from=2018-04&to=2018-04")
                        .valueStream()
                        .map(line -> line.path("definition").asString()))
                .containsExactlyInAnyOrder(
                        "CONV.v1",
                        "CONV.v1-strict",
                        "SEED-ERES.v1",
                        "SEED-ERES.v1-strict",
                        "ERES.2026",
                        "ERES.2026-strict",
                        "DIGI.2022",
                        "DIGI.2022-strict",
                        "DIGI.2026",
                        "DIGI.2026-strict");
    }

    @Test
    void both_calendars_count_their_own_days() {
        take(BY_HAND);
        assertThat(figures("agency=H18&from=2018-04&to=2018-04&calendar=REPORT15&definition=CONV.v2")
                        .get(0)
                        .path("denominator")
                        .asLong())
                .isEqualTo(4);
        assertThat(figures("agency=H18&from=2018-03&to=2018-03&calendar=REPORT15&definition=CONV.v2")
                        .get(0)
                        .path("denominator")
                        .asLong())
                .isEqualTo(1);
    }

    @Test
    void random_dossiers_are_counted_alike_by_the_database_and_one_by_one() {
        var period = new Period(LocalDate.of(2015, 6, 1), LocalDate.of(2015, 6, 30));
        List<Set<Fact>> facts =
                takeRandom().stream().map(dossier -> dossier.facts(period)).toList();
        JsonNode figures = figures("agency=H27&from=2015-06&to=2015-06&definition=all");
        assertThat(figures).hasSameSizeAs(RateDefinitions.all());
        for (JsonNode figure : figures) {
            RateDefinition definition =
                    RateDefinitions.of(figure.path("definition").asString());
            assertThat(figure.path("numerator").asLong())
                    .as(definition.id())
                    .isEqualTo(
                            facts.stream().filter(definition.numerator()::holds).count());
            assertThat(figure.path("denominator").asLong())
                    .as(definition.id())
                    .isPositive()
                    .isEqualTo(facts.stream()
                            .filter(definition.denominator()::holds)
                            .count());
        }
    }

    @Test
    void a_twin_never_says_more_than_its_plain_definition() {
        var random = new Random(20);
        for (int i = 0; i < 4_000; i++) {
            Set<Fact> facts = EnumSet.noneOf(Fact.class);
            for (Fact fact : Fact.values()) {
                if (random.nextBoolean()) {
                    facts.add(fact);
                }
            }
            // What is verified is there.
            facts.addAll(facts.contains(Fact.IN) ? Set.of(Fact.IN1) : Set.of());
            facts.addAll(
                    facts.contains(Fact.READABLE) || facts.contains(Fact.VERIFIED) ? Set.of(Fact.SCANNED) : Set.of());
            facts.addAll(facts.contains(Fact.OUTV) ? Set.of(Fact.OUT) : Set.of());
            for (RateDefinition plain : RateDefinitions.plain()) {
                RateDefinitions.twin(plain)
                        .filter(twin -> twin.numerator().holds(facts))
                        .ifPresent(twin -> assertThat(plain.numerator().holds(facts))
                                .as("%s %s", plain.id(), facts)
                                .isTrue());
            }
        }
    }

    /** 400 dossiers of H27, always the same, most of June 2015. */
    private List<RandomDossier> takeRandom() {
        var random = new Random(766);
        List<RandomDossier> dossiers = IntStream.range(0, 400)
                .mapToObj(i -> RandomDossier.of(random, "H27", i))
                .toList();
        take(dossiers.stream().map(RandomDossier::line).toList());
        return dossiers;
    }

    private long met(String definition, String month) {
        return figures("agency=H18&from=" + month + "&to=" + month + "&definition=" + definition)
                .get(0)
                .path("numerator")
                .asLong();
    }

    private void take(List<String> lines) {
        registerUnder(RandomDossier.HEAD, lines);
    }

    private JsonNode figures(String question) {
        return get("/api/rates?" + question);
    }

    private JsonNode get(String address) {
        return json.tree(page(address));
    }

    private String page(String address) {
        return String.valueOf(rest().get().uri(address).retrieve().body(String.class));
    }
}
