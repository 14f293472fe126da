package vn.hoso.local.line;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongConsumer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.hoso.local.EditionFailure;
import vn.hoso.local.StageProcess;

/** Questions to one application of the edition, over loopback. */
final class LoopbackHttp {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final StageProcess stage;

    LoopbackHttp(StageProcess stage) {
        this.stage = stage;
    }

    /** The answer as JSON, or empty when there is no such thing. */
    Optional<JsonNode> json(String path) {
        HttpResponse<String> answer = send(request(path).header("Accept", "application/json"));
        if (answer.statusCode() == 404) {
            return Optional.empty();
        }
        String body = accepted(path, answer);
        try {
            return Optional.of(MAPPER.readTree(body));
        } catch (JacksonException e) {
            throw failure(path, "its answer is not JSON: " + shortened(body));
        }
    }

    /** The answer as text. */
    String text(String path, String mediaType) {
        return accepted(path, send(request(path).header("Accept", mediaType)));
    }

    /** The answer as a file. */
    void keep(String path, Path file) {
        HttpResponse<byte[]> answer = send(request(path), HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() / 100 != 2) {
            throw failure(path, "it answered " + answer.statusCode());
        }
        try {
            Files.write(file, answer.body());
        } catch (IOException e) {
            throw new EditionFailure(EditionFailure.Kind.USAGE, "Could not write " + file + ".");
        }
    }

    /**
     * Sends a file and gives the answer.
     *
     * @param sent told how many bytes have gone, again and again, from another thread
     */
    String post(String path, Path file, String mediaType, LongConsumer sent) {
        return send("POST", path, file, mediaType, sent);
    }

    /** Sends a file to be kept under a path and gives the answer. */
    String put(String path, Path file, String mediaType) {
        return send("PUT", path, file, mediaType, bytes -> {});
    }

    private String send(String method, String path, Path file, String mediaType, LongConsumer sent) {
        try {
            // A register of a million lines takes longer than a question.
            return accepted(
                    path,
                    send(request(path)
                            .timeout(Duration.ofHours(1))
                            .header("Content-Type", mediaType)
                            .header("Accept", "application/json")
                            .method(method, CountedFile.of(file, sent))));
        } catch (IOException e) {
            throw new EditionFailure(EditionFailure.Kind.USAGE, "There is no file " + file + ".");
        }
    }

    /** Asks for something to be done and gives the answer. */
    String post(String path) {
        return accepted(
                path,
                send(request(path).header("Accept", "application/json").POST(HttpRequest.BodyPublishers.noBody())));
    }

    /** Asks for something to be done and gives the answer, or says in words why it was not done. */
    JsonNode ask(String path) {
        HttpResponse<String> answer = send(request(path)
                .header("Accept", "application/json, application/problem+json")
                .POST(HttpRequest.BodyPublishers.noBody()));
        if (answer.statusCode() == 400) {
            throw new EditionFailure(EditionFailure.Kind.FAILED, problem(answer.body()));
        }
        return MAPPER.readTree(accepted(path, answer));
    }

    /** Sends a value as JSON and gives the answer. */
    JsonNode post(String path, Object value) {
        return MAPPER.readTree(post(path, value, "application/json"));
    }

    /** Sends a value as JSON and gives the bytes of the answer. */
    byte[] post(String path, Object value, String wanted) {
        HttpResponse<byte[]> answer = send(
                request(path)
                        .header("Content-Type", "application/json")
                        .header("Accept", wanted + ", application/problem+json")
                        .POST(HttpRequest.BodyPublishers.ofString(MAPPER.writeValueAsString(value))),
                HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() / 100 != 2) {
            throw failure(path, problem(new String(answer.body(), StandardCharsets.UTF_8)));
        }
        return answer.body();
    }

    /** What a refusal says in words, or all of it when it says nothing in words. */
    private static String problem(String body) {
        try {
            return MAPPER.readTree(body).path("detail").asString(shortened(body));
        } catch (JacksonException e) {
            return shortened(body);
        }
    }

    /** Asks for something to be done, without waiting until it is. */
    void nudge(String path) {
        HttpRequest request =
                request(path).POST(HttpRequest.BodyPublishers.noBody()).build();
        // Nobody waits for it: what a lost nudge would have found is found by the next sweep.
        CompletableFuture<?> unused = CLIENT.sendAsync(request, HttpResponse.BodyHandlers.discarding());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(stage.address() + path))
                .header("Authorization", "Bearer " + stage.machineToken())
                .timeout(PATIENCE);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> answer) {
        try {
            return CLIENT.send(request.build(), answer);
        } catch (IOException e) {
            throw new EditionFailure(
                    EditionFailure.Kind.NOT_RUNNING,
                    stage.stage().title() + " does not answer at " + stage.address()
                            + ". See infra/hoso status, and its log: "
                            + stage.process().log());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EditionFailure(EditionFailure.Kind.FAILED, "Interrupted.");
        }
    }

    private String accepted(String path, HttpResponse<String> answer) {
        if (answer.statusCode() / 100 != 2) {
            throw failure(path, "it answered " + answer.statusCode() + ": " + shortened(answer.body()));
        }
        return answer.body();
    }

    private EditionFailure failure(String path, String why) {
        return new EditionFailure(
                EditionFailure.Kind.FAILED,
                stage.stage().title() + " could not do " + path + ": " + why + "\nIts log: "
                        + stage.process().log());
    }

    private static String shortened(String text) {
        return text.length() <= 400 ? text : text.substring(0, 400) + "…";
    }
}
