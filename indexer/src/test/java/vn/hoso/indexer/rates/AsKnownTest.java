package vn.hoso.indexer.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.hoso.indexer.ExampleRecords;
import vn.hoso.indexer.OnRealServers;

/** What was said of a period stays what was said of it, whatever the records learn later. */
class AsKnownTest extends OnRealServers {

    private static final String LATER =
            "H41-150310-0001,H41,1.001193,COUNTER,2015-03-10,4,,true,false,false,TK/true/ATTACHED";

    @Test
    void a_random_history_can_be_told_as_of_each_of_its_moments() {
        var random = new Random(2015);
        Map<Instant, String> told = new LinkedHashMap<>();
        for (int change = 0; change < 12; change++) {
            var lines = new ArrayList<String>();
            for (int i = 0; i < 8; i++) {
                lines.add(RandomDossier.of(new Random(random.nextInt()), "H52", 1)
                        .line()
                        .replaceFirst("^[^,]+", "H52-150601-" + "%04d".formatted(random.nextInt(30))));
            }
            registerUnder(RandomDossier.HEAD, lines);
            told.put(moment(), counts("H52", ""));
        }
        assertThat(told.values()).doesNotHaveDuplicates();
        told.forEach(
                (moment, then) -> assertThat(counts("H52", "&asOf=" + moment)).isEqualTo(then));
    }

    @Test
    void a_frozen_period_stays_what_it_was_after_each_kind_of_later_change() {
        for (int i = 1; i <= 10; i++) {
            register("H41-150302-%04d,H41,1.001193,COUNTER,2015-03-02,4,,true,%s,false,TK/true/%s"
                    .formatted(i, i % 2 == 0, i % 3 == 0 ? "MISSING" : "ATTACHED"));
        }
        register(
                "H41-140302-0001,H41,1.001193,COUNTER,2014-03-02,4,,true,false,false,TK/true/ATTACHED",
                "H41-140302-0002,H41,1.001193,COUNTER,2014-03-02,4,,true,false,false,TK/true/MISSING");
        JsonNode freeze = freeze("2015-03", "");
        String published = published(freeze, "CONV.v2");
        Instant then = Instant.parse(freeze.path("frozenAt").asString());
        String counts = march("");

        register(LATER, "H41-140302-0002,H41,1.001193,COUNTER,2014-03-02,4,,true,false,false,TK/true/ATTACHED");
        register(
                line(1, "H41", "COUNTER", "2015-03-02", 3, "TK/true/ATTACHED"),
                line(2, "H41", "ONLINE", "2015-03-02", 4, "TK/true/ATTACHED"),
                line(3, "H41", "COUNTER", "2015-03-02", 4, "TK/true/CONVERTED"),
                line(4, "H41", "COUNTER", "2015-04-02", 4, "TK/true/ATTACHED"),
                line(5, "H49", "COUNTER", "2015-03-02", 4, "TK/true/ATTACHED"),
                line(7, "H41", "COUNTER", "2015-03-02", 4, "TK/true/MISSING"),
                line(8, "H41", "COUNTER", "", 4, "TK/true/ATTACHED"),
                line(9, "H41", "COUNTER", "2015-03-02", 4, "TK/true/ATTACHED/STORE"),
                line(10, "H41.01", "COUNTER", "2015-03-02", 4, "TK/true/ATTACHED"));
        jdbc.sql("UPDATE dossier SET documents = 2 WHERE code = 'H41-150302-0006'")
                .update();
        exempt("H41-150302-0003");
        signOff("H41-150302-0006");
        take("H41,Tỉnh Nghệ An cũ,Old Nghe An,locality,,2010-01-01,2015-06-30,H49");
        assertThat(march("")).contains("CONV.v1-restated 4/5", "VERI.v1 1/6");

        assertThat(march("&asOf=" + then)).isEqualTo(counts);
        assertThat(march("")).isNotEqualTo(counts);
        assertThat(published(freeze, "CONV.v2")).isEqualTo(published);
        assertThat(published).isEqualTo("7/10 against 1/2");
        revision_of_the_frozen_figure(freeze);
        a_restatement_needs_its_reason_and_stands_beside_the_first(freeze);
        take("H41,Tỉnh Nghệ An,Nghe An Province,locality,,2020-09-15,,");
    }

