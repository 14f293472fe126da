package vn.hoso.indexer.arrangement;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.hoso.contracts.ArrangementMade;
import vn.hoso.contracts.DocumentDigitized;
import vn.hoso.contracts.DocumentDigitized.FieldReading;
import vn.hoso.contracts.DocumentDigitized.Place;
import vn.hoso.contracts.Envelope;
import vn.hoso.contracts.Filing;
import vn.hoso.contracts.PageList;
import vn.hoso.contracts.ScanAccepted;
import vn.hoso.contracts.StoredObject;
import vn.hoso.contracts.Topics;
import vn.hoso.indexer.Chromium;
import vn.hoso.indexer.ExampleRecords;
import vn.hoso.indexer.OnRealServers;
import vn.hoso.indexer.OneMessage;
import vn.hoso.indexer.Visitor;

/** Pages arranged by an officer, by the pages and messages alone: what ocr-worker answers is told here. */
class ArrangePagesTest extends OnRealServers {

    private static final Instant WHEN = Instant.parse("2026-11-25T03:00:00Z");
    private static final String FIRST = "H51.01-261120-0001";
    private static final String SECOND = "H51.02-261120-0001";

    private final String scan = (UUID.randomUUID().toString() + UUID.randomUUID()).replace("-", "");
    private final String pages = "/verification/" + scan + "/pages";
    private int told;

    private Visitor officer;

    /** Pages 1 to 3 under one dossier, with a field on the first and one on the last; 4 and 5 under another. */
    @BeforeEach
    void read() {
        register(
                FIRST + ",H51.01,1.004227,COUNTER,2026-11-20,4,,true,false,false,TK/true/MISSING",
                SECOND + ",H51.02,1.004227,COUNTER,2026-11-20,4,,true,false,false,TK/true/MISSING");
        tell(
                Topics.SCANS,
                new ScanAccepted(
                        scan,
                        new Filing("H51.01", "quay-1", null),
                        "chồng giấy.pdf",
                        "PDF",
                        5,
                        new StoredObject("originals", scan, scan, 10),
                        List.of(),
                        List.of(),
                        WHEN));
        digitized(1, FIRST, 1, 2, 3);
        digitized(2, SECOND, 4, 5);
        officer = signedIn("OFFICER", "H51");
        await().atMost(Duration.ofMinutes(3))
                .until(() -> officer.get(desk(1)).statusCode() == 200
                        && officer.get(desk(2)).statusCode() == 200);
    }

    @Test
    void a_document_split_off_is_one_of_its_own_and_taken_back_all_is_as_before_with_what_was_verified() {
        verify(1, 0, "signer", "Nguyễn Văn Nạm");
        assertThat(officer.get(pages + "?at=3").body())
                .contains("chồng giấy.pdf", FIRST, SECOND)
                .containsPattern("value=\"3\"[^>]*checked");

        assertThat(arrange(0, "SPLIT", 3).headers().firstValue("Location"))
                .hasValueSatisfying(there -> assertThat(there).endsWith(pages + "?at=3"));
        assertThat(arrangement(1)).containsExactly("1: 1-2 " + FIRST, "3: 3 " + FIRST, "2: 4-5 " + SECOND);
        assertThat(officer.get(pages).body()).contains("Đang làm lại", "hx-get").doesNotContain("value=\"SPLIT\"");
        assertThat(verify(1, 2, "subject", "khác").body()).contains("tệp đang được làm lại");
        HttpResponse<String> tooEarly = arrange(1, "JOIN", 4);
        assertThat(tooEarly.statusCode()).isEqualTo(409);
        assertThat(tooEarly.body()).contains("còn đang được làm");

        digitized(1, FIRST, 1, 2);
        digitized(3, FIRST, 3);
        made(1, 1, 2, 3);
        assertThat(officer.get(pages).body()).contains("value=\"SPLIT\"", "value=\"UNDO\"");
        assertThat(fields(FIRST, 1)).as("its page is no more in the document").doesNotContainKey("signer");
        assertThat(fields(FIRST, 3)).as("a doubt again").containsEntry("signer", "Nguyễn Văn Nam");
        assertThat(officer.get(desk(3)).body()).containsPattern("(?s)data-field=\"signer\"[^>]*data-doubtful");
        await().atMost(Duration.ofMinutes(3))
                .until(() -> officer.get("/search?q=%22trang+so+ba+" + scan.substring(0, 8) + "%22")
                        .body()
                        .contains(scan));

        assertThat(arrange(1, "UNDO", 3).statusCode()).isEqualTo(302);
        assertThat(arrangement(2)).containsExactly("1: 1-3 " + FIRST, "2: 4-5 " + SECOND);
        digitized(1, FIRST, 1, 2, 3);
        made(2, 1, 2);
        assertThat(fields(FIRST, 1)).as("what was verified holds again").containsEntry("signer", "Nguyễn Văn Nạm");
        assertThat(officer.get(desk(3)).statusCode()).isEqualTo(404);
        assertThat(documentsOf(FIRST)).hasSize(1);
        assertThat(jdbc.sql("""
                        SELECT documents - (SELECT count(DISTINCT (scan, number)) FROM filed_document WHERE dossier = code)
                        FROM dossier WHERE code = :code
                        """).param("code", FIRST).query(Integer.class).single())
                .as("what the dossier is counted with")
                .isZero();
        assertThat(officer.get(pages).body()).doesNotContain("value=\"UNDO\"");
        assertThat(trail("arrangement/" + scan + "/1")).containsExactly("INSERT officer-h51");
        assertThat(trail("arrangement/" + scan + "/2")).containsExactly("INSERT officer-h51");
        assertThat(trail("verified_value/" + scan + "/1/signer")).containsExactly("INSERT officer-h51");
    }

