package vn.hoso.indexer.reception;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hoso.indexer.ExampleRecords;
import vn.hoso.indexer.OnRealServers;
import vn.hoso.indexer.Visitor;
import vn.hoso.indexer.dossier.DossierCode;
import vn.hoso.indexer.procedures.Procedure;
import vn.hoso.indexer.procedures.Procedures;
import vn.hoso.indexer.procedures.RequiredPaper;
import vn.hoso.indexer.procedures.RequiredPaper.Duty;

/** A clerk at the counter of H37.01, who types no dossier code. */
class ReceptionTest extends OnRealServers {

    private static final String PROCEDURE = "8.001193";
    private static final Pattern SENDING = Pattern.compile("name=\"sending\" value=\"([0-9a-f-]{36})\"");

    @Autowired
    private Procedures procedures;

    private Visitor clerk = stranger();

    @BeforeEach
    void sit_down() {
        procedures.put(new Procedure(
                PROCEDURE,
                "Đăng ký khai sinh tại quầy thử",
                List.of(
                        new RequiredPaper("TK", "Tờ khai đăng ký khai sinh", Duty.B),
                        new RequiredPaper("UQ", "Văn bản ủy quyền", Duty.D))));
        clerk = signedIn("CLERK", "H37.01");
    }

    @Test
    void a_few_letters_and_a_name_make_a_dossier_with_a_code_and_a_sheet_that_is_the_same_when_printed_again()
            throws IOException {
        assertThat(clerk.get("/").body()).contains("href=\"/receive\"");
        assertThat(clerk.get("/receive/matches?q=8.00+quay+THU").body())
                .contains("/receive?procedure=" + PROCEDURE, "Đăng ký khai sinh tại quầy thử");
        String first = location(clerk.get("/receive?q=8.00+khai+sinh"));
        assertThat(first).isEqualTo("/receive?procedure=" + PROCEDURE);
        String form = clerk.get(first).body();
        assertThat(form)
                .contains("quầy 1", "Tờ khai đăng ký khai sinh")
                .doesNotContain("??")
                .containsPattern("name=\"applicant\"[^>]*autofocus")
                .containsPattern("id=\"sheets-0\" value=\"1\"")
                .containsPattern("id=\"sheets-1\" value=\"0\"");

        String received = location(received("  Trần  Thị\u00a0Bình ", "3", "0", ""));
        String code = received.substring("/receive/".length());
        assertThat(DossierCode.of(code).orElseThrow().agencyRoot()).isEqualTo("H37");
        assertThat(code).matches("H37\\.01-\\d{6}-\\d{5}");
        assertThat(clerk.get(received).body())
                .contains(code, "Trần Thị Bình", "/receive/" + code + "/cover.pdf")
                .doesNotContain("??");
        assertThat(clerk.get("/dossiers/" + code).body()).contains("Đã tiếp nhận", "Tại quầy", "Bắt buộc");
        assertThat(clerk.get("/receive").body()).containsPattern(code + "[\\s\\S]*Chưa quét");

        String sheet = printed(code);
        assertThat(sheet)
                .contains(code, "Đăng ký khai sinh tại quầy thử", "1. TK · Tờ khai đăng ký khai sinh", "Quầy: 1");
        assertThat(mark(printed(code))).isEqualTo(mark(sheet)).contains(":3:" + code + ":");
    }

    @Test
    void a_form_sent_twice_is_one_dossier_and_many_at_once_are_many() {
        String sending = UUID.randomUUID().toString();
        String once = location(sent(clerk, sending, "Lê Văn Hai", "1"));
        assertThat(location(sent(clerk, sending, "Lê Văn Hai", "1"))).isEqualTo(once);

        List<CompletableFuture<String>> counters = IntStream.range(0, 8)
                .mapToObj(counter -> CompletableFuture.supplyAsync(
                        () -> location(sent(clerk, UUID.randomUUID().toString(), "Người số " + counter, "1"))))
                .toList();
        var codes = new HashSet<String>();
        counters.forEach(counter -> codes.add(counter.join()));
        assertThat(codes).hasSize(8).doesNotContain(once);
    }

    @Test
    void a_code_that_the_register_brought_is_not_given_again() {
        String code = location(received("Lê Văn Một", "1")).substring("/receive/".length());
        int ordinal = Integer.parseInt(code.substring(code.length() - 5));
        String next = code.substring(0, code.length() - 5) + "%05d".formatted(ordinal + 1);
        register(next + ",H37.01,1.004227,COUNTER,,4,,true,false,false,TP-01/true/MISSING");
        assertThat(location(received("Lê Văn Ba", "1"))).isGreaterThan("/receive/" + next);
    }

