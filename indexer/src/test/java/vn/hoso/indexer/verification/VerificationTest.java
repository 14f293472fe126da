package vn.hoso.indexer.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.hoso.contracts.DocumentDigitized;
import vn.hoso.contracts.DocumentDigitized.FieldReading;
import vn.hoso.contracts.DocumentDigitized.Place;
import vn.hoso.contracts.DocumentDigitized.Proposal;
import vn.hoso.contracts.Envelope;
import vn.hoso.contracts.Filing;
import vn.hoso.contracts.ScanAccepted;
import vn.hoso.contracts.StoredObject;
import vn.hoso.contracts.Topics;
import vn.hoso.indexer.OnRealServers;
import vn.hoso.indexer.OneMessage;
import vn.hoso.indexer.Visitor;

/** The officer's desk, by the pages alone. */
class VerificationTest extends OnRealServers {

    private static final Instant WHEN = Instant.parse("2026-11-25T03:00:00Z");
    private static final String SUBJECT = "Về việc giải quyết đơn của bà Thuý";
    private static final String PUT_RIGHT = "Về việc giải quyết đơn của bà Thúy Kiều";
    private static final String DOSSIER = "H58.01-261120-0001";

    private final String scan = newScan();
    private final String desk = "/verification/" + scan + "/1";

    private Visitor officer;
    private Visitor colleague;

    @BeforeEach
    void read() {
        register(DOSSIER + ",H58.01,1.004227,COUNTER,2026-11-20,4,,true,false,false,TK/true/MISSING");
        tell(Topics.SCANS, accepted(scan, DOSSIER, WHEN));
        tell(Topics.DOCUMENTS, digitized(scan, SUBJECT, null, 0));
        officer = signedIn("OFFICER", "H58");
        colleague = signedIn("OFFICER", "H58.01");
        await().atMost(Duration.ofMinutes(3)).until(() -> officer.get(desk).statusCode() == 200);
    }

    @Test
    void of_two_officers_the_first_keeps_the_document_and_the_other_is_told_and_loses_nothing() {
        assertThat(officer.get("/verification?agency=H58.01").body())
                .contains(desk, "quyết định.pdf", DOSSIER, "Trích yếu", "tiếp nhận 20/11/2026");
        assertThat(officer.post(desk + "/take", Map.of()).statusCode()).isEqualTo(302);
        assertThat(colleague.get("/verification?agency=H58.01").body()).contains("officer-h58 đang xem");
        assertThat(colleague.post(desk + "/take", Map.of()).body()).contains("officer-h58 đang xem");
        assertThat(save(colleague, 0, "subject", "gõ dở dang").body())
                .contains("người khác đang xem", "value=\"gõ dở dang\"");
        assertThat(field("subject").path("value").asString()).isEqualTo(SUBJECT);

        assertThat(save(officer, 0, "subject", PUT_RIGHT).statusCode()).isEqualTo(302);
        assertThat(save(colleague, 0, "subject", "gõ dở dang").body())
                .contains("người khác sửa sau khi bạn mở", "value=\"gõ dở dang\"", "officer-h58 đang xem");
        assertThat(field("subject").path("value").asString()).isEqualTo(PUT_RIGHT);
    }

    @Test
    void the_queue_of_a_counter_is_worked_through_without_the_others() {
        String queue = "/verification?agency=H58.01&counter=";
        assertThat(officer.get(queue + "quay-1").body()).contains(desk, "<option value=\"quay-1\" selected");
        assertThat(officer.get(queue + "quay-2").body()).doesNotContain(desk);
        assertThat(officer.post(desk + "/take?counter=quay-1", Map.of())
                        .headers()
                        .firstValue("Location"))
                .hasValueSatisfying(next -> assertThat(next).endsWith(desk + "?counter=quay-1"));
    }

