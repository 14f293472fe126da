package vn.hoso.indexer;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The Chromium that Debian ships, started once for all tests; each person at it has cookies and a store of their own. */
public final class Chromium {

    /** A slow machine is no failure. */
    private static final double PATIENCE_MILLIS = 180_000;

    private static @Nullable Browser shared;

    private Chromium() {}

    /**
     * A person at the browser, signed in by the keyboard.
     *
     * @param address of the application, without a slash at its end
     */
    public static BrowserContext signedIn(String address, String name, String password) {
        BrowserContext person = browser()
                .newContext(new Browser.NewContextOptions().setBaseURL(address).setViewportSize(1366, 768));
        person.setDefaultTimeout(PATIENCE_MILLIS);
        person.setDefaultNavigationTimeout(PATIENCE_MILLIS);
        try (Page page = person.newPage()) {
            page.navigate("/sign-in");
            signIn(page, name, password);
        }
        return person;
    }

    /** Fills in the sign-in page that is open, by the keyboard, and waits for the page that follows. */
    public static void signIn(Page page, String name, String password) {
        page.waitForFunction("() => document.activeElement.name === 'username'");
        page.keyboard().type(name);
        page.keyboard().press("Tab");
        page.keyboard().type(password);
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("/sign-in"));
    }

    private static synchronized Browser browser() {
        Browser running = shared;
        if (running == null) {
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            running = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(Path.of("/usr/bin/chromium"))
                            .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close, "close-chromium"));
            shared = running;
        }
        return running;
    }
}
