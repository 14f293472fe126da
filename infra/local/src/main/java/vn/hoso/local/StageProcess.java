package vn.hoso.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.hoso.servers.DetachedProcess;
import vn.hoso.servers.Repository;

/** One application as a process of its own, with the jar and the settings it has in production. */
public final class StageProcess {

    private static final Duration START_LIMIT = Duration.ofMinutes(3);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(45);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private final Stage stage;
    private final EditionSettings edition;
    private final DetachedProcess process;

    StageProcess(Stage stage, EditionSettings edition) {
        this.stage = stage;
        this.edition = edition;
        this.process = new DetachedProcess(stage.title(), edition.data());
    }

    /** Which application it is. */
    public Stage stage() {
        return stage;
    }

    /** The process itself, for tests that kill it. */
    public DetachedProcess process() {
        return process;
    }

    /** Address of its HTTP interface. */
    public String address() {
        return "http://127.0.0.1:" + edition.ports().at(stage.portOffset());
    }

    /** The secret with which a program comes in there. */
    public String machineToken() {
        return edition.machineToken();
    }

    /** Starts it and waits until it says that it is ready; nothing happens when it runs already. */
    public void start(Map<String, String> environment) {
        if (!process.isRunning()) {
            process.start(command(), environment);
        }
        process.awaitReady(START_LIMIT, this::isReady);
    }

    private List<String> command() {
        Path scratch = edition.data().resolve("tmp").resolve(stage.title());
        try {
            Files.createDirectories(scratch);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var command = new ArrayList<String>();
        command.add(Repository.java());
        command.addAll(stage.jvm());
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError", "-Dfile.encoding=UTF-8"));
        command.add("-Djava.io.tmpdir=" + scratch);
        if (Runtime.version().feature() >= 22) {
            // Native text recognition; older JDKs neither ask for the flag nor need it.
            command.add("--enable-native-access=ALL-UNNAMED");
        }
        command.addAll(List.of("-jar", ownCopyOfJar().toString()));
        command.add(
                "--spring.config.additional-location=file:" + Repository.root().resolve("infra/config/hoso.yaml"));
        return command;
    }

    /** A build may replace the jar while the application runs, and a JVM does not survive that. */
    private Path ownCopyOfJar() {
        Path built = stage.jar();
        Path copy = edition.data().resolve("run").resolve(stage.title() + ".jar");
        try {
            boolean same = Files.exists(copy)
                    && Files.size(copy) == Files.size(built)
                    && Files.getLastModifiedTime(copy).equals(Files.getLastModifiedTime(built));
            if (!same) {
                Files.createDirectories(edition.data().resolve("run"));
                Files.copy(built, copy, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
            }
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException("Could not copy " + built + " to " + copy, e);
        }
    }

    /** Whether it says that it can take work. */
    public boolean isReady() {
        try {
            var request = HttpRequest.newBuilder(URI.create(address() + "/actuator/health/readiness"))
                    .timeout(Duration.ofSeconds(3))
                    .build();
            return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Lets it finish what it has in hand, then waits until it is gone. */
    public void stop() {
        process.stop("TERM", STOP_LIMIT);
    }
}
