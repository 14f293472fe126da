package vn.hoso.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One Kafka node in KRaft mode, broker and controller in one, with share groups; state in {@code DIR/kafka}. */
public final class RealKafka implements RealServer {

    private static final List<String> JVM = List.of(
            "-Xms96m",
            "-Xmx512m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Djava.net.preferIPv4Stack=true",
            "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
            "-Dorg.slf4j.simpleLogger.showDateTime=true",
            "-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd'T'HH:mm:ss.SSSXXX");

    private final Path folder;
    private final PortBase ports;
    private final DetachedProcess process;

    /** The broker of the edition in a folder. */
    public RealKafka(Path folder, PortBase ports) {
        this.folder = folder.toAbsolutePath().normalize().resolve("kafka");
        this.ports = ports;
        this.process = new DetachedProcess("kafka", folder.toAbsolutePath().normalize());
    }

    /** What clients connect to, {@code host:port}. */
    public String bootstrapServers() {
        return "127.0.0.1:" + ports.kafka();
    }

    @Override
    public String name() {
        return "kafka";
    }

    @Override
    public void start() {
        if (!process.isRunning()) {
            Path settings = writeSettings();
            if (!Files.exists(folder.resolve("data/meta.properties"))) {
                format(settings);
            }
            process.start(java("kafka.Kafka", settings.toString()), Map.of());
        }
        process.awaitReady(Duration.ofSeconds(90), () -> LoopbackProbe.answersKafka(ports.kafka()));
    }

    private Path writeSettings() {
        try {
            Files.createDirectories(folder);
            Path settings = folder.resolve("server.properties");
            return Files.writeString(settings, settings(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String settings() {
        return """
                # Written at every start; change nothing here.
                process.roles=broker,controller
                node.id=1
                controller.quorum.voters=1@127.0.0.1:%2$d
                listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
                advertised.listeners=PLAINTEXT://127.0.0.1:%1$d
                listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
                controller.listener.names=CONTROLLER
                log.dirs=%3$s
                auto.create.topics.enable=false
                # Its own eleven threads would wake more often than this machine has work for them.
                num.network.threads=1
                num.io.threads=2
                default.replication.factor=1
                offsets.topic.replication.factor=1
                offsets.topic.num.partitions=6
                transaction.state.log.replication.factor=1
                transaction.state.log.min.isr=1
                transaction.state.log.num.partitions=6
                share.coordinator.state.topic.replication.factor=1
                share.coordinator.state.topic.min.isr=1
                share.coordinator.state.topic.num.partitions=6
                group.share.record.lock.duration.ms=30000
                group.share.max.record.lock.duration.ms=60000
                group.share.delivery.count.limit=5
                group.initial.rebalance.delay.ms=0
                # A killed broker is taken back in 3 to 4 s instead of 12.
                broker.session.timeout.ms=2000
                broker.heartbeat.interval.ms=500
                # No controller stands by, so none has to be told twice a second that this one lives.
                metadata.max.idle.interval.ms=5000
                # An edition may rest for months: nothing unread, and no reader's place, is dropped meanwhile.
                log.retention.ms=-1
                offsets.retention.minutes=2147483
                log.segment.bytes=67108864
                """.formatted(ports.kafka(), ports.kafkaController(), folder.resolve("data"));
    }

    private void format(Path settings) {
        ShortCommand.run(
                "format the storage of Kafka",
                java(
                        "kafka.tools.StorageTool",
                        "format",
                        "--cluster-id",
                        clusterId(),
                        "--config",
                        settings.toString(),
                        "--ignore-formatted"),
                "");
    }

    private static String clusterId() {
        UUID id = UUID.randomUUID();
        ByteBuffer bytes = ByteBuffer.allocate(16);
        bytes.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
        return "H"
                + Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(bytes.array())
                        .substring(1);
    }

    private static List<String> java(String mainClass, String... arguments) {
        var command = new ArrayList<String>();
        command.add(Repository.java());
        command.addAll(JVM);
        command.addAll(List.of("-cp", Repository.classPath("broker"), mainClass));
        command.addAll(List.of(arguments));
        return command;
    }

    @Override
    public void stop() {
        process.stop("TERM", Duration.ofSeconds(30));
    }

    @Override
    public void killHard() {
        process.killHard();
    }

    @Override
    public boolean isRunning() {
        return process.isRunning();
    }
}
