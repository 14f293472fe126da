package vn.hoso.indexer.secondlook;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.hoso.indexer.ExampleRecords;
import vn.hoso.indexer.OnRealServers;
import vn.hoso.indexer.Visitor;
import vn.hoso.indexer.rates.Period;

/** A sample of what is counted is drawn so that nobody can choose it, judged by others, and shown beside the rate. */
class SecondLookTest extends OnRealServers {

    private static final String PAGE = "/rates/second-look";
    private static final Pattern SEED = Pattern.compile("[0-9a-f]{32}");

    @Autowired
    private Samples samples;

    private Visitor officer;

    @BeforeEach
    void officer() {
        officer = signedIn("OFFICER", "H46");
    }

    @Test
    void a_sample_is_the_draw_its_seed_says_and_once_judged_the_rate_carries_its_interval() throws Exception {
        List<String> met = dossiers("2012-03", 30, 10);
        draw(officer, "2012-03", 8);
        List<String> drawn = drawn("2012-03");
        String page = open(officer, "2012-03");
        var seed = SEED.matcher(page);
        assertThat(seed.find()).isTrue();
        assertThat(drawn).hasSize(8).isSubsetOf(met).isEqualTo(first(8, met, seed.group()));

        assertThat(figure("2012-03").path("secondLook").path("waiting").asLong())
                .isEqualTo(8);
        assertThat(figure("2012-03").path("secondLook").path("low").isNull()).isTrue();
        for (int i = 0; i < 8; i++) {
            assertThat(judge(officer, "2012-03", drawn.get(i), i > 0).headers().firstValue("Location"))
                    .hasValueSatisfying(there -> assertThat(there).contains("subject=H46.07", "from=2012-03"));
        }
        // 30 of 40 are 75 %; of 7 right among 8 the interval of Wilson is 0.5291 to 0.9776.
        JsonNode look = figure("2012-03").path("secondLook");
        assertThat(look.path("judged").asLong()).isEqualTo(8);
        assertThat(look.path("low").decimalValue()).isEqualByComparingTo("39.68");
        assertThat(look.path("high").decimalValue()).isEqualByComparingTo("73.32");
        assertThat(text("/rates?from=2012-03&to=2012-03&subject=H46.07&lang=vi"))
                .contains("soát 8: 39,68–73,32 %");
        assertThat(text("/api/rates?from=2012-03&to=2012-03&agency=H46.07&definition=CONV.v1&format=csv"))
                .contains(",8,7,39.68,73.32");
    }

    @Test
    void nobody_draws_until_the_draw_is_to_their_liking() {
        dossiers("2012-04", 6, 0);
        draw(officer, "2012-04", 4);
        assertThat(draw(officer, "2012-04", 4)).contains("chưa soát xong");
        List<String> first = drawn("2012-04");
        first.forEach(dossier -> judge(officer, "2012-04", dossier, true));
        assertThat(judge(officer, "2012-04", first.get(0), false).body()).contains("đã được soát");
        draw(officer, "2012-04", 4);
        List<String> second = drawn("2012-04");
        assertThat(second).hasSize(2).doesNotContainAnyElementsOf(first);
        assertThat(figure("2012-04").path("secondLook").path("judged").asLong())
                .as("the second is not finished")
                .isEqualTo(4);
        second.forEach(dossier -> judge(officer, "2012-04", dossier, false));
        assertThat(figure("2012-04").path("secondLook").path("right").asLong())
                .as("both samples together, 4 of 6")
                .isEqualTo(4);
        assertThat(draw(officer, "2012-04", 4)).contains("Không còn hồ sơ nào");
    }

    @Test
    void whoever_answers_for_a_paper_does_not_judge_it_and_who_sees_a_part_does_not_draw() {
        List<String> met = dossiers("2012-05", 1, 0);
        ExampleRecords.stack(jdbc, objects, "5e".repeat(32), "H46", met.get(0), met.get(0));
        jdbc.sql("""
                        INSERT INTO verification (scan, number, signed_off_by, signed_off_at)
                        VALUES (:scan, 1, 'officer-h46', now()) ON CONFLICT DO NOTHING
                        """).param("scan", "5e".repeat(32)).update();
        assertThat(draw(signedIn("OFFICER", "H46.07.01"), "2012-05", 1)).contains("xem được mọi hồ sơ của H46.07");
        draw(officer, "2012-05", 1);
        assertThat(judge(officer, "2012-05", met.get(0), true).body()).contains("không tự soát lại");
        assertThat(judge(signedIn("OFFICER", "H46.07"), "2012-05", met.get(0), true)
                        .statusCode())
                .isEqualTo(302);
        assertThat(signedIn("CLERK", "H46").post(PAGE, question("2012-05")).statusCode())
                .isEqualTo(403);
    }

    /** The dossiers of H46.07 that are met, in a month of their own. */
    private List<String> dossiers(String month, int met, int missing) {
        List<String> lines = IntStream.rangeClosed(1, met + missing)
                .mapToObj(i -> "%s,H46.07,1.001193,COUNTER,%s-05,4,,false,,,TK/true/%s"
                        .formatted(code(month, i), month, i <= met ? "ATTACHED" : "MISSING"))
                .toList();
        register(lines.toArray(String[]::new));
        return IntStream.rangeClosed(1, met).mapToObj(i -> code(month, i)).toList();
    }

    private static String code(String month, int ordinal) {
        return "H46.07-%s05-%04d".formatted(month.substring(2).replace("-", ""), ordinal);
    }

    /** The draw worked out here a second time. */
    private static List<String> first(int size, List<String> codes, String seed) throws Exception {
        var sha = MessageDigest.getInstance("SHA-256");
        var sorted = new ArrayList<>(codes);
        sorted.sort(Comparator.comparing(
                code -> HexFormat.of().formatHex(sha.digest((seed + code).getBytes(StandardCharsets.UTF_8)))));
        return sorted.subList(0, size);
    }

    private static Map<String, String> question(String month) {
        var question = new LinkedHashMap<String, String>();
        question.put("definition", "CONV.v1");
        question.put("subject", "H46.07");
        question.put("from", month);
        question.put("to", month);
        return question;
    }

    private String draw(Visitor who, String month, int size) {
        open(who, month);
        Map<String, String> question = question(month);
        question.put("size", String.valueOf(size));
        return who.post(PAGE, question).body();
    }

    private HttpResponse<String> judge(Visitor who, String month, String dossier, boolean rightly) {
        open(who, month);
        Map<String, String> question = question(month);
        question.put("dossier", dossier);
        question.put("rightly", String.valueOf(rightly));
        question.put("reason", "Đã mở bản quét");
        return who.post(PAGE + "/" + latest(month), question);
    }

    private String open(Visitor who, String month) {
        return who.get(PAGE + "?definition=CONV.v1&subject=H46.07&from=%1$s&to=%1$s".formatted(month))
                .body();
    }

    private long latest(String month) {
        var days = new Period(
                LocalDate.parse(month + "-01"), YearMonth.parse(month).atEndOfMonth());
        return samples.of("CONV.v1", "H46.07", days).get(0).id();
    }

    private List<String> drawn(String month) {
        return samples.drawn(latest(month)).stream().map(Drawn::dossier).toList();
    }

    private JsonNode figure(String month) {
        return json.tree(text("/api/rates?from=%1$s&to=%1$s&agency=H46.07&definition=CONV.v1".formatted(month)))
                .get(0);
    }

    private String text(String address) {
        return String.valueOf(rest().get().uri(address).retrieve().body(String.class));
    }
}