    private void exempt(String dossier) {
        JsonNode contest = post("/api/contests?reason=Hồ sơ mật&evidence=Công văn 12&dossier=" + dossier, "");
        post("/api/contests/%s/decision?decision=EXEMPTED&reason=Đúng".formatted(contest.path("id")), "");
    }

    /** An officer answers for both papers that lie under a dossier. */
    private void signOff(String dossier) {
        String scan = "41".repeat(32);
        ExampleRecords.stack(jdbc, objects, scan, "H41", dossier, dossier);
        jdbc.sql("UPDATE document SET signed_off_at = clock_timestamp() WHERE scan = :scan")
                .param("scan", scan)
                .update();
        await().atMost(Duration.ofMinutes(3))
                .untilAsserted(() -> assertThat(march("")).contains("VERI.v1 1/"));
    }

    /** Takes in what a list of agencies says of one code. */
    private void take(String line) {
        String head = "code,name_vi,name_en,group,parent_code,valid_from,valid_to,successor_code\n";
        assertThat(post("/api/agencies?all=true", head + line).path("changed").asInt())
                .isEqualTo(1);
    }

    private JsonNode post(String address, String table) {
        return json.tree(String.valueOf(rest().post()
                .uri(address)
                .header("Content-Type", "text/csv;charset=UTF-8")
                .body(table)
                .retrieve()
                .body(String.class)));
    }

    private void revision_of_the_frozen_figure(JsonNode freeze) {
        String page =
                page("/rates/published/" + freeze.path("id").asLong() + "?definition=CONV.v2&subject=H41&lang=en");
        assertThat(page)
                .contains(
                        "+20.00",
                        "Newly counted, met</span><span class=\"soft\"> · came into the register later",
                        "Was not met, is met</span><span class=\"soft\"> · a document was filed, taken away or made anew later",
                        "No longer counted, was met</span><span class=\"soft\"> · the register was corrected")
                .doesNotContain("??");
        String opened = page("/rates/published/" + freeze.path("id").asLong()
                + "?definition=CONV.v2&subject=H41&was=OUT&is=MET&why=REGISTERED&lang=en");
        assertThat(opened).contains("H41-150310-0001").doesNotContain("H41-150302-0006");
    }

    private void a_restatement_needs_its_reason_and_stands_beside_the_first(JsonNode first) {
        assertThat(freeze("2015-03", "").path("detail").asString()).contains("needs its reason");
        JsonNode second = freeze("2015-03", "&reason=Sửa sổ");
        assertThat(second.path("revision").asInt()).isEqualTo(1);
        assertThat(published(first, "CONV.v2")).isEqualTo("7/10 against 1/2");
        assertThat(page("/rates/published?lang=en")).contains("First publication", "Restatement 1: Sửa sổ");
    }

    @Test
    void a_revision_tells_an_exemption_a_doubt_and_a_sign_off_from_a_correction_of_the_register() {
        for (int i = 1; i <= 5; i++) {
            register("H41-131104-%04d,H41,1.001193,COUNTER,2013-11-04,4,,true,,,TK/true/ATTACHED".formatted(i));
        }
        JsonNode freeze = freeze("2013-11", "");

        exempt("H41-131104-0001");
        register("H41-131104-0005,H41,1.001193,COUNTER,2013-11-04,3,,true,,,TK/true/ATTACHED");
        jdbc.sql("UPDATE dossier SET doubted = true WHERE code = 'H41-131104-0002'")
                .update();
        jdbc.sql("UPDATE dossier SET converted_here = true WHERE code = 'H41-131104-0003'")
                .update();

        assertThat(revision(freeze, "CONV.v1-restated"))
                .contains(
                        moved("No longer counted, was met", "an exemption was decided or ended later"),
                        moved("No longer counted, was met", "the register was corrected"));
        assertThat(revision(freeze, "CONV.v1-sound"))
                .contains(moved("Was met, is not met", "a scan came to be doubted later, or no longer is"));
        assertThat(revision(freeze, "CONV.v1-strict"))
                .contains(moved("Was not met, is met", "an officer signed off later, or took that back"));
        assertThat(revision(freeze, "CONV.v1"))
                .contains(moved("No longer counted, was met", "the register was corrected"))
                .doesNotContain("exemption", "doubted", "signed off");
    }