    @Test
    void a_dossier_of_the_register_is_found_by_its_code_and_keeps_it() throws IOException {
        String code = "H37.01-261008-0975";
        register(code + ",H37.01," + PROCEDURE + ",COUNTER,2026-10-08,4,,true,false,false,TK/true/MISSING");
        String asked = location(clerk.get("/receive?q=" + code));
        assertThat(asked).isEqualTo("/receive?dossier=" + code);
        assertThat(clerk.get(asked).body()).contains(code, "Tờ khai đăng ký khai sinh");
        assertThat(location(sent(
                        clerk, Map.entry("dossier", code), UUID.randomUUID().toString(), "Phạm Thị Tư", "2")))
                .isEqualTo("/receive/" + code);
        assertThat(mark(printed(code))).contains(":2:" + code + ":");
        assertThat(clerk.get(asked).body()).contains("Phạm Thị Tư").containsPattern("id=\"sheets-0\" value=\"2\"");
    }

    @Test
    void a_batch_closes_only_when_what_was_scanned_is_what_was_declared() {
        Visitor other = signedIn("CLERK", "H37.02");
        String first = location(sent(other, UUID.randomUUID().toString(), "Hồ sơ đủ", "1"))
                .substring("/receive/".length());
        String second = location(sent(other, UUID.randomUUID().toString(), "Hồ sơ thiếu", "4"))
                .substring("/receive/".length());
        assertThat(closed(other)).contains("Chưa đóng được lượt quét", "khai 1 tờ, đã quét 0 trang");

        ExampleRecords.stack(jdbc, objects, "e7".repeat(32), "H37.02", first, second);
        String told = closed(other);
        assertThat(told).contains("khai 4 tờ, đã quét 1 trang").doesNotContain("khai 1 tờ,");

        String again = location(
                sent(other, Map.entry("dossier", second), UUID.randomUUID().toString(), "Hồ sơ thiếu", "1"));
        assertThat(again).isEqualTo("/receive/" + second);
        assertThat(closed(other)).contains("Đã đóng lượt quét", "không còn hồ sơ nào chờ quét");
    }

    @Test
    void what_cannot_be_received_is_said_and_no_counter_is_taken_beyond_ones_agencies() {
        assertThat(received("   ", "1").body()).contains("cần tên người nộp");
        assertThat(received("Lê Văn Năm", "10000").body()).contains("0 đến 9999 tờ");
        assertThat(moved(clerk, "H38.01", "1").body()).contains("thuộc phạm vi của bạn");
        assertThat(moved(clerk, "H37.01", "quầy").body()).contains("chữ không dấu");
        assertThat(location(moved(clerk, "H37.01.05", "quay-2"))).isEqualTo("/receive");
        assertThat(clerk.get("/receive").body()).contains("quầy quay-2");
        assertThat(location(received("Lê Văn Sáu", "1"))).startsWith("/receive/H37.01.05-");
    }

    private HttpResponse<String> received(String applicant, String... sheets) {
        Matcher sending =
                SENDING.matcher(clerk.get("/receive?procedure=" + PROCEDURE).body());
        assertThat(sending.find()).isTrue();
        return sent(clerk, sending.group(1), applicant, sheets);
    }

    private static HttpResponse<String> sent(Visitor visitor, String sending, String applicant, String... sheets) {
        return sent(visitor, Map.entry("procedure", PROCEDURE), sending, applicant, sheets);
    }

    private static HttpResponse<String> sent(
            Visitor visitor, Map.Entry<String, String> what, String sending, String applicant, String... sheets) {
        var fields = new ArrayList<>(List.of(what, Map.entry("sending", sending), Map.entry("applicant", applicant)));
        Stream.of(sheets).forEach(count -> fields.add(Map.entry("sheets", count)));
        return visitor.post("/receive", fields);
    }

    private static HttpResponse<String> moved(Visitor visitor, String agency, String counter) {
        return visitor.post("/receive/counter", Map.of("agency", agency, "counter", counter));
    }

    private static String closed(Visitor visitor) {
        return visitor.get(location(visitor.post("/receive/close", Map.of()))).body();
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .orElseThrow(() -> new AssertionError(answer.statusCode() + " " + answer.body()))
                .replaceFirst("^http://[^/]+", "");
    }

    private String printed(String code) throws IOException {
        byte[] pdf =
                rest().get().uri("/receive/" + code + "/cover.pdf").retrieve().body(byte[].class);
        try (var document = Loader.loadPDF(Objects.requireNonNull(pdf))) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String mark(String sheet) {
        return sheet.lines()
                .filter(line -> line.matches("[CS]1[0-9A-Z]{6}:.*"))
                .findFirst()
                .orElseThrow();
    }
}
