package vn.hoso.indexer.verification;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.hoso.contracts.Envelope;
import vn.hoso.contracts.Filing;
import vn.hoso.contracts.ScanAccepted;
import vn.hoso.contracts.StoredObject;
import vn.hoso.contracts.Topics;
import vn.hoso.indexer.Chromium;
import vn.hoso.indexer.ExampleRecords;
import vn.hoso.indexer.OnRealServers;
import vn.hoso.indexer.verification.SeededPapers.Paper;
import vn.hoso.samples.misread.MisreadWord;

/** The officer's desk with the hands on the keyboard of a real browser. */
class DeskInBrowserTest extends OnRealServers {

    private static final Instant WHEN = Instant.parse("2026-11-25T03:00:00Z");

    /**
     * The officer knows the paper: looks at what is selected, chooses or types what stands there when it was misread, and
     * lets it pass when it was not. Each press of a key counts, but for the letters that differ between what was read and
     * what is right: those alone are the corrected characters.
     */
    @Test
    void thirty_documents_with_forty_misread_words_are_put_right_by_fewer_than_four_keys_each() {
        List<Paper> papers = SeededPapers.all(WHEN);
        bring("H46.01", papers);
        Map<String, Paper> byScan = papers.stream().collect(Collectors.toMap(Paper::scan, Function.identity()));
        try (BrowserContext person = officer("H46");
                Page page = person.newPage()) {
            page.navigate("/verification");
            var keys = new CountedKeys(page);
            int typed = 0;
            keys.press("Enter");
            while (!onQueue(page)) {
                Paper paper = Objects.requireNonNull(
                        byScan.get(page.url().replaceAll(".*/verification/([0-9a-f]{64})/.*", "$1")));
                Locator focus = page.locator(":focus");
                MisreadWord error = paper.errors().get(String.valueOf(focus.getAttribute("data-field")));
                if (error != null && !putRight(page, focus, error, keys)) {
                    typed++;
                }
                keys.press("Enter");
            }

            int corrected = papers.stream()
                    .flatMap(paper -> paper.errors().values().stream())
                    .mapToInt(error -> LevenshteinDistance.getDefaultInstance().apply(error.read(), error.written()))
                    .sum();
            assertThat(typed).as("words that nothing offered").isBetween(4, 10);
            assertThat((keys.pressed() - corrected) / (double) papers.size())
                    .as("%d keys, %d letters put right, %d words typed", keys.pressed(), corrected, typed)
                    .isLessThan(4);
        }
        assertThat(papers.stream().mapToInt(paper -> paper.errors().size()).sum())
                .isEqualTo(40);
        papers.forEach(this::isRightAndInTheTrail);
    }

    /** Chooses the word by its digit where it is offered, closes it up where it was broken, and else types it. */
    private static boolean putRight(Page page, Locator focus, MisreadWord error, CountedKeys keys) {
        assertThat((String) focus.evaluate("f => f.value.slice(f.selectionStart, f.selectionEnd)"))
                .isEqualTo(error.read().split(" ", -1)[0]);
        if (error.read().contains(" ")) {
            keys.tap("ArrowRight");
            keys.tap("Delete");
            return true;
        }
        List<String> offered = page.locator("[data-pick]:visible > span").allInnerTexts();
        int choice = offered.indexOf(error.written());
        if (choice < 0) {
            keys.type(error.written());
        } else {
            keys.tap(String.valueOf(choice + 1));
        }
        return choice >= 0;
    }

    @Test
    void of_two_officers_the_later_is_told_who_wrote_what_and_keeps_what_was_typed() {
        Paper paper = bringOne("H47.01");
        try (BrowserContext first = officer("H47");
                BrowserContext second = officer("H47.01");
                Page early = first.newPage();
                Page late = second.newPage()) {
            late.navigate(desk(paper));
            early.navigate(desk(paper));
            late.keyboard().type("muộn");
            early.keyboard().type("sớm");
            new CountedKeys(early).press("Enter");
            new CountedKeys(late).press("Enter");

            String written = written(paper).replace("chứng", "sớm");
            assertThat(late.locator("[role=alert]").first()).containsText("được người khác sửa sau khi bạn mở");
            assertThat(late.locator("#told-subject")).containsText("officer-h47 đã ghi: " + written);
            assertThat(late.locator("#field-subject")).hasValue(Pattern.compile(".*muộn.*"));
            assertThat(value(fields(paper), "subject")).isEqualTo(written);
            late.navigate(desk(paper));
            assertThat(late.locator("#field-subject")).hasValue(Pattern.compile(".*muộn.*"));
            assertThat(late.locator("#draft")).isVisible();
        }
    }

