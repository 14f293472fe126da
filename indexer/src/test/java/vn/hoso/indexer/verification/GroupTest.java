package vn.hoso.indexer.verification;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
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

/** Group review, by the pages alone: papers of one agency that say the same, read with other marks. */
class GroupTest extends OnRealServers {

    private static final Instant WHEN = Instant.parse("2026-11-25T03:00:00Z");
    private static final Pattern CHOSEN = Pattern.compile("name=\"of\" value=\"([0-9a-f]{64}/1/\\d+)\"");

    /** A name that no other test has. */
    private final String name = UUID.randomUUID().toString().replaceAll("[^a-f]", "");

    private final String group = "/verification/groups/signer?reading=tran+thi+thuy+" + name;
    private final String right = "Trần Thị Thúy " + name;
    private final List<String> scans = new ArrayList<>();

    private Visitor officer;
    private Visitor colleague;
    private String elsewhere = "";

    @BeforeEach
    void read() {
        officer = signedIn("OFFICER", "H51");
        colleague = signedIn("OFFICER", "H51.01");
        for (String reading : List.of("Trần Thị Thuý ", "Trần Thị Thùy ", "Trần Thị Thuý ")) {
            scans.add(bring("H51.01", reading + name, 0.7));
            scans.add(bring("H51.02", reading + name, 0.6));
        }
        bring("H51.01", right, 0.97);
        elsewhere = bring("H57.01", "Trần Thị Thuý " + name, 0.7);
        await().atMost(Duration.ofMinutes(3))
                .untilAsserted(
                        () -> assertThat(chosen(officer.get(group).body())).hasSize(scans.size()));
        Visitor neighbour = signedIn("OFFICER", "H57");
        await().atMost(Duration.ofMinutes(3))
                .until(() -> neighbour.get(group).body().contains(elsewhere));
    }

    @Test
    void a_reading_that_many_papers_share_is_settled_at_once_but_where_another_officer_was_faster() {
        assertThat(officer.get("/verification/groups").body())
                .contains("Trần Thị Thuý " + name, " · Trần Thị Thùy " + name, "reading=tran%20thi%20thuy%20" + name);
        String page = officer.get(group).body();
        assertThat(page)
                .doesNotContain(elsewhere)
                .containsPattern("<kbd>1</kbd> <strong lang=\"vi\">" + right + "</strong>")
                .contains("đọc chắc ở 1 văn bản", "<svg class=\"written\"");
        List<String> shown = chosen(page);
        String faster = scans.get(0);
        colleague.post("/verification/" + faster + "/1", field("signer", "Trần Thị Thủy " + name));

        assertThat(settle(shown, "", "").body()).contains("Hãy chọn hoặc gõ cách viết đúng");
        settle(shown, "chọn nhầm", right);
        assertThat(officer.get("/verification/groups").body())
                .contains("Đã ghi “" + right + "” cho 5 văn bản", "đã thay đổi sau khi bạn mở")
                .containsPattern("(?s)role=\"alert\".*/verification/" + faster);
        assertThat(signer(faster)).isEqualTo("Trần Thị Thủy " + name);
        for (String scan : scans.subList(1, scans.size())) {
            assertThat(signer(scan)).isEqualTo(right);
            assertThat(trail(scan)).containsExactly("INSERT officer-h51");
        }
        assertThat(signer(elsewhere)).isEqualTo("Trần Thị Thuý " + name);
        assertThat(officer.get(group).statusCode()).isEqualTo(404);
        assertThat(colleague
                        .post("/verification/" + scans.get(2) + "/1/take", Map.of())
                        .statusCode())
                .as("what was settled in passing is nobody's")
                .isEqualTo(302);
    }

    @Test
    void by_keys_alone_a_paper_is_left_out_and_the_others_settled_and_taken_back() {
        Visitor faster = signedIn("OFFICER", "H51.02");
        String out;
        String told;
        try (BrowserContext person = Chromium.signedIn("http://127.0.0.1:" + port, "officer-h51", PASSWORD);
                Page page = person.newPage()) {
            page.navigate(group);
            assertThat(page.locator("#group input[name=of]:checked").count()).isEqualTo(scans.size());
            page.keyboard().press("ArrowDown");
            out = scan(String.valueOf(page.locator(":focus").getAttribute("value")));
            page.keyboard().press("Space");
            page.keyboard().press("1");
            faster.post("/verification/" + taken(out) + "/1/take", Map.of());
            page.keyboard().press("Enter");
            page.waitForURL("**/verification/groups");
            told = page.content();
        }
        assertThat(told).contains("Đã ghi “" + right + "” cho 4 văn bản", "người khác đang xem");
        assertThat(List.of(signer(taken(out)), signer(out))).doesNotContain(right);
        assertThat(officer.get(group).body())
                .contains("officer-h51.02 đang xem")
                .containsPattern("value=\"" + taken(out) + "/1/\\d+\"[^>]*disabled");

        List<Map.Entry<String, String>> settled = new ArrayList<>(
                chosen(told).stream().map(one -> entry("of", one)).toList());
        assertThat(settled).hasSize(4);
        settled.add(entry("of", elsewhere + "/1/1"));
        officer.post("/verification/groups/undo", settled);
        assertThat(officer.get("/verification/groups").body()).contains("Đã hoàn tác 4 văn bản");
        assertThat(scans).allSatisfy(scan -> assertThat(signer(scan)).isNotEqualTo(right));
        assertThat(trail(scan(chosen(told).get(0)))).containsExactly("INSERT officer-h51", "DELETE officer-h51");
    }

