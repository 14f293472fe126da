package vn.hoso.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Some or all of the three servers, started side by side in one folder. */
public final class RealParts implements AutoCloseable {

    /** Which server. */
    public enum Part {
        /** Messages. */
        KAFKA,
        /** S3. */
        OBJECTS,
        /** Records. */
        POSTGRES
    }

    private static @Nullable RealParts shared;

    private final Path folder;
    private final PortBase ports;
    private final Map<Part, RealServer> servers = new EnumMap<>(Part.class);

    private RealParts(Path folder, PortBase ports) {
        this.folder = folder.toAbsolutePath().normalize();
        this.ports = ports;
        servers.put(Part.POSTGRES, new RealPostgres(folder, ports));
        servers.put(Part.OBJECTS, new RealObjectStore(folder, ports));
        servers.put(Part.KAFKA, new RealKafka(folder, ports));
    }

    /** The servers of the edition in a folder, whether they run or not. */
    public static RealParts of(Path folder, PortBase ports) {
        return new RealParts(folder, ports);
    }

    /** Starts some servers of the edition in a folder. */
    public static RealParts start(Path folder, PortBase ports, Set<Part> wanted) {
        var parts = of(folder, ports);
        parts.start(wanted);
        return parts;
    }

    /**
     * The servers that the tests of this JVM share: free ports, a temporary folder, gone when the JVM ends. What an
     * earlier test asked for keeps running; what is missing is started.
     */
    public static synchronized RealParts forTests(Part first, Part... more) {
        RealParts parts = shared;
        if (parts == null) {
            parts = new RealParts(temporaryFolder(), PortBase.free());
            Runtime.getRuntime().addShutdownHook(new Thread(parts::discard, "stop-real-parts"));
            parts.endWithThisJvm();
            shared = parts;
        }
        parts.start(EnumSet.of(first, more));
        return parts;
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("hoso-parts-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A test JVM that is killed runs no hook; a shell that watches it clears up behind it. */
    private void endWithThisJvm() {
        String watch = """
                while kill -0 "$0" 2>/dev/null; do sleep 2; done
                for file in "$1"/run/*.pid; do
                    read -r pid started < "$file" && [ "$pid" != $$ ] || continue
                    [ "$(cut -d')' -f2- "/proc/$pid/stat" | cut -d' ' -f21)" = "$started" ] && kill -9 "$pid"
                done
                rm -rf "$1"
                """;
        new DetachedProcess("watch", folder)
                .start(
                        List.of(
                                "sh",
                                "-c",
                                watch,
                                Long.toString(ProcessHandle.current().pid()),
                                folder.toString()),
                        Map.of());
    }

    private void discard() {
        servers.values().forEach(RealServer::killHard);
        ShortCommand.succeeds("rm", "-rf", folder.toString());
    }

    /** Starts servers at the same time and waits for all of them. */
    public void start(Set<Part> wanted) {
        onEach(wanted.stream().map(this::server).toList(), RealServer::start);
    }

    /** Stops every server that runs, at the same time. */
    public void stop() {
        onEach(List.copyOf(servers.values()), RealServer::stop);
    }

    private static void onEach(List<RealServer> servers, Consumer<RealServer> action) {
        var running = new ArrayList<CompletableFuture<Void>>();
        for (RealServer server : servers) {
            running.add(CompletableFuture.runAsync(() -> action.accept(server), task -> {
                var thread = new Thread(task, server.name());
                thread.setDaemon(true);
                thread.start();
            }));
        }
        try {
            CompletableFuture.allOf(running.toArray(CompletableFuture[]::new)).join();
        } catch (CompletionException e) {
            throw new ServerFailure(
                    e.getCause() == null
                            ? String.valueOf(e.getMessage())
                            : String.valueOf(e.getCause().getMessage()),
                    e);
        }
    }

    /** The folder that holds their state. */
    public Path folder() {
        return folder;
    }

    /** Their ports, and those of the stages. */
    public PortBase ports() {
        return ports;
    }

    /** One of them, running or not. */
    public RealServer server(Part part) {
        RealServer server = servers.get(part);
        if (server == null) {
            throw new IllegalArgumentException("There is no " + part);
        }
        return server;
    }

    /** The broker. */
    public RealKafka kafka() {
        return (RealKafka) server(Part.KAFKA);
    }

    /** The S3 server. */
    public RealObjectStore objects() {
        return (RealObjectStore) server(Part.OBJECTS);
    }

    /** The database server. */
    public RealPostgres postgres() {
        return (RealPostgres) server(Part.POSTGRES);
    }

    @Override
    public void close() {
        stop();
    }
}