    @Test
    void what_is_past_the_day_of_return_comes_first_until_its_dossier_is_finished() {
        String late = "H58.01-261120-0004";
        String head = "code,agency,procedure,channel,receivedOn,status,dueOn,finishedOn";
        String line = late + ",H58.01,1.004227,COUNTER,2026-11-20,";
        registerUnder(head, List.of(line + "4,2026-11-24,"));
        String urgent = newScan();
        tell(Topics.SCANS, accepted(urgent, late, WHEN));
        tell(Topics.DOCUMENTS, digitized(urgent, SUBJECT, null, (int)
                Duration.ofDays(2).toSeconds()));
        await().atMost(Duration.ofMinutes(3))
                .untilAsserted(() -> assertThat(
                                officer.get("/verification?agency=H58.01").body())
                        .containsSubsequence("/verification/" + urgent, "quá hẹn trả 24/11/2026", desk));
        assertThat(officer.get("/verification/" + urgent + "/1").body()).contains("quá hẹn trả 24/11/2026");
        registerUnder(head, List.of(line + "9,,2026-11-25"));
        assertThat(officer.get("/verification/" + urgent + "/1").body()).doesNotContain("hẹn trả 24/11/2026");
        assertThat(officer.get("/verification?agency=H58.01").body())
                .containsSubsequence(desk, "/verification/" + urgent)
                .doesNotContain("hẹn trả 24/11/2026");
        assertThat(officer.get("/dossiers/" + late).body()).contains("24/11/2026");
    }

    @Test
    void what_was_put_right_outlives_a_new_reading_and_is_found_and_given_out() {
        String typed = Normalizer.normalize(" " + PUT_RIGHT + " ", Normalizer.Form.NFD);
        assertThat(save(officer, 0, "subject", typed).statusCode()).isEqualTo(302);
        assertThat(field("subject").path("value").asString()).isEqualTo(PUT_RIGHT);
        tell(Topics.DOCUMENTS, digitized(scan, "Về việc giải quyết đơn của bà Thủy", null, 60));
        await().atMost(Duration.ofMinutes(3))
                .untilAsserted(() -> assertThat(officer.get(desk).body())
                        .contains("Lần đọc mới khác", "bà Thủy", "value=\"" + PUT_RIGHT + "\""));
        assertThat(officer.get("/verification?agency=H58.01").body())
                .as("made anew, it waits since it was first read")
                .contains(desk, "25/11/2026 10:00")
                .doesNotContain("25/11/2026 10:01");
        assertThat(field("subject").path("value").asString()).isEqualTo(PUT_RIGHT);
        assertThat(field("subject").path("confirmedBy").asString()).isEqualTo("OFFICER");
        await().atMost(Duration.ofMinutes(3))
                .untilAsserted(() ->
                        assertThat(officer.get("/search?q=thuy+kieu").body()).contains(scan));
    }

    @Test
    void words_put_right_are_told_for_the_files_to_have_them_and_told_again_when_they_are_taken_back() {
        save(officer, 0, "subject", PUT_RIGHT);
        save(officer, 1, "number", "307");
        post(officer, "/undo", 2, Map.of());
        post(officer, "/undo", 3, Map.of());
        List<JsonNode> told = OneMessage.eachContaining(
                        Topics.CUTS,
                        kafkaServers(),
                        List.of(
                                List.of(scan, PUT_RIGHT),
                                List.of(scan, PUT_RIGHT, "\"307\""),
                                List.of(scan, "\"corrections\":[]")))
                .stream()
                .map(message -> json.tree(message).path("data"))
                .toList();
        assertThat(told)
                .extracting(message -> message.path("corrections")
                        .valueStream()
                        .map(one -> one.path("read").asString("") + " → "
                                + one.path("written").asString())
                        .toList())
                .containsExactly(
                        List.of(SUBJECT + " → " + PUT_RIGHT),
                        List.of(" → 307", SUBJECT + " → " + PUT_RIGHT),
                        List.of());
    }

