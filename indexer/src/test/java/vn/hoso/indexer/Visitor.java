package vn.hoso.indexer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A person at a browser: keeps cookies, follows no redirect, and sends the mark that the last form carried. */
public final class Visitor {

    private static final Pattern MARK = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final String address;
    private String mark = "";

    public Visitor(String address) {
        this.address = address;
    }

    /** Opens a page. */
    public HttpResponse<String> get(String path) {
        HttpResponse<String> page = send(request(path).header("Accept", "text/html,*/*"));
        Matcher found = MARK.matcher(page.body());
        if (found.find()) {
            mark = found.group(1);
        }
        return page;
    }

    /** Sends a form, with the mark of the last one that was seen. */
    public HttpResponse<String> post(String path, Map<String, String> fields) {
        return post(path, List.copyOf(fields.entrySet()));
    }

    /** The same, where a field may come more than once. */
    public HttpResponse<String> post(String path, List<Map.Entry<String, String>> fields) {
        String form = fields.stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&", "", fields.isEmpty() ? "" : "&"));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form + "_csrf=" + encoded(mark))));
    }

    /** Sends JSON, with the mark. */
    public HttpResponse<String> postJson(String path, String json) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("X-CSRF-TOKEN", mark)
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    /** Signs in by the page. */
    public HttpResponse<String> signIn(String name, String password) {
        get("/sign-in");
        HttpResponse<String> answer = post("/sign-in", Map.of("username", name, "password", password));
        get("/");
        return answer;
    }

    /** From now on sends no mark, as another site would. */
    public void forgetMark() {
        mark = "";
    }

    /** The cookie that stands for the session, or nothing. */
    public String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("hoso-session"))
                .map(cookie -> cookie.getValue())
                .findFirst()
                .orElse("");
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : address + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
