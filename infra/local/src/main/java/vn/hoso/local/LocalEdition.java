package vn.hoso.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.hoso.servers.DetachedProcess;
import vn.hoso.servers.PortBase;
import vn.hoso.servers.RealParts;

/**
 * The product on one machine. Its parts are processes of their own that live on when this JVM ends; any other JVM finds
 * them again by the folder. Data survives a stop and a start.
 */
public final class LocalEdition {

    private final EditionSettings settings;
    private final RealParts parts;
    private final List<StageProcess> stages;

    private LocalEdition(EditionSettings settings) {
        this.settings = settings;
        this.parts = RealParts.of(settings.data(), settings.ports());
        this.stages = Stream.of(Stage.values())
                .map(stage -> new StageProcess(stage, settings))
                .toList();
    }

    /** The edition that was made in a folder before. */
    public static LocalEdition in(Path data) {
        return EditionSettings.read(data)
                .map(LocalEdition::new)
                .orElseThrow(() -> new EditionFailure(
                        EditionFailure.Kind.NOT_RUNNING,
                        "There is no edition in " + data + ". Start one with: infra/hoso up --data " + data));
    }

    /**
     * The edition in a folder, made when there is none yet.
     *
     * @param portBase first of its ports; empty keeps what it had, or takes the default
     */
    public static LocalEdition openOrMake(Path data, Optional<Integer> portBase) {
        Optional<EditionSettings> known = EditionSettings.read(data);
        int base = portBase.orElseGet(
                () -> known.map(edition -> edition.ports().base()).orElse(EditionSettings.DEFAULT_PORT_BASE));
        var wanted = new EditionSettings(data.toAbsolutePath().normalize(), ports(base));
        if (known.isPresent() && known.get().ports().base() != base) {
            var running = new LocalEdition(known.get());
            if (running.runsInPart()) {
                throw new EditionFailure(
                        EditionFailure.Kind.USAGE,
                        "The edition in " + data + " runs on port base "
                                + known.get().ports().base() + ". Stop it before giving it another.");
            }
        }
        wanted.write();
        return new LocalEdition(wanted);
    }

    private static PortBase ports(int base) {
        try {
            return new PortBase(base);
        } catch (IllegalArgumentException e) {
            throw new EditionFailure(EditionFailure.Kind.USAGE, String.valueOf(e.getMessage()));
        }
    }

    /** Its folder and ports. */
    public EditionSettings settings() {
        return settings;
    }

    /** Its servers. */
    public RealParts parts() {
        return parts;
    }

    /** One of its applications. */
    public StageProcess stage(Stage stage) {
        return stages.stream().filter(one -> one.stage() == stage).findFirst().orElseThrow();
    }

    /** Starts what does not run yet, servers first, and waits until all of it is ready. */
    public void up(Consumer<String> told) {
        startServers(told);
        startStages(told);
    }

    /** Starts the three servers only. */
    public void startServers(Consumer<String> told) {
        locked(() -> {
            refuseForeignPorts();
            told.accept("Starting Kafka, the S3 server and PostgreSQL");
            parts.start(EnumSet.allOf(RealParts.Part.class));
        });
    }

    private void startStages(Consumer<String> told) {
        locked(() -> {
            told.accept("Starting ingest, ocr-worker and indexer");
            Map<String, String> environment = environment();
            SideBySide.run(stages, StageProcess::stage, stage -> {
                var own = new HashMap<>(environment);
                own.put(
                        "HOSO_PORT",
                        Integer.toString(settings.ports().at(stage.stage().portOffset())));
                stage.start(own);
            });
        });
    }

    /** What the applications are told about their surroundings, but for each one's own port. */
    private Map<String, String> environment() {
        return Map.ofEntries(
                // Names of files are UTF-8 whatever the surroundings say.
                Map.entry("LC_ALL", "C.UTF-8"),
                Map.entry("HOSO_ADDRESS", "127.0.0.1"),
                Map.entry("HOSO_DATA", settings.data().toString()),
                Map.entry("HOSO_ACCOUNTS_FILE", settings.accountsFile().toString()),
                Map.entry("HOSO_MACHINE_TOKEN", settings.machineToken()),
                Map.entry("HOSO_DATABASE_URL", parts.postgres().jdbcUrl()),
                Map.entry("HOSO_DATABASE_USER", parts.postgres().user()),
                Map.entry("HOSO_DATABASE_PASSWORD", parts.postgres().password()),
                Map.entry("HOSO_KAFKA", parts.kafka().bootstrapServers()),
                Map.entry("HOSO_OBJECTS_ENDPOINT", parts.objects().endpoint()),
                Map.entry("HOSO_OBJECTS_ACCESS_KEY", parts.objects().accessKey()),
                Map.entry("HOSO_OBJECTS_SECRET_KEY", parts.objects().secretKey()));
    }

    /** A port that another program holds is told before anything starts, not found in a log later. */
    private void refuseForeignPorts() {
        if (runsInPart()) {
            return;
        }
        for (int offset = 0; offset < PortBase.SIZE; offset++) {
            int port = settings.ports().at(offset);
            if (!PortBase.isFree(port)) {
                throw new EditionFailure(
                        EditionFailure.Kind.FAILED,
                        "Port " + port + " is taken by another program, or by another edition of Hoso. Choose others:"
                                + " infra/hoso up --data " + settings.data() + " --port-base "
                                + PortBase.free().base());
            }
        }
    }

    /** Stops the applications, which finish what they have in hand, then the servers. */
    public void down(Consumer<String> told) {
        locked(() -> {
            told.accept("Stopping ingest, ocr-worker and indexer");
            SideBySide.run(stages, StageProcess::stage, StageProcess::stop);
            told.accept("Stopping Kafka, the S3 server and PostgreSQL");
            parts.stop();
        });
    }

    /** Whether any part of it is alive. */
    public boolean runsInPart() {
        return status().stream().anyMatch(part -> part.pid() != null);
    }

    /** Whether every part of it is ready. */
    public boolean isReady() {
        return status().stream().allMatch(part -> part.state().equals("ready"));
    }

    /** How each part fares, applications first. */
    public List<PartStatus> status() {
        var all = new ArrayList<PartStatus>();
        for (StageProcess stage : stages) {
            String state = !stage.process().isRunning() ? "stopped" : stage.isReady() ? "ready" : "starting";
            all.add(status(stage.process(), state, stage.address()));
        }
        all.add(server("postgres", parts.postgres().jdbcUrl()));
        all.add(server("kafka", parts.kafka().bootstrapServers()));
        all.add(server("objects", parts.objects().endpoint()));
        return all;
    }

    private PartStatus server(String name, String address) {
        var process = new DetachedProcess(name, settings.data());
        return status(process, process.isRunning() ? "ready" : "stopped", address);
    }

    private static PartStatus status(DetachedProcess process, String state, String address) {
        return new PartStatus(
                process.name(),
                state,
                address,
                process.pid().orElse(null),
                process.log().toString());
    }

    /** One start or stop at a time, whichever JVM asks. */
    private void locked(Runnable work) {
        Path file = settings.data().resolve("run/edition.lock");
        synchronized (LocalEdition.class) {
            lockedByFile(file, work);
        }
    }

    private void lockedByFile(Path file, Runnable work) {
        try {
            Files.createDirectories(settings.data().resolve("run"));
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                if (lock.isValid()) {
                    work.run();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Could not lock " + file, e);
        }
    }
}