    @Test
    void handwriting_takes_digits_alone_and_what_is_not_there_is_said_so() {
        assertThat(officer.get(desk).body())
                .containsPattern("<svg class=\"written\"")
                .containsPattern("(?s)data-field=\"number\"[^>]*data-digits")
                .contains("Đọc từ chữ viết tay");
        assertThat(save(officer, 0, "number", "3o6").body()).contains("số chỉ gồm chữ số", "value=\"3o6\"");
        assertThat(post(officer, "", 0, Map.of("accept", "date", "value.date", "", "shown.date", ""))
                        .body())
                .contains("bấm Không có");
        assertThat(save(officer, 0, "number", "307").statusCode()).isEqualTo(302);
        assertThat(save(officer, 1, "date", "05102023").statusCode()).isEqualTo(302);
        assertThat(field("number").path("value").asString()).isEqualTo("307");
        assertThat(field("date").path("value").asString()).isEqualTo("2023-10-05");
        post(officer, "", 2, Map.of("absent", "date", "value.date", "05/10/2023", "shown.date", "05/10/2023"));
        assertThat(field("date").path("value").isNull()).isTrue();
        assertThat(post(officer, "/undo", 3, Map.of()).statusCode()).isEqualTo(302);
        assertThat(field("date").path("value").asString()).isEqualTo("2023-10-05");
    }

    @Test
    void only_what_is_certain_is_signed_off_and_then_nothing_changes_it_and_its_dossier_is_doubted_no_more() {
        await().atMost(Duration.ofMinutes(3)).until(this::isDoubted);
        assertThat(post(officer, "/sign-off", 0, Map.of()).body()).contains("còn chỗ chưa chắc");
        post(officer, "", 0, Map.of("accept", "subject", "value.subject", SUBJECT, "shown.subject", SUBJECT));
        save(officer, 1, "number", "306");
        save(officer, 2, "date", "5/10/2023");
        String next = post(officer, "/sign-off", 3, Map.of())
                .headers()
                .firstValue("Location")
                .orElseThrow();
        assertThat(officer.get(next).body())
                .as("the next document, or the queue when nothing waits")
                .contains("Đã ký xác nhận")
                .doesNotContain(desk);
        assertThat(officer.get("/verification").body()).doesNotContain(desk);
        assertThat(save(officer, 4, "subject", "khác").body()).contains("đã được ký xác nhận");
        assertThat(post(officer, "/undo", 4, Map.of()).body()).contains("đã được ký xác nhận");
        assertThat(field("subject").path("value").asString()).isEqualTo(SUBJECT);
        assertThat(field("notation").path("confirmedBy").asString())
                .as("signing off answers for every value")
                .isEqualTo("OFFICER");
        await().atMost(Duration.ofMinutes(3)).until(() -> !isDoubted());
        assertThat(trail("verified_value/" + scan + "/1/subject")).containsExactly("INSERT officer-h58");
        assertThat(trail("verification/" + scan + "/1"))
                .hasSizeGreaterThan(4)
                .allSatisfy(entry -> assertThat(entry).endsWith(" officer-h58"));
    }

    @Test
    void the_ledger_takes_what_is_written_by_hand_row_by_row() {
        assertThat(officer.get("/verification/ledger?agency=H58.01&day=2026-11-25")
                        .body())
                .contains("/verification/ledger/" + scan + "/1", "quyết định.pdf", DOSSIER)
                .containsPattern("name=\"value.number\" value=\"306\"");
        assertThat(officer.get("/verification/ledger?agency=H58.01&day=2026-11-24")
                        .body())
                .doesNotContain(scan);
        assertThat(settle(0, "3o6", "").body()).contains("số chỉ gồm chữ số", "value=\"3o6\"");
        assertThat(settle(0, "307", "").statusCode()).isEqualTo(302);
        assertThat(field("number").path("value").asString()).isEqualTo("307");
        assertThat(field("date").path("value").isNull()).isTrue();
        assertThat(settle(1, "", "05102023").statusCode()).isEqualTo(302);
        assertThat(field("date").path("value").asString()).isEqualTo("2023-10-05");
        assertThat(officer.get("/verification/ledger?agency=H58.01").body()).doesNotContain(scan);
    }

    private HttpResponse<String> settle(int version, String number, String date) {
        return officer.post(
                "/verification/ledger/" + scan + "/1",
                Map.of(
                        "version",
                        String.valueOf(version),
                        "value.number",
                        number,
                        "shown.number",
                        "",
                        "value.date",
                        date,
                        "shown.date",
                        ""));
    }

