package vn.hoso.indexer.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hoso.contracts.DocumentDigitized;
import vn.hoso.contracts.DocumentDigitized.FieldReading;
import vn.hoso.contracts.DocumentDigitized.Place;
import vn.hoso.contracts.Envelope;
import vn.hoso.contracts.Filing;
import vn.hoso.contracts.ScanAccepted;
import vn.hoso.contracts.StoredObject;
import vn.hoso.contracts.Topics;
import vn.hoso.indexer.Chromium;
import vn.hoso.indexer.OnRealServers;
import vn.hoso.indexer.Visitor;

/**
 * What passes without a look, by the pages alone. Of 5 values 1 may be wrong here, and 16 right ones are enough to say so;
 * each test has a document type of its own, because decisions hold for all papers of a type.
 */
class TrustTest extends OnRealServers {

    private static final Instant WHEN = Instant.parse("2026-11-25T03:00:00Z");
    private static final String QUEUE = "/verification?type=";

    private static final Pattern VALUE = Pattern.compile(
            "(?s)action=\"(/trust/lots/\\d+/\\d+)\".*/pages/([0-9a-f]{64})/1.jpg.*id=\"shown\">([^<]*)<");

    private Visitor head;
    private Visitor officer;
    private Visitor colleague;

    @BeforeEach
    void people() {
        head = signedIn("ADMINISTRATOR", "*");
        officer = signedIn("OFFICER", "H40");
        colleague = signedIn("OFFICER", "H40.01");
    }

    @Test
    void a_field_passes_from_the_confidence_that_the_officers_found_it_right_at_and_a_head_decides() {
        String type = "GIAY_UY_QUYEN";
        Map<String, String> sure = bring(type, 16, i -> 0.82);
        Map<String, String> unsure = bring(type, 3, i -> 0.66);
        Map<String, String> waiting = bring(type, 2, i -> i == 0 ? 0.83 : 0.7);
        sure.forEach((scan, name) -> settle(scan, name));
        unsure.forEach((scan, name) -> settle(scan, name + " Hai"));
        List<String> open = List.copyOf(waiting.keySet());
        assertThat(officer.get(QUEUE + type).body()).contains(open).doesNotContain(sure.keySet());

        officer.post("/verification/" + unsure.keySet().iterator().next() + "/1/sign-off", Map.of("version", "1"));
        assertThat(officer.get("/trust?agency=H40").body())
                .containsPattern("nửa số văn bản không quá \\d+,\\d\\d giờ")
                .containsPattern("(?s)Giấy ủy quyền.*?Người ký.*?>19<.*?>16<.*?>15,79 %<.*?cho qua từ 80 %.*?mặc định")
                .containsPattern("(?s)Sửa theo trường.*?Giấy ủy quyền.*?Người ký.*?>19<.*?>16<.*?>3<")
                .containsPattern("(?s)Sửa theo quầy quét.*?H40.01.*?quay-1.*?>19<.*?>19<.*?>3<")
                .containsPattern("(?s)Việc đã làm.*?officer-h40<.*?>19<");
        assertThat(officer.get("/trust/fields.csv?agency=H40").body()).contains(type + ",signer,19,16,3,0");
        assertThat(signedIn("READER", "H41").get("/trust").body()).doesNotContain("Giấy ủy quyền", "officer-h40<");
        assertThat(signedIn("CLERK", "H40").get("/trust").statusCode()).isEqualTo(403);
        assertThat(decide(officer, type, "0.8").statusCode()).isEqualTo(403);
        assertThat(decide(head, type, "0.65").body()).contains("Chưa đủ căn cứ");
        assertThat(decide(head, type, "0.8").statusCode()).isEqualTo(302);

        String later = bring(type, 1, i -> 0.82).keySet().iterator().next();
        assertThat(officer.get(QUEUE + type).body()).contains(open.get(1)).doesNotContain(open.get(0), later);
        assertThat(officer.post("/verification/" + later + "/1/sign-off", Map.of("version", "0"))
                        .statusCode())
                .as("nothing of it is doubtful")
                .isEqualTo(302);
        assertThat(head.get("/trust").body())
                .containsPattern("(?s)Giấy ủy quyền.*?Người ký.*?administrator-all · [^<]* sai 0 / 16");
        assertThat(trail("threshold/" + type + "/signer")).containsExactly("INSERT administrator-all");

        assertThat(decide(head, type, "").statusCode()).isEqualTo(302);
        String fresh = bring(type, 1, i -> 0.99).keySet().iterator().next();
        assertThat(officer.get(QUEUE + type).body())
                .contains(open)
                .contains(fresh)
                .doesNotContain(later);
        head.post("/trust/thresholds/withdrawn", Map.of("type", type, "field", "signer"));
        assertThat(officer.get(QUEUE + type).body()).contains(open).doesNotContain(fresh);
    }