    @Test
    void what_is_being_typed_outlives_a_reload_until_it_is_saved_or_dropped() {
        Paper paper = bringOne("H48.01");
        try (BrowserContext person = officer("H48");
                Page page = person.newPage()) {
            page.navigate(desk(paper));
            assertThat(page.locator("#draft")).isHidden();
            assertThat(page.locator(".sheet rect.doubt")).hasCount(2);
            page.keyboard().type("dở dang");
            page.reload();
            assertThat(page.locator("#field-subject")).hasValue(Pattern.compile(".*dở dang.*"));
            assertThat(page.locator("#draft")).containsText("chưa ghi");
            page.locator("#draft button").press("Enter");
            assertThat(page.locator("#field-subject")).not().hasValue(Pattern.compile(".*dở dang.*"));
            page.reload();
            assertThat(page.locator("#draft")).isHidden();

            page.keyboard().type("chứng");
            page.reload();
            new CountedKeys(page).press("Enter");
            assertThat(value(fields(paper), "subject")).isEqualTo(written(paper));
            page.reload();
            assertThat(page.locator("#draft")).isHidden();
        }
    }

    @Test
    void who_is_signed_out_in_mid_correction_comes_back_to_it_and_has_lost_nothing() {
        Paper paper = bringOne("H53.01");
        try (BrowserContext person = officer("H53");
                Page page = person.newPage()) {
            page.navigate(desk(paper));
            page.keyboard().type("chứng");
            person.clearCookies();
            new CountedKeys(page).press("Enter");
            assertThat(page.locator("main")).containsText("Phiên làm việc đã hết");
            Chromium.signIn(page, "officer-h53", PASSWORD);
            assertThat(page).hasURL(Pattern.compile(".*" + desk(paper)));
            assertThat(page.locator("#field-subject")).hasValue(written(paper));
            assertThat(page.locator("#draft")).isVisible();
            new CountedKeys(page).press("Enter");
            assertThat(value(fields(paper), "subject")).isEqualTo(written(paper));
        }
    }

    @Test
    void the_ledger_is_filled_in_by_digits_and_enter_alone() {
        List<Paper> papers = SeededPapers.handwritten(3, WHEN);
        bring("H54.01", papers);
        try (BrowserContext person = officer("H54");
                Page page = person.newPage()) {
            page.navigate("/verification/ledger?agency=H54.01");
            for (Paper paper : papers) {
                page.keyboard().type(String.valueOf(paper.written().get("number")));
                page.keyboard().press("Enter");
                String[] day = String.valueOf(paper.written().get("date")).split("-", -1);
                page.keyboard().type(day[2] + day[1] + day[0]);
                page.keyboard().press("Enter");
            }
            assertThat(page.locator(".ledger > li.settled")).hasCount(papers.size());
        }
        for (Paper paper : papers) {
            JsonNode fields = fields(paper);
            paper.written()
                    .forEach((field, value) -> assertThat(value(fields, field)).isEqualTo(value));
        }
    }

    private Paper bringOne(String agency) {
        List<Paper> paper = SeededPapers.all(WHEN).subList(0, 1);
        bring(agency, paper);
        return paper.get(0);
    }

    private static String written(Paper paper) {
        return String.valueOf(paper.written().get("subject"));
    }

    private static String desk(Paper paper) {
        return "/verification/" + paper.scan() + "/1";
    }