    @Test
    void a_type_put_right_outlives_a_new_reading_and_can_be_taken_back() {
        assertThat(post(officer, "/type", 0, Map.of("as", "GIAY_PHEP_LAI_TAU")).statusCode())
                .isEqualTo(400);
        assertThat(post(officer, "/type", 0, Map.of("as", "TO_TRINH")).statusCode())
                .isEqualTo(302);
        assertThat(officer.get(desk).body()).contains("<h1>Tờ trình</h1>", "máy đã đọc: Quyết định");
        tell(Topics.DOCUMENTS, digitized(scan, PUT_RIGHT, null, 60));
        await().atMost(Duration.ofMinutes(3))
                .until(() -> field("subject").path("value").asString().equals(PUT_RIGHT));
        assertThat(officer.get("/scans/" + scan).body()).contains("Tờ trình").doesNotContain(">Quyết định");
        post(officer, "/undo", 1, Map.of());
        assertThat(officer.get(desk).body()).contains("<h1>Quyết định</h1>");
        assertThat(trail("verified_value/" + scan + "/1/type"))
                .containsExactly("INSERT officer-h58", "DELETE officer-h58");
    }

    @Test
    void a_document_sent_back_reaches_the_counter_with_the_reason() {
        assertThat(post(officer, "/reject", 0, Map.of("reason", " ")).body()).contains("Hãy ghi lý do");
        post(officer, "/reject", 0, Map.of("reason", "Mất góc phải, không thấy dấu"));
        assertThat(officer.get("/verification").body()).doesNotContain(desk);
        Visitor clerk = signedIn("CLERK", "H58.01");
        assertThat(clerk.get("/rescan").body()).contains("Mất góc phải, không thấy dấu", "/scans/" + scan);
        assertThat(clerk.get("/verification").statusCode()).isEqualTo(403);
        assertThat(clerk.get("/").body())
                .doesNotContain("href=\"/verification\"")
                .containsPattern("href=\"/rescan\"><span>[^<]+</span><span class=\"count\">[1-9]");

        String again = newScan();
        tell(Topics.SCANS, accepted(again, DOSSIER, Instant.now()));
        tell(Topics.DOCUMENTS, digitized(again, PUT_RIGHT, null, 0));
        await().atMost(Duration.ofMinutes(3))
                .untilAsserted(() -> assertThat(clerk.get("/rescan").body()).doesNotContain("/scans/" + scan));
        assertThat(officer.get(desk).body()).contains("/scans/" + again, "Đã có bản quét lại");

        String sealed = "/verification/" + again + "/1";
        officer.post(sealed + "/reject", Map.of("version", "0", "reason", "Vẫn mờ"));
        assertThat(clerk.get("/rescan").body()).contains("/scans/" + again);
        clerk.post("/rescan/" + again + "/1", Map.of());
        assertThat(clerk.get("/rescan").body()).doesNotContain("/scans/" + again);
    }

    @Test
    void a_dossier_code_put_right_files_the_document_anew_or_it_is_said_why_not() {
        String misread = "H58.01-261120-0002";
        String right = "H58.01-261120-0003";
        for (String code : List.of(misread, right)) {
            register(code + ",H58.01,1.004227,COUNTER,2026-11-20,4,,true,false,false,TK/true/MISSING");
        }
        String loose = newScan();
        tell(Topics.SCANS, accepted(loose, null, WHEN));
        tell(Topics.DOCUMENTS, digitized(loose, SUBJECT, misread, 0));
        await().atMost(Duration.ofMinutes(3)).until(() -> papersOf(misread).contains(loose));

        putRight(loose, 0, right);
        assertThat(papersOf(misread)).doesNotContain(loose);
        assertThat(papersOf(right)).contains(loose);
        officer.post("/verification/" + loose + "/1/undo", Map.of("version", "1"));
        assertThat(papersOf(misread)).contains(loose);
        putRight(loose, 2, "H58.01-261120-9999");
        assertThat(papersOf(misread)).doesNotContain(loose);
        assertThat(officer.get("/verification/" + loose + "/1").body()).contains("văn bản chờ trong khay");
        tell(Topics.DOCUMENTS, digitized(loose, SUBJECT, misread, 60));
        register("H58.01-261120-9999,H58.01,1.004227,COUNTER,2026-11-20,4,,true,false,false,TK/true/MISSING");
        await().atMost(Duration.ofMinutes(3))
                .until(() -> papersOf("H58.01-261120-9999").contains(loose));

        putRight(scan, 0, right);
        assertThat(papersOf(DOSSIER)).contains(scan);
        assertThat(officer.get(desk).body()).contains("khi thả tệp đã chọn hồ sơ ấy");
    }