    /** A paper within reach of both officers, other than the one left out. */
    private String taken(String out) {
        return scans.get(scans.get(1).equals(out) ? 3 : 1);
    }

    private static String scan(String chosen) {
        return chosen.substring(0, 64);
    }

    @Test
    void names_of_agencies_and_procedures_are_offered_as_the_lists_have_them() {
        String taken = rest().post()
                .uri("/api/procedures?all=true")
                .header("Content-Type", "text/csv;charset=UTF-8")
                .body("procedure,name,component,componentName,class\n7.510001,Đăng ký khai sinh ở đảo xa,,,\n")
                .retrieve()
                .body(String.class);
        assertThat(taken).contains("\"refused\":0");
        assertThat(page("issuer", "uy ban nhan dan tinh thua thien hue").body())
                .containsSubsequence(
                        "Ủy ban nhân dân tỉnh Thừa Thiên Huế",
                        "danh sách cơ quan<",
                        "Ủy ban nhân dân thành phố Huế",
                        "tên mới<");
        assertThat(page("subject", "dang ky khai sinh o dao xa").body())
                .containsSubsequence("Đăng ký khai sinh ở đảo xa", "danh mục thủ tục<");
    }

    private HttpResponse<String> settle(List<String> papers, String value, String written) {
        List<Map.Entry<String, String>> form = new ArrayList<>();
        papers.forEach(paper -> form.add(entry("of", paper)));
        form.add(entry("value", value));
        form.add(entry("written", written));
        return officer.post(group, form);
    }

    private HttpResponse<String> page(String field, String key) {
        return officer.get("/verification/groups/" + field + "?reading=" + key.replace(' ', '+'));
    }

    private static List<String> chosen(String page) {
        return CHOSEN.matcher(page).results().map(found -> found.group(1)).toList();
    }

    private static Map<String, String> field(String name, String typed) {
        return Map.of("version", "0", "value." + name, typed, "shown." + name, "as it was shown");
    }

    private String signer(String scan) {
        return jdbc.sql("""
                        SELECT jsonb_path_query_first(fields, '$[*] ? (@.name == "signer").value') #>> '{}' FROM document
                        WHERE scan = :scan
                        """).param("scan", scan).query(String.class).single();
    }

    private List<String> trail(String scan) {
        return jdbc.sql("SELECT what || ' ' || who FROM audit_entry WHERE subject = :subject ORDER BY id")
                .param("subject", "verified_value/" + scan + "/1/signer")
                .query(String.class)
                .list();
    }

    private String bring(String agency, String signer, double confidence) {
        String scan = (UUID.randomUUID().toString() + UUID.randomUUID()).replace("-", "");
        String key = scan + "/document-1";
        objects.put("documents", key + ".txt", signer.getBytes(StandardCharsets.UTF_8), "text/plain");
        tell(
                Topics.SCANS,
                scan,
                new ScanAccepted(
                        scan,
                        new Filing(agency, "quay-1", null),
                        "giấy mời.pdf",
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
                        "GIAY_MOI",
                        0.9,
                        List.of(
                                new FieldReading("number", "7", 0.6, null),
                                new FieldReading("signer", signer, confidence, new Place(1, 0.5, 0.8, 0.3, 0.03)),
                                new FieldReading("issuer", "Ủy ban nhân dân tỉnh Thừa Thiên Huê", confidence, null),
                                new FieldReading("subject", "Đăng ký khai sính ở đảo xa", confidence, null)),
                        new StoredObject("documents", key + ".pdf", scan, 1),
                        new StoredObject("documents", key + ".alto.xml", scan, 1),
                        new StoredObject("documents", key + ".txt", scan, 1),
                        List.of(),
                        scan + "/page-",
                        10,
                        3,
                        0.75,
                        0.6,
                        false,
                        WHEN,
                        null,
                        null,
                        null));
        return scan;
    }

    private void tell(String topic, String scan, Object message) {
        String id = "group-" + UUID.randomUUID();
        kafka.send(topic, scan, json.write(Envelope.of(id, "/test", scan, WHEN, message)))
                .join();
    }
}
