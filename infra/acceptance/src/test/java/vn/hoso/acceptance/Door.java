package vn.hoso.acceptance;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.hoso.local.LocalEdition;
import vn.hoso.local.Stage;
import vn.hoso.local.line.DropPlace;
import vn.hoso.local.line.Line;
import vn.hoso.plumbing.objects.ObjectStore;
import vn.hoso.plumbing.objects.ObjectStoreSettings;

/** The edition as a person reaches it: by {@code infra/hoso} and by its pages. */
final class Door {

    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Door SHARED = new Door();

    private final Line line = new Line(edition());

    private Door() {}

    static Door open() {
        return SHARED;
    }

    /** Drops files at a place and answers what became of each. */
    List<JsonNode> drop(String agency, String dossier, boolean wait, Path... files) {
        var words = new ArrayList<String>(List.of("drop", "--agency", agency, "--json"));
        if (!dossier.isEmpty()) {
            words.addAll(List.of("--dossier", dossier));
        }
        if (wait) {
            words.add("--wait");
        }
        Stream.of(files).map(Path::toString).forEach(words::add);
        TestEdition.Outcome outcome = TestEdition.hoso(words.toArray(String[]::new));
        if (outcome.lines().size() != files.length) {
            throw new AssertionError("drop answered " + outcome);
        }
        return outcome.lines().stream().map(JSON::readTree).toList();
    }

    /** Puts a file into the inbox and has ingest look there, waiting for no answer; gives its key. */
    String put(Path file, DropPlace place) {
        String key = line.put(file, place);
        line.sweep();
        return key;
    }

    /** What the indexer tells of the scan that lies under a key of the inbox; empty while it has not heard of it. */
    Optional<JsonNode> scanUnder(String key) {
        return line.arrival(key)
                .map(arrival -> arrival.path("scan").asString(""))
                .flatMap(line::scan);
    }

    /** Waits until a file put into the inbox is digitized. */
    void awaitDigitized(String key, Duration longest) {
        await(key)
                .atMost(longest)
                .pollInterval(Duration.ofMillis(200))
                .ignoreExceptions() // a stage may be away, or not have heard of the scan yet
                .until(() -> scanUnder(key)
                        .filter(scan -> scan.path("state").asString("").equals("digitized"))
                        .isPresent());
    }

    boolean reconciles() {
        return TestEdition.hoso("reconcile").exitCode() == 0;
    }

    LocalEdition edition() {
        return TestEdition.edition();
    }

    /** The object store of the edition; whoever asks closes it. */
    ObjectStore objects() {
        var server = edition().parts().objects();
        return new ObjectStore(
                new ObjectStoreSettings(server.endpoint(), server.accessKey(), server.secretKey(), "us-east-1"));
    }

    /** The text of an object that a message or an answer names. */
    String object(JsonNode stored) {
        try {
            Path copy = copy(stored, Files.createTempFile("hoso-object-", ""));
            String text = Files.readString(copy);
            Files.delete(copy);
            return text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file, which now holds an object that a message or an answer names. */
    Path copy(JsonNode stored, Path file) {
        line.copy(stored, file);
        return file;
    }

    String page(String path) {
        return "http://127.0.0.1:" + edition().settings().ports().at(0) + path;
    }

    JsonNode get(String path) {
        return JSON.readTree(send(request(path).GET()));
    }

    /** The bytes of what the indexer gives out. */
    byte[] bytes(String path) {
        return send(request(path).GET(), HttpResponse.BodyHandlers.ofByteArray());
    }

    /** A page as the browser gets it. */
    String html(String path) {
        return send(request(path).GET());
    }

    /** Makes an account with a role at an agency, and gives the password that was made for it. */
    String account(String name, String role, String agency) {
        TestEdition.Outcome outcome =
                TestEdition.hoso("users", "add", name, "--role", role, "--agency", agency, "--json");
        return JSON.readTree(outcome.out()).get("password").asString();
    }

    String post(String path, String contentType, String body) {
        return send(request(path).header("Content-Type", contentType).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** The metrics of a stage as Prometheus gets them. */
    String metrics(Stage stage) {
        return send(
                at(edition().stage(stage).address() + "/actuator/prometheus").GET());
    }

    private HttpRequest.Builder request(String path) {
        return at(page(path));
    }

    private HttpRequest.Builder at(String address) {
        return HttpRequest.newBuilder(URI.create(address))
                .header("Authorization", "Bearer " + edition().settings().machineToken());
    }

    private static String send(HttpRequest.Builder request) {
        return send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private static <T> T send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> as) {
        try {
            HttpResponse<T> response = HTTP.send(request.build(), as);
            if (response.statusCode() >= 300) {
                throw new IllegalStateException(
                        response.uri() + " answered " + response.statusCode() + ": " + response.body());
            }
            return response.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
