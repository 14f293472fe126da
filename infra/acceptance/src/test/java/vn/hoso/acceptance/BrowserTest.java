package vn.hoso.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages as a person uses them, in the Chromium that Debian ships. */
class BrowserTest {

    private static final String CODE = "H32.09-260310-0001";

    private static final Locator.GetByTextOptions EXACTLY = new Locator.GetByTextOptions().setExact(true);

    private static Playwright playwright;
    private static Browser browser;
    private static BrowserContext signedIn;

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
        String password = door.account("lan", "officer", "H32");
        signedIn = browser.newContext(new Browser.NewContextOptions().setViewportSize(1366, 768));
        try (Page page = signedIn.newPage()) {
            page.navigate(door.page("/"));
            page.keyboard().type("lan");
            page.keyboard().press("Tab");
            page.keyboard().type(password);
            page.keyboard().press("Enter");
            assertThat(page.locator("header")).containsText("lan");
        }
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
}
