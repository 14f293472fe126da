package vn.hoso.bench.rates;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The pages of a running indexer, over loopback. */
final class IndexerPages {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String address;
    private final String token;

    /** The pages at an address, asked for as the edition's own programs ask. */
    IndexerPages(String address, String token) {
        this.address = address;
        this.token = token;
    }

    /** The page at a path. */
    String get(String path) {
        return answer(request(path).GET());
    }

    /** Has something done. */
    String post(String path) {
        return answer(request(path).POST(HttpRequest.BodyPublishers.noBody()));
    }

    /** Codes of the level-1 agencies in being on a day. */
    List<String> agencies(LocalDate day) {
        return JSON.readTree(get("/api/agencies?on=" + day))
                .valueStream()
                .map(agency -> agency.path("code").asString(""))
                .toList();
    }

    JsonNode json(String path) {
        return JSON.readTree(get(path));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).header("Authorization", "Bearer " + token);
    }

    private static String answer(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = HTTP.send(
                    request.timeout(Duration.ofMinutes(10)).build(),
                    HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(answer.uri() + " answered " + answer.statusCode() + ": "
                        + answer.body().substring(0, Math.min(400, answer.body().length())));
            }
            return answer.body();
        } catch (IOException e) {
            throw new IllegalStateException("The indexer does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }
}