    @Test
    void a_lot_that_fails_comes_back_to_the_queue_and_what_was_signed_off_is_listed() {
        String type = "GIAY_GIOI_THIEU";
        Map<String, String> passed = bring(type, 18, i -> 0.95);
        Map<String, String> elsewhere = bring(type, "H41.01", 2, i -> 0.95);
        Visitor neighbour = signedIn("OFFICER", "H41");
        String signed = passed.keySet().iterator().next();
        officer.post("/verification/" + signed + "/1/sign-off", Map.of("version", "0"));
        assertThat(draw(officer, type).statusCode()).isEqualTo(403);
        assertThat(draw(head, type).statusCode()).isEqualTo(302);
        String lot = lot(type);
        assertThat(signedIn("OFFICER", "H56").get(lot).body()).doesNotContain("id=\"shown\"");
        assertThat(colleague.get(lot).body()).contains("id=\"shown\"").doesNotContainIgnoringCase("planted");

        var wrong = List.copyOf(passed.keySet()).subList(0, 9);
        int planted = look(neighbour, lot, elsewhere, (scan, right) -> right)
                + lookByKeys(lot, passed, (scan, right) -> right && !wrong.contains(scan))
                + look(colleague, lot, passed, (scan, right) -> right && !wrong.contains(scan));
        assertThat(planted).isEqualTo(3);
        assertThat(neighbour.get(QUEUE + type).body())
                .as("it is sent back everywhere, whoever judged last")
                .contains(elsewhere.keySet());
        assertThat(colleague.get(lot).body())
                .contains("không đạt, trả lại", "Tìm ra 3 / 3 lỗi cài", "/verification/" + signed + "/1");
        assertThat(officer.get(QUEUE + type).body())
                .contains(passed.keySet().stream().skip(1).toList())
                .doesNotContain("/verification/" + signed);
        String after = bring(type, 1, i -> 0.99).keySet().iterator().next();
        assertThat(officer.get(QUEUE + type).body())
                .as("nothing passes until a head decides anew")
                .contains(after);
        head.post("/trust/thresholds/withdrawn", Map.of("type", type, "field", "signer"));
        assertThat(decide(head, type, "").statusCode()).isEqualTo(302);
        assertThat(trail("lot/" + lot.substring(lot.lastIndexOf('/') + 1)))
                .startsWith("INSERT administrator-all", "UPDATE officer-h40.01");
    }

    @Test
    void a_lot_holds_and_only_the_value_found_wrong_is_doubtful_but_who_misses_planted_errors_proves_nothing() {
        String type = "GIAY_NGHI_PHEP";
        Map<String, String> passed = bring(type, 12, i -> 0.95);
        draw(head, type);
        String lot = lot(type);
        String wrong = jdbc.sql("SELECT min(scan) FROM lot_value WHERE lot = :lot AND NOT planted")
                .param("lot", Long.valueOf(lot.substring(lot.lastIndexOf('/') + 1)))
                .query(String.class)
                .single();
        assertThat(draw(head, type).body()).contains("chưa soát xong");
        look(colleague, lot, passed, (scan, right) -> right && !scan.equals(wrong));
        assertThat(colleague.get(lot).body()).contains(">đạt<", "10 giá trị, 1 sai", wrong);
        assertThat(officer.get(QUEUE + type).body())
                .contains(wrong)
                .doesNotContain(passed.keySet().stream()
                        .filter(scan -> !scan.equals(wrong))
                        .toList());
        assertThat(draw(head, type).body()).contains("chọn những ngày sau lô");
        settle(wrong, "Người Khác");
        assertThat(officer.get(QUEUE + type).body()).doesNotContain(wrong);

        String other = "PHIEU_CHUYEN";
        Map<String, String> carelessly = bring(other, 12, i -> 0.95);
        draw(head, other, 5);
        look(colleague, lot(other), carelessly, (scan, right) -> right);
        assertThat(colleague.get(lot(other)).body())
                .contains("chưa kết luận được", "5 giá trị, 0 sai", "1 / 1 lỗi cài");
        head.post(lot(other) + "/more", Map.of("size", "100"));
        look(colleague, lot(other), carelessly, (scan, right) -> true);
        assertThat(colleague.get(lot(other)).body())
                .contains("chưa kết luận được", "10 giá trị, 0 sai", "1 / 2 lỗi cài");
        assertThat(head.post(lot(other) + "/more", Map.of("size", "100")).body())
                .contains("không còn gì để rút");
    }

    /** Judges what somebody sees of a lot to its end; gives how many values were shown otherwise than they were read. */
    private int look(Visitor who, String lot, Map<String, String> read, BiPredicate<String, Boolean> says) {
        int otherwise = 0;
        Matcher value = VALUE.matcher(who.get(lot).body());
        while (value.find()) {
            boolean asRead = asRead(value, read);
            otherwise += asRead ? 0 : 1;
            who.post(value.group(1), Map.of("right", String.valueOf(says.test(value.group(2), asRead))));
            value = VALUE.matcher(who.get(lot).body());
        }
        return otherwise;
    }