    private static String moved(String item, String why) {
        return item + "</span><span class=\"soft\"> · " + why;
    }

    /** The items of the revision of H41's figure, in English. */
    private String revision(JsonNode freeze, String definition) {
        String page = page("/rates/published/%d?subject=H41&lang=en&definition=%s"
                .formatted(freeze.path("id").asLong(), definition));
        return page.substring(page.indexOf("From the one figure"), page.indexOf("Figures as published and now"));
    }

    @Test
    void months_that_are_published_together_are_frozen_together() {
        JsonNode freeze = freeze("2012-01/2012-10", "");
        assertThat(freeze.path("fromDay").asString()).isEqualTo("2012-01-01");
        assertThat(freeze.path("toDay").asString()).isEqualTo("2012-10-31");
    }

    @Test
    void a_period_that_is_not_over_is_not_frozen() {
        assertThat(freeze("2999", "").path("detail").asString()).contains("is not over");
    }

    @Test
    void a_day_stands_for_its_end_in_vietnam() {
        assertThat(AsKnown.of("2023-10-31").at()).contains(Instant.parse("2023-10-31T17:00:00Z"));
        assertThat(AsKnown.of("2023-10-31T08:00:00Z").at()).contains(Instant.parse("2023-10-31T08:00:00Z"));
        assertThat(AsKnown.of("")).isEqualTo(AsKnown.NOW);
        assertThatIllegalArgumentException().isThrownBy(() -> AsKnown.of("yesterday"));
    }

    private static String line(int ordinal, String agency, String channel, String day, int status, String component) {
        return "H41-150302-%04d,%s,1.001193,%s,%s,%d,,true,%s,false,%s"
                .formatted(ordinal, agency, channel, day, status, ordinal % 2 == 0, component);
    }

    private Instant moment() {
        return jdbc.sql("SELECT clock_timestamp()")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    private String counts(String agency, String further) {
        return told("/api/rates?definition=all&agency=" + agency + "&from=2015-06&to=2015-06" + further);
    }

    private String march(String further) {
        return told("/api/rates?definition=all&agency=H41&from=2015-03&to=2015-03" + further);
    }

    /** Subject, definition and counts of each figure. */
    private String told(String address) {
        List<String> figures = StreamSupport.stream(json.tree(page(address)).spliterator(), false)
                .filter(figure -> !figure.path("subject").asString().contains("."))
                .map(figure -> figure.path("definition").asString() + " " + figure.path("numerator") + "/"
                        + figure.path("denominator"))
                .toList();
        assertThat(figures).isNotEmpty();
        return String.join("\n", figures);
    }

    private JsonNode freeze(String period, String further) {
        return json.tree(post("/api/rates/freezes?period=" + period + further));
    }

    private String post(String address) {
        return String.valueOf(rest().post().uri(address).retrieve().body(String.class));
    }

    private String published(JsonNode freeze, String definition) {
        JsonNode figures =
                json.tree(page("/api/rates/freezes/" + freeze.path("id").asLong() + "?definition=" + definition));
        return StreamSupport.stream(figures.spliterator(), false)
                .filter(figure -> figure.path("subject").asString().equals("H41"))
                .map(figure -> figure.path("published").path("numerator") + "/"
                        + figure.path("published").path("denominator") + " against "
                        + figure.path("base").path("numerator") + "/"
                        + figure.path("base").path("denominator"))
                .findFirst()
                .orElseThrow();
    }

    private String page(String address) {
        return String.valueOf(rest().get().uri(address).retrieve().body(String.class));
    }
}