    @Test
    void a_page_moves_to_a_document_of_another_dossier_and_a_document_that_is_joined_is_no_more_until_it_comes_back() {
        arrange(0, "MOVE", 3, 2);
        assertThat(arrangement(1)).containsExactly("1: 1-2 " + FIRST, "2: 3-5 " + SECOND);
        digitized(1, FIRST, 1, 2);
        digitized(2, SECOND, 3, 4, 5);
        made(1, 1, 2);
        assertThat(fields(SECOND, 2)).containsEntry("signer", "Nguyễn Văn Nam");

        verify(2, 1, "signer", "Nguyễn Văn Nạm");
        arrange(1, "JOIN", 5);
        assertThat(arrangement(2)).containsExactly("1: 1-5 " + FIRST);
        digitized(1, FIRST, 1, 2, 3, 4, 5);
        made(2, 1);
        assertThat(documentsOf(SECOND)).isEmpty();
        assertThat(fields(FIRST, 1)).containsEntry("signer", "Nguyễn Văn Nam");
        assertThat(officer.get("/scans/" + scan).body()).contains("Đã số hóa");

        arrange(2, "UNDO", 5);
        digitized(1, FIRST, 1, 2);
        digitized(2, SECOND, 3, 4, 5);
        made(3, 1, 2);
        assertThat(fields(SECOND, 2)).containsEntry("signer", "Nguyễn Văn Nạm");
    }

    @Test
    void who_is_late_or_may_not_changes_nothing_and_is_told_why() {
        assertThat(arrange(0, "JOIN", 1).body()).contains("Không có gì để làm");
        assertThat(arrange(7, "JOIN", 4).body()).contains("người khác đã sắp lại");
        Visitor colleague = signedIn("OFFICER", "H51.01");
        colleague.post(desk(2) + "/take", Map.of());
        assertThat(arrange(0, "JOIN", 4).body()).contains("người khác đang xem");
        assertThat(arrange(0, "SPLIT", 2).statusCode())
                .as("the other document is free")
                .isEqualTo(302);
        digitized(1, FIRST, 1);
        digitized(3, FIRST, 2, 3);
        made(1, 1, 2, 3);

        colleague.post(desk(1) + "/reject", Map.of("version", "1", "reason", "mờ"));
        HttpResponse<String> closed = arrange(1, "UNDO", 1);
        assertThat(closed.statusCode()).isEqualTo(409);
        assertThat(closed.body()).contains("các trang của nó giữ nguyên", "đã ký xác nhận hoặc trả lại");

        Visitor neighbour = signedIn("OFFICER", "H51.02");
        assertThat(neighbour.get(desk(2)).body()).doesNotContain(pages);
        assertThat(neighbour.get(pages).statusCode()).isEqualTo(404);
        assertThat(neighbour.post(pages, form(1, "JOIN", 4, 0)).statusCode()).isEqualTo(404);
    }

    @Test
    void pages_are_arranged_with_the_hands_on_the_keyboard_and_the_page_tells_when_it_is_done() {
        for (int page = 1; page <= 5; page++) {
            objects.put("documents", scan + "/page-000" + page + ".jpg", ExampleRecords.blankPage(), "image/jpeg");
        }
        try (BrowserContext person = Chromium.signedIn("http://127.0.0.1:" + port, "officer-h51", PASSWORD);
                Page page = person.newPage()) {
            page.navigate(desk(1));
            page.keyboard().press("Alt+p");
            assertThat(page).hasURL(Pattern.compile(".*" + pages + ".*"));
            page.keyboard().press("ArrowRight");
            page.keyboard().press("ArrowRight");
            page.keyboard().press("2");
            assertThat(page.locator("[role=status]")).containsText("Đang làm lại");
            assertThat(arrangement(1)).containsExactly("1: 1-2 " + FIRST, "2: 3-5 " + SECOND);
            digitized(1, FIRST, 1, 2);
            digitized(2, SECOND, 3, 4, 5);
            tellMade(1, 1, 2);
            assertThat(page.locator("fieldset").nth(1).locator("input")).hasCount(3);
            assertThat(page.locator(":focus")).hasValue("3");
            page.keyboard().press("Enter");
            assertThat(page).hasURL(Pattern.compile(".*" + desk(2)));
        }
    }

