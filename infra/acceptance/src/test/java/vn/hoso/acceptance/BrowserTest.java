package vn.hoso.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoso.samples.PageFiles;

/** The pages as a person uses them, in the Chromium that Debian ships. */
class BrowserTest {

    private static final String CODE = "H32.09-260310-0001";

    private static final Locator.GetByTextOptions EXACTLY = new Locator.GetByTextOptions().setExact(true);

    private static Playwright playwright;
    private static Browser browser;
    private static BrowserContext signedIn;
    private static BrowserContext clerk;

    @TempDir
    static Path folder;

    @BeforeAll
    static void scan_and_open() throws Exception {
        Door door = Door.open();
        door.post("/api/registry", "text/csv", """
                code,agency,procedure,channel,receivedOn,status,finishedOn,paperResult,resultIssued,resultVerified,components
                %s,H32.09,1.001193,COUNTER,2026-03-10,4,,true,false,false,TK/true/MISSING
                """.formatted(CODE));
        Path scan = Papers.decision(300)
                .subject("Về việc giải quyết đơn đề nghị của ông Trần Đức Hòa")
                .build()
                .writePdf(folder.resolve("don.pdf"));
        assertThat(door.drop("H32.09", CODE, true, scan).get(0).get("state").asString())
                .isEqualTo("digitized");
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of("/usr/bin/chromium"))
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
        signedIn = signedIn("lan", "officer", "H32");
        door.post("/api/procedures", "text/csv", """
                procedure,name,component,componentName,class
                9.001193,Đăng ký khai sinh ở trình duyệt,TK,Tờ khai đăng ký khai sinh,B
                """);
        clerk = signedIn("binh", "clerk", "H32.09");
    }

    private static BrowserContext signedIn(String name, String role, String agency) {
        Door door = Door.open();
        String password = door.account(name, role, agency);
        BrowserContext context = browser.newContext(new Browser.NewContextOptions().setViewportSize(1366, 768));
        context.setDefaultTimeout((double) Duration.ofMinutes(3).toMillis()); // a slow machine is no failure
        try (Page page = context.newPage()) {
            page.navigate(door.page("/"));
            page.keyboard().type(name);
            page.keyboard().press("Tab");
            page.keyboard().type(password);
            page.keyboard().press("Enter");
            assertThat(page.locator("header")).containsText(name);
        }
        return context;
    }

    @AfterAll
    static void close() {
        browser.close();
        playwright.close();
    }

    @Test
    void a_document_is_found_without_diacritics_and_its_page_image_opens_with_the_hit_marked() {
        try (Page page = signedIn.newPage()) {
            page.navigate(Door.open().page("/"));
            page.keyboard().press("/");
            page.keyboard().type("don de nghi hoà");
            page.keyboard().press("Enter");

            assertThat(page.locator(".hits").getByText("đơn", EXACTLY).first()).isVisible();
            assertThat(page.locator(".hits").getByText("HÒA", EXACTLY).first()).isVisible();
            page.locator(".hits a").first().click();
            page.waitForLoadState();

            var image = page.locator("img[src*='/pages/']").first();
            assertThat(image).isVisible();
            assertThat((Integer) image.evaluate("i => i.naturalWidth")).isGreaterThan(500);
        }
    }

    @Test
    void a_counted_dossier_moves_the_figure_on_an_open_page_within_five_seconds() {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
        Door door = Door.open();
        received(door, today, "MISSING");
        String month = YearMonth.from(today).toString();
        try (Page page = signedIn.newPage()) {
            page.navigate(door.page("/rates?definition=CONV.v1&subject=H32.08&from=" + month + "&to=" + month));
            assertThat(page.locator("#live")).containsText("0,00 %");
            received(door, today, "ATTACHED");
            assertThat(page.locator("#live"))
                    .containsText("100,00 %", new LocatorAssertions.ContainsTextOptions().setTimeout(5_000));
        }
    }

    private static void received(Door door, LocalDate day, String state) {
        door.post("/api/registry", "text/csv", """
                code,agency,procedure,channel,receivedOn,status,finishedOn,paperResult,resultIssued,resultVerified,components
                H32.08-%s-0001,H32.08,1.001193,COUNTER,%s,4,,false,,,TK/true/%s
                """.formatted(
                        day.format(DateTimeFormatter.ofPattern("yyMMdd", Locale.ROOT)), day, state));
    }

    @Test
    void a_rate_is_read_in_vietnamese_and_in_english_and_opens_to_its_dossiers() {
        try (Page page = signedIn.newPage()) {
            page.navigate(Door.open().page("/rates?from=2026-03&to=2026-03&definition=CONV.v1&subject=H32.09"));
            assertThat(page.locator("main")).containsText("100,00 %");
            page.navigate(Door.open().page("/rates?from=2026-03&to=2026-03&definition=CONV.v1&subject=H32.09&lang=en"));
            assertThat(page.locator("main")).containsText("100.00 %");

            page.locator("a[href*='side=NUMERATOR']").first().click();
            assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(CODE)))
                    .isVisible();
        }
    }

    @Test
    void a_clerk_receives_by_keyboard_alone_and_the_printed_sheet_scanned_with_the_paper_fills_the_dossier()
            throws Exception {
        Door door = Door.open();
        try (Page page = clerk.newPage()) {
            page.navigate(door.page("/"));
            page.keyboard().press("g");
            page.keyboard().press("n");
            assertThat(page.locator("#what")).isFocused();
            page.keyboard().type("9.00 khai sinh o trinh");
            assertThat(page.locator(".picks a")).hasCount(1);
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Enter");
            assertThat(page.locator("#applicant")).isFocused();
            page.keyboard().type("Trần Đức Hòa");
            page.waitForPopup(() -> page.keyboard().press("Enter")).close();
            assertThat(page.locator("#print")).isVisible();
            String code = page.locator("#received h1").innerText();

            Path stack = scanned(door.bytes("/receive/" + code + "/cover.pdf"), folder.resolve("chong-giay.tif"));
            page.keyboard().press("n");
            assertThat(page.locator("#what")).isFocused();
            page.locator("#files").setInputFiles(stack);
            assertThat(page.locator("#sendings")).containsText("Đã gửi");
            await().atMost(Duration.ofMinutes(3))
                    .until(() -> door.html("/dossiers/" + code).contains("Văn bản (1)"));
            page.navigate(door.page("/receive"));
            assertThat(page.locator("tr:has-text('" + code + "') .tag")).hasText("Khớp");
        }
    }

    @Test
    void an_upload_that_loses_its_connection_says_so_and_goes_on_after_the_page_was_closed() throws Exception {
        byte[] bytes = new byte[11 << 20]; // three parts
        new Random(7).nextBytes(bytes);
        Path file = Files.write(folder.resolve("dở dang.pdf"), bytes);
        var sent = new ConcurrentLinkedQueue<String>();
        try (Page page = clerk.newPage()) {
            page.navigate(Door.open().page("/receive"));
            page.route(url -> url.contains("partNumber="), route -> {
                if (route.request().method().equals("PUT")
                        && !route.request().url().contains("partNumber=1&")) {
                    route.abort();
                } else {
                    sent.add(route.request().url());
                    route.resume();
                }
            });
            page.locator("#files").setInputFiles(file);
            assertThat(page.locator("#sendings")).containsText("Mất kết nối, phần đã gửi vẫn còn");
            page.locator("form.me button").press("Enter");
            assertThat(page.locator("#unsent")).containsText("1 tệp chưa gửi xong");
            assertThat(page.locator("#unsent button[value=stay]")).isFocused();
            page.keyboard().press("Enter"); // stays
            assertThat(page.locator("#unsent")).isHidden();
        }
        assertThat(sent).isNotEmpty().allSatisfy(url -> assertThat(url).contains("/inbox/H32.09/1/"));
        try (Page page = clerk.newPage()) {
            var again = new ConcurrentLinkedQueue<String>();
            page.onRequest(request -> again.add(request.url()));
            page.navigate(Door.open().page("/receive"));
            assertThat(page.locator("#sendings")).containsText("Đã gửi");
            assertThat(again).noneMatch(url -> url.contains("partNumber=1&"));
        }
        String key = URI.create(sent.peek()).getPath().substring("/inbox/".length());
        try (var objects = Door.open().objects()) {
            assertThat(objects.read("inbox", key)).isEqualTo(bytes);
        }
        var elsewhere = HttpRequest.newBuilder(URI.create(sent.peek().replace("/H32.09/", "/H32.10/")))
                .PUT(HttpRequest.BodyPublishers.ofByteArray(bytes, 0, 1000))
                .build();
        assertThat(HttpClient.newHttpClient()
                        .send(elsewhere, HttpResponse.BodyHandlers.discarding())
                        .statusCode())
                .as("a link is good for one key")
                .isEqualTo(403);
    }

    @Test
    void the_two_passes_of_a_stack_are_sent_under_one_name_also_when_the_page_is_opened_anew_in_between()
            throws Exception {
        Path fronts = PageFiles.tiff(200, 1, page -> SmallPage.slip(1301, 200), folder.resolve("mặt trước.tif"));
        Path backs = PageFiles.tiff(200, 1, page -> SmallPage.slip(1302, 200), folder.resolve("mặt sau.tif"));
        var sent = new ConcurrentLinkedQueue<String>();
        try (Page page = clerk.newPage()) {
            page.onRequest(request -> sent.add(request.url()));
            page.navigate(Door.open().page("/receive"));
            page.locator(".onesided summary").press("Enter");
            page.locator("#fronts").setInputFiles(fronts);
            assertThat(page.locator("#sendings")).containsText("Đã gửi");
            page.reload();
            page.locator(".onesided summary").press("Enter");
            page.locator("#backs").setInputFiles(backs);
            assertThat(page.locator("#sendings")).containsText("Đã gửi");
        }
        assertThat(sent.stream()
                        .filter(url -> url.contains("partNumber="))
                        .map(url -> url.replaceFirst(".*/inbox/H32.09/1/mat-(truoc|sau)-([0-9a-f]{32})/.*", "$1 $2"))
                        .map(pass -> pass.split(" ", -1)))
                .extracting(pass -> pass[0])
                .containsExactly("truoc", "sau");
        assertThat(sent.stream()
                        .filter(url -> url.contains("partNumber="))
                        .map(url -> url.replaceFirst(".*-([0-9a-f]{32})/.*", "$1"))
                        .distinct())
                .hasSize(1);
    }

    @Test
    void pictures_of_a_phone_are_one_scan_in_their_order_and_byte_for_byte() throws Exception {
        Path first = photo(1403, folder.resolve("IMG_1.jpg"));
        Path second = photo(1404, folder.resolve("IMG_2.jpg"));
        var sent = new ConcurrentLinkedQueue<String>();
        try (Page page = clerk.newPage()) {
            page.setViewportSize(390, 844);
            page.onRequest(request -> sent.add(request.url()));
            page.navigate(Door.open().page("/phone?dossier=" + CODE));
            page.locator("#shoot").setInputFiles(second);
            assertThat(page.locator("#shots li")).hasCount(1);
            page.navigate(Door.open().page("/phone"));
            assertThat(page.locator("#elsewhere a")).hasText(CODE);
            assertThat(page.locator("#shots li")).hasCount(0);
            page.locator("form.me button").press("Enter");
            assertThat(page.locator("#unsent")).containsText("1 tệp chưa gửi xong");
            page.keyboard().press("Enter"); // stays
            page.locator("#shoot").setInputFiles(first);
            assertThat(page.locator("#shots li")).hasCount(1);
            page.reload(); // as a phone does while its camera is open
            assertThat(page.locator("#shots li")).hasCount(1);
            page.locator("#shoot").setInputFiles(second);
            assertThat(page.locator("#send")).hasText("Gửi 2 trang");
            page.evaluate("""
                    () => document.addEventListener("hoso-scan", (event) => {
                      if (window.held) return;
                      window.held = event.detail;
                      event.stopImmediatePropagation();
                    }, true)""");
            page.locator("#send").press("Enter");
            page.waitForFunction("() => window.held");
            page.locator("#shoot").setInputFiles(first); // the next paper, while this one is on its way
            assertThat(page.locator("#shots li")).hasCount(3);
            assertThat(page.locator("#send")).isDisabled();
            page.evaluate("() => document.dispatchEvent(new CustomEvent('hoso-scan', { detail: window.held }))");
            assertThat(page.locator("#sendings")).containsText("Đã gửi");
            assertThat(page.locator("#send")).hasText("Gửi 1 trang");
            page.locator("#shots button").press("Enter");
            assertThat(page.locator("#shots li")).hasCount(0);
            page.locator("#elsewhere a").press("Enter");
            page.locator("#shots button").press("Enter");
            assertThat(page.locator("#shots li")).hasCount(0);
        }
        String part = sent.stream()
                .filter(url -> url.contains("partNumber="))
                .findFirst()
                .orElseThrow();
        String key = URI.create(part).getPath().substring("/inbox/".length());
        try (var objects = Door.open().objects();
                var pdf = Loader.loadPDF(objects.read("inbox", key))) {
            assertThat(pdf.getPages()).hasSize(2);
            assertThat(picture(pdf.getPage(0))).isEqualTo(Files.readAllBytes(first));
            assertThat(picture(pdf.getPage(1))).isEqualTo(Files.readAllBytes(second));
        }
    }

    private static Path photo(int seed, Path file) throws IOException {
        ImageIO.write(SmallPage.slip(seed, 200), "jpg", file.toFile());
        return file;
    }

    private static byte[] picture(PDPage page) throws IOException {
        var name = page.getResources().getXObjectNames().iterator().next();
        try (var bytes = page.getResources().getXObject(name).getCOSObject().createRawInputStream()) {
            return bytes.readAllBytes();
        }
    }

    /** The sheet as a fax machine sees it, and a paper behind it. */
    private static Path scanned(byte[] cover, Path file) throws IOException {
        try (var document = Loader.loadPDF(cover)) {
            BufferedImage sheet = new PDFRenderer(document).renderImageWithDPI(0, 200, ImageType.GRAY);
            return PageFiles.tiff(200, 2, page -> page == 1 ? sheet : SmallPage.slip(1193, 200), file);
        }
    }
}