    private void putRight(String of, int version, String code) {
        officer.post(
                "/verification/" + of + "/1",
                Map.of("version", String.valueOf(version), "value.dossierCode", code, "shown.dossierCode", "as shown"));
    }

    private String papersOf(String dossier) {
        return String.valueOf(
                rest().get().uri("/api/dossiers/" + dossier).retrieve().body(String.class));
    }

    private HttpResponse<String> save(Visitor who, int version, String field, String typed) {
        return post(who, "", version, Map.of("value." + field, typed, "shown." + field, "as it was shown"));
    }

    private HttpResponse<String> post(Visitor who, String what, int version, Map<String, String> fields) {
        Map<String, String> form = new HashMap<>(fields);
        form.put("version", String.valueOf(version));
        return who.post(desk + what, form);
    }

    private JsonNode field(String name) {
        String answer = rest().get().uri("/api/dossiers/" + DOSSIER).retrieve().body(String.class);
        return json.tree(String.valueOf(answer))
                .path("documents")
                .valueStream()
                .filter(document -> document.path("scan").asString().equals(scan))
                .flatMap(document -> document.path("fields").valueStream())
                .filter(field -> field.path("name").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private boolean isDoubted() {
        return officer.get("/scans/" + scan).statusCode() == 200
                && jdbc.sql("SELECT count(*) FROM doubted_paper WHERE scan = :scan AND kind = 'ILLEGIBLE'")
                                .param("scan", scan)
                                .query(Long.class)
                                .single()
                        > 0;
    }

    private static String newScan() {
        return (UUID.randomUUID().toString() + UUID.randomUUID()).replace("-", "");
    }

    private List<String> trail(String subject) {
        return jdbc.sql("SELECT what || ' ' || who FROM audit_entry WHERE subject = :subject ORDER BY id")
                .param("subject", subject)
                .query(String.class)
                .list();
    }

    private static ScanAccepted accepted(String scan, @Nullable String dossier, Instant when) {
        return new ScanAccepted(
                scan,
                new Filing("H58.01", "quay-1", dossier),
                "quyết định.pdf",
                "PDF",
                1,
                new StoredObject("originals", scan.substring(0, 2) + "/" + scan, scan, 10),
                List.of(),
                List.of(),
                when);
    }

    private DocumentDigitized digitized(String scan, String subject, @Nullable String code, int seconds) {
        String key = scan + "/document-1";
        objects.put("documents", key + ".txt", subject.getBytes(StandardCharsets.UTF_8), "text/plain");
        return new DocumentDigitized(
                scan,
                1,
                1,
                1,
                1,
                "QUYET_DINH",
                0.9,
                List.of(
                        new FieldReading(
                                "number",
                                null,
                                0,
                                new Place(1, 0.1, 0.1, 0.1, 0.02),
                                null,
                                null,
                                new Proposal("306", 0.97, List.of())),
                        new FieldReading("notation", "QĐ-UBND", 0.98, new Place(1, 0.2, 0.1, 0.1, 0.02)),
                        new FieldReading("date", null, 0, new Place(1, 0.6, 0.1, 0.3, 0.02)),
                        new FieldReading("subject", subject, 0.82, new Place(1, 0.3, 0.2, 0.5, 0.04)),
                        new FieldReading("dossierCode", code, code == null ? 0 : 0.8, null)),
                new StoredObject("documents", key + ".pdf", scan, 1),
                new StoredObject("documents", key + ".alto.xml", scan, 1),
                new StoredObject("documents", key + ".txt", scan, 1),
                List.of(),
                scan + "/page-",
                10,
                8,
                0.75,
                0.6,
                false,
                WHEN.plusSeconds(seconds),
                null,
                null,
                null);
    }

    private void tell(String topic, Object message) {
        String id = "verification-" + UUID.randomUUID();
        kafka.send(topic, scan, json.write(Envelope.of(id, "/test", scan, WHEN, message)))
                .join();
    }
}