    private void isRightAndInTheTrail(Paper paper) {
        JsonNode fields = fields(paper);
        paper.written()
                .forEach((field, value) -> assertThat(value(fields, field)).isEqualTo(value));
        paper.errors().forEach((field, error) -> {
            JsonNode after = json.tree(jdbc.sql("""
                            SELECT after FROM audit_entry WHERE subject = :subject AND who = 'officer-h46' AND what = 'INSERT'
                            """)
                    .param("subject", "verified_value/" + paper.scan() + "/1/" + field)
                    .query(String.class)
                    .single());
            String written = String.valueOf(paper.written().get(field));
            assertThat(after.path("read").asString()).isEqualTo(written.replace(error.written(), error.read()));
            assertThat(after.path("value").asString()).isEqualTo(written);
        });
    }

    private boolean onQueue(Page page) {
        return page.url().replaceAll("[?].*", "").endsWith("/verification");
    }

    private BrowserContext officer(String agency) {
        signedIn("OFFICER", agency);
        return Chromium.signedIn("http://127.0.0.1:" + port, "officer-" + agency.toLowerCase(Locale.ROOT), PASSWORD);
    }

    private void bring(String agency, List<Paper> papers) {
        List<String> dossiers = IntStream.range(0, papers.size())
                .mapToObj(i -> "%s-261120-%04d".formatted(agency, i + 1))
                .toList();
        register(dossiers.stream()
                .map(code -> code + "," + agency + ",1.004227,COUNTER,2026-11-20,4,,true,false,false,TK/true/MISSING")
                .toArray(String[]::new));
        for (int i = 0; i < papers.size(); i++) {
            Paper paper = papers.get(i);
            String key = paper.scan() + "/document-1";
            objects.put(
                    "documents",
                    key + ".txt",
                    bytes(String.join("\n", paper.written().values())),
                    "text/plain");
            objects.put("documents", key + ".alto.xml", bytes(paper.alto()), "application/xml");
            objects.put("documents", paper.scan() + "/page-0001.jpg", ExampleRecords.blankPage(), "image/jpeg");
            tell(
                    Topics.SCANS,
                    paper.scan(),
                    new ScanAccepted(
                            paper.scan(),
                            new Filing(agency, "quay-1", dossiers.get(i)),
                            "quyết định %d.pdf".formatted(i + 1),
                            "PDF",
                            1,
                            new StoredObject("originals", paper.scan(), paper.scan(), 10),
                            List.of(),
                            List.of(),
                            WHEN));
            tell(Topics.DOCUMENTS, paper.scan(), paper.message());
        }
        await().atMost(Duration.ofMinutes(3))
                .until(() -> jdbc.sql("SELECT count(*) FROM filed_document WHERE dossier LIKE :agency || '-261120-%'")
                                .param("agency", agency)
                                .query(Integer.class)
                                .single()
                        == papers.size());
    }

    private JsonNode fields(Paper paper) {
        String dossier = jdbc.sql("SELECT dossier FROM filed_document WHERE scan = :scan")
                .param("scan", paper.scan())
                .query(String.class)
                .single();
        String answer = rest().get().uri("/api/dossiers/" + dossier).retrieve().body(String.class);
        return json.tree(String.valueOf(answer)).path("documents").path(0).path("fields");
    }

    private static String value(JsonNode fields, String name) {
        return fields.valueStream()
                .filter(field -> field.path("name").asString().equals(name))
                .map(field -> field.path("value").asString())
                .findFirst()
                .orElseThrow();
    }

    private void tell(String topic, String scan, Object message) {
        String id = "desk-" + UUID.randomUUID();
        kafka.send(topic, scan, json.write(Envelope.of(id, "/test", scan, WHEN, message)))
                .join();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A keyboard that counts; a press of Enter is waited for until the page that follows takes keys, image or not. */
    private static final class CountedKeys {

        private final Page page;
        private int pressed;

        CountedKeys(Page page) {
            this.page = page;
        }

        void type(String text) {
            page.keyboard().type(text);
            pressed += text.length();
        }

        void tap(String key) {
            page.keyboard().press(key);
            pressed++;
        }

        void press(String key) {
            page.evaluate("() => { window.before = true; }");
            page.keyboard().press(key);
            pressed++;
            page.waitForFunction(
                    "() => !window.before && performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd > 0");
        }

        int pressed() {
            return pressed;
        }
    }
}