    /** Judges one value by a key. */
    private int lookByKeys(String lot, Map<String, String> read, BiPredicate<String, Boolean> says) {
        try (BrowserContext person = Chromium.signedIn("http://127.0.0.1:" + port, "officer-h40.01", PASSWORD);
                Page page = person.newPage()) {
            page.navigate(lot);
            Matcher value = VALUE.matcher(page.content());
            assertThat(value.find()).isTrue();
            boolean asRead = asRead(value, read);
            page.keyboard().press(says.test(value.group(2), asRead) ? "1" : "2");
            PlaywrightAssertions.assertThat(page.locator("form.second-look"))
                    .not()
                    .hasAttribute("action", value.group(1));
            return asRead ? 0 : 1;
        }
    }

    private static boolean asRead(Matcher value, Map<String, String> read) {
        return value.group(3).equals(read.get(value.group(2)));
    }

    private HttpResponse<String> decide(Visitor who, String type, String passesFrom) {
        Map<String, String> form = new LinkedHashMap<>(Map.of("type", type, "field", "signer"));
        if (!passesFrom.isEmpty()) {
            form.put("passesFrom", passesFrom);
        }
        return who.post("/trust/thresholds", form);
    }

    private HttpResponse<String> draw(Visitor who, String type) {
        return draw(who, type, 100);
    }

    private HttpResponse<String> draw(Visitor who, String type, int size) {
        return who.post(
                "/trust/lots",
                Map.of(
                        "of",
                        type + " signer",
                        "lotFrom",
                        "2026-11-25",
                        "lotTo",
                        "2026-11-25",
                        "size",
                        String.valueOf(size)));
    }

    private String lot(String type) {
        return "/trust/lots/"
                + jdbc.sql("SELECT id FROM lot WHERE type = :type")
                        .param("type", type)
                        .query(Long.class)
                        .single();
    }

    private void settle(String scan, String typed) {
        HttpResponse<String> done = officer.post(
                "/verification/" + scan + "/1",
                Map.of("version", "0", "accept", "signer", "value.signer", typed, "shown.signer", "as it was shown"));
        assertThat(done.statusCode()).isEqualTo(302);
    }

    private List<String> trail(String subject) {
        return jdbc.sql("SELECT what || ' ' || who FROM audit_entry WHERE subject = :subject ORDER BY id")
                .param("subject", subject)
                .query(String.class)
                .list();
    }

    private Map<String, String> bring(String type, int papers, IntToDoubleFunction confidence) {
        return bring(type, "H40.01", papers, confidence);
    }

    /** Papers of a type that were signed by somebody each, by scan; when all are read. */
    private Map<String, String> bring(String type, String agency, int papers, IntToDoubleFunction confidence) {
        Map<String, String> signers = new LinkedHashMap<>();
        IntStream.range(0, papers).forEach(i -> {
            String scan = (UUID.randomUUID().toString() + UUID.randomUUID()).replace("-", "");
            String signer = "Nguyễn Thị Thúy " + (char) ('A' + i);
            signers.put(scan, signer);
            tellOf(type, agency, scan, signer, confidence.applyAsDouble(i));
        });
        await().atMost(Duration.ofMinutes(3))
                .until(() -> jdbc.sql("SELECT count(*) FROM filed_document WHERE scan = ANY (:scans)")
                                .param("scans", signers.keySet().toArray(String[]::new))
                                .query(Integer.class)
                                .single()
                        == papers);
        return signers;
    }

    private void tellOf(String type, String agency, String scan, String signer, double confidence) {
        String key = scan + "/document-1";
        objects.put("documents", key + ".txt", signer.getBytes(StandardCharsets.UTF_8), "text/plain");
        tell(
                Topics.SCANS,
                scan,
                new ScanAccepted(
                        scan,
                        new Filing(agency, "quay-1", null),
                        "giấy.pdf",
                        "PDF",
                        1,
                        new StoredObject("originals", scan.substring(0, 2) + "/" + scan, scan, 10),
                        List.of(),
                        List.of(),
                        WHEN));
        tell(
                Topics.DOCUMENTS,
                scan,
                new DocumentDigitized(
                        scan,
                        1,
                        1,
                        1,
                        1,
                        type,
                        0.95,
                        List.of(new FieldReading("signer", signer, confidence, new Place(1, 0.5, 0.8, 0.3, 0.03))),
                        new StoredObject("documents", key + ".pdf", scan, 1),
                        new StoredObject("documents", key + ".alto.xml", scan, 1),
                        new StoredObject("documents", key + ".txt", scan, 1),
                        List.of(),
                        scan + "/page-",
                        20,
                        1,
                        0.75,
                        0.9,
                        false,
                        WHEN,
                        null,
                        null,
                        null));
    }

    private void tell(String topic, String scan, Object message) {
        String id = "trust-" + UUID.randomUUID();
        kafka.send(topic, scan, json.write(Envelope.of(id, "/test", scan, WHEN, message)))
                .join();
    }
}