    private HttpResponse<String> arrange(int version, String act, int page) {
        return arrange(version, act, page, 0);
    }

    private HttpResponse<String> arrange(int version, String act, int page, int to) {
        return officer.post(pages, form(version, act, page, to));
    }

    private static Map<String, String> form(int version, String act, int page, int to) {
        return Map.of(
                "version", String.valueOf(version), "act", act, "page", String.valueOf(page), "to", String.valueOf(to));
    }

    private HttpResponse<String> verify(int number, int version, String field, String typed) {
        return officer.post(
                desk(number),
                Map.of(
                        "version",
                        String.valueOf(version),
                        "value." + field,
                        typed,
                        "shown." + field,
                        "as it was shown"));
    }

    private String desk(int number) {
        return "/verification/" + scan + "/" + number;
    }

    /** Each document as ocr-worker is told of it. */
    private List<String> arrangement(int version) {
        String message = OneMessage.containing(Topics.CUTS, kafkaServers(), scan, "\"version\":" + version + ",");
        return json.tree(message)
                .path("data")
                .path("documents")
                .valueStream()
                .map(document -> "%d: %s %s"
                        .formatted(
                                document.path("number").asInt(),
                                document.path("pageList").asString(),
                                document.path("dossier").asString()))
                .toList();
    }

    private Map<String, @Nullable String> fields(String dossier, int number) {
        Map<String, @Nullable String> fields = new HashMap<>();
        documentsOf(dossier).stream()
                .filter(document -> document.path("number").asInt() == number)
                .flatMap(document -> document.path("fields").valueStream())
                .forEach(field -> fields.put(
                        field.path("name").asString(), field.path("value").asString()));
        return fields;
    }

    private List<JsonNode> documentsOf(String dossier) {
        String answer = rest().get().uri("/api/dossiers/" + dossier).retrieve().body(String.class);
        return json.tree(String.valueOf(answer))
                .path("documents")
                .valueStream()
                .filter(document -> document.path("scan").asString().equals(scan))
                .toList();
    }

    private List<String> trail(String subject) {
        return jdbc.sql("SELECT what || ' ' || who FROM audit_entry WHERE subject = :subject ORDER BY id")
                .param("subject", subject)
                .query(String.class)
                .list();
    }

    private void tellMade(int version, Integer... documents) {
        tell(Topics.DOCUMENTS, new ArrangementMade(scan, version, List.of(documents), WHEN.plusSeconds(told)));
    }

    private void made(int version, Integer... documents) {
        tellMade(version, documents);
        await().atMost(Duration.ofMinutes(3))
                .until(() -> !officer.get(pages).body().contains("hx-get=\"/verification"));
    }

    private void digitized(int number, String dossier, Integer... pages) {
        told++;
        String key = scan + "/document-" + number + "-" + told;
        objects.put(
                "documents",
                key + ".txt",
                "trang số ba %s".formatted(scan.substring(0, 8)).getBytes(StandardCharsets.UTF_8),
                "text/plain");
        var fields = new ArrayList<FieldReading>();
        fields.add(
                new FieldReading("subject", "Về việc giải quyết đơn", 0.82, new Place(pages[0], 0.3, 0.2, 0.5, 0.04)));
        if (List.of(pages).contains(3)) {
            fields.add(new FieldReading("signer", "Nguyễn Văn Nam", 0.7, new Place(3, 0.6, 0.8, 0.3, 0.03)));
        }
        tell(
                Topics.DOCUMENTS,
                new DocumentDigitized(
                        scan,
                        number,
                        2,
                        pages[0],
                        pages[pages.length - 1],
                        "QUYET_DINH",
                        0.9,
                        fields,
                        new StoredObject("documents", key + ".pdf", scan, 1),
                        new StoredObject("documents", key + ".alto.xml", scan, 1),
                        new StoredObject("documents", key + ".txt", scan, 1),
                        List.of(),
                        scan + "/page-",
                        10,
                        2,
                        0.75,
                        0.8,
                        false,
                        WHEN.plusSeconds(told),
                        null,
                        dossier,
                        new PageList(List.of(pages)).equals(PageList.range(pages[0], pages[pages.length - 1]))
                                ? null
                                : new PageList(List.of(pages)).text()));
    }

    private void tell(String topic, Object message) {
        String id = "arrangement-" + UUID.randomUUID();
        kafka.send(topic, scan, json.write(Envelope.of(id, "/test", scan, WHEN, message)))
                .join();
    }
}
