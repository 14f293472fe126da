package vn.hoso.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every page there is, held to the rules of axe-core for WCAG 2.2 and good practice. */
class AccessibilityTest extends OnRealServers {

    /** Each rule that is broken, with the first place where it is. */
    private static final String VIOLATIONS = """
            async () => (await axe.run(document, {resultTypes: ["violations"]})).violations
              .map(v => `${v.id}: ${v.help}; ${v.nodes[0].html}; ${v.nodes[0].failureSummary}`)
            """;

    @Autowired
    List<RequestMappingHandlerMapping> mappings;

    @BeforeEach
    void records() {
        ExampleRecords.put(jdbc, objects);
    }

    @Test
    void no_page_keeps_anybody_out() {
        String axe = axe();
        Visitor visitor = signedIn("ADMINISTRATOR", "*");
        var violations = new ArrayList<String>();
        try (BrowserContext person = Chromium.signedIn("http://127.0.0.1:" + port, "administrator-all", PASSWORD);
                Page page = person.newPage()) {
            page.navigate("/");
            page.evaluate("() => document.querySelector('main').append(new Image())");
            assertThat(violations(page, "/", axe))
                    .as("an image without words is found")
                    .hasSize(1);
            for (String path : pages(visitor)) {
                page.navigate(path);
                violations.addAll(violations(page, path, axe));
            }
            person.clearCookies();
            page.navigate("/sign-in?wrong");
            violations.addAll(violations(page, "/sign-in", axe));
        }
        assertThat(violations).isEmpty();
    }

    /** Whatever answers with a page, and the page that says that there is none; parts of pages are on one. */
    private List<String> pages(Visitor visitor) {
        var pages = new TreeSet<>(Set.of("/dossiers/no-such-code"));
        for (Door door : Door.of(mappings)) {
            if (door.method().equals("GET") && !door.path().startsWith("/api/")) {
                HttpResponse<String> answer = visitor.get(door.path());
                if (answer.statusCode() == 200 && answer.body().startsWith("<!DOCTYPE html>")) {
                    pages.add(door.path());
                }
            }
        }
        assertThat(pages).hasSizeGreaterThan(25);
        return List.copyOf(pages);
    }

    private static List<String> violations(Page page, String path, String axe) {
        page.evaluate(axe);
        return ((List<?>) page.evaluate(VIOLATIONS))
                .stream().map(found -> path + " " + found).toList();
    }

    private static String axe() {
        try (InputStream script = Objects.requireNonNull(
                AccessibilityTest.class.getResourceAsStream("/axe.min.js"), "axe.min.js is not on the class path")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
