package vn.hoso.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * A real S3 server, S3Proxy over plain files; buckets are folders in {@code DIR/objects}. It keeps objects and metadata
 * through a kill, honours {@code If-None-Match: *}, and has no notifications, versions or object lock.
 */
public final class RealObjectStore implements RealServer {

    /** The buckets of the line. */
    public static final List<String> BUCKETS = List.of("inbox", "originals", "documents", "audit");

    private final Path folder;
    private final Path settingsFolder;
    private final PortBase ports;
    private final Credentials credentials;
    private final DetachedProcess process;

    /** The S3 server of the edition in a folder. */
    public RealObjectStore(Path folder, PortBase ports) {
        Path edition = folder.toAbsolutePath().normalize();
        this.folder = edition.resolve("objects");
        this.settingsFolder = edition.resolve("run");
        this.ports = ports;
        this.credentials = Credentials.of(edition);
        this.process = new DetachedProcess("objects", edition);
    }

    /** Address of the S3 interface. */
    public String endpoint() {
        return "http://127.0.0.1:" + ports.objects();
    }

    /** Name of the account. */
    public String accessKey() {
        return credentials.objectsAccessKey();
    }

    /** Its secret. */
    public String secretKey() {
        return credentials.objectsSecretKey();
    }

    @Override
    public String name() {
        return "objects";
    }

    @Override
    public void start() {
        if (!process.isRunning()) {
            Path settings = writeSettings();
            process.start(
                    List.of(
                            Repository.java(),
                            "-Xms64m",
                            "-Xmx384m",
                            "-XX:+UseSerialGC",
                            "-XX:TieredStopAtLevel=1",
                            "-Djava.security.properties=" + settingsFolder.resolve("objects.security"),
                            "-Djava.net.preferIPv4Stack=true",
                            "-Dlogback.configurationFile=" + settingsFolder.resolve("objects-logback.xml"),
                            "-cp",
                            Repository.classPath("object-store"),
                            "org.gaul.s3proxy.Main",
                            "--properties",
                            settings.toString()),
                    Map.of());
        }
        process.awaitReady(Duration.ofSeconds(60), () -> LoopbackProbe.answersHttp(ports.objects()));
    }

    private Path writeSettings() {
        try {
            // makeBucket is refused for its location, so a bucket is made as the folder it is.
            for (String bucket : BUCKETS) {
                Files.createDirectories(folder.resolve(bucket));
            }
            Files.createDirectories(settingsFolder);
            // Every byte is hashed three times, which the quick compiler does at a tenth of the machine's speed.
            Files.writeString(settingsFolder.resolve("objects.security"), """
                    security.provider.1=com.amazon.corretto.crypto.provider.AmazonCorrettoCryptoProvider
                    security.provider.2=SUN
                    security.provider.3=SunRsaSign
                    security.provider.4=SunEC
                    security.provider.5=SunJSSE
                    security.provider.6=SunJCE
                    """);
            Files.writeString(settingsFolder.resolve("objects-logback.xml"), """
                    <configuration>
                      <appender name="OUT" class="ch.qos.logback.core.ConsoleAppender">
                        <encoder><pattern>%d{yyyy-MM-dd'T'HH:mm:ss.SSSXXX} %level %logger{20} %msg%n</pattern></encoder>
                      </appender>
                      <root level="WARN"><appender-ref ref="OUT"/></root>
                    </configuration>
                    """, StandardCharsets.UTF_8);
            Path settings = settingsFolder.resolve("objects.properties");
            Credentials.writePrivately(settings, """
                    # Written at every start; change nothing here.
                    s3proxy.endpoint=http://127.0.0.1:%d
                    s3proxy.authorization=aws-v2-or-v4
                    s3proxy.identity=%s
                    s3proxy.credential=%s
                    s3proxy.ignore-unknown-headers=true
                    # Browsers send scans here from the pages of the indexer; whoever may is said by the signature.
                    s3proxy.cors-allow-all=true
                    jclouds.provider=filesystem-nio2
                    jclouds.filesystem.basedir=%s
                    """.formatted(ports.objects(), accessKey(), secretKey(), folder));
            return settings;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        process.stop("TERM", Duration.ofSeconds(15));
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
