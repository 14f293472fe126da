package vn.hoso.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tools.jackson.core.type.TypeReference;
import vn.hoso.contracts.ArrangementMade;
import vn.hoso.contracts.CutsDecided;
import vn.hoso.contracts.DocumentDigitized;
import vn.hoso.contracts.Envelope;
import vn.hoso.contracts.Filing;
import vn.hoso.contracts.PageDecided;
import vn.hoso.contracts.PageLooked;
import vn.hoso.contracts.PageReplaced;
import vn.hoso.contracts.PagesArranged;
import vn.hoso.contracts.ScanAccepted;
import vn.hoso.contracts.ScanHeld;
import vn.hoso.contracts.ScanRefused;
import vn.hoso.contracts.StoredObject;
import vn.hoso.contracts.Topics;
import vn.hoso.contracts.WordsCorrected;
import vn.hoso.contracts.WordsCorrected.Correction;
import vn.hoso.plumbing.objects.ObjectStore;
import vn.hoso.plumbing.objects.ObjectStoreSettings;
import vn.hoso.plumbing.topics.JsonMessages;
import vn.hoso.servers.RealParts;
import vn.hoso.servers.RealParts.Part;

/** The whole stage on real servers, spoken to by its messages as ingest and indexer do. */
public final class RunningWorker implements AutoCloseable {

    private static final Filing FILING = new Filing("H01.02", "1", null);

    private final RealParts parts = RealParts.forTests(Part.KAFKA, Part.OBJECTS, Part.POSTGRES);
    private final JsonMessages json = new JsonMessages();
    private final ObjectStore objects = new ObjectStore(new ObjectStoreSettings(
            parts.objects().endpoint(),
            parts.objects().accessKey(),
            parts.objects().secretKey(),
            "us-east-1"));
    private final KafkaProducer<String, String> tell = new KafkaProducer<>(
            Map.of("bootstrap.servers", parts.kafka().bootstrapServers()),
            new StringSerializer(),
            new StringSerializer());
    private final KafkaConsumer<String, String> told = new KafkaConsumer<>(
            Map.of(
                    "bootstrap.servers",
                    parts.kafka().bootstrapServers(),
                    "group.id",
                    "test-" + UUID.randomUUID(),
                    "auto.offset.reset",
                    "earliest",
                    "metadata.max.age.ms",
                    "500"),
            new StringDeserializer(),
            new StringDeserializer());
    private final List<ConsumerRecord<String, String>> heard = new ArrayList<>();
    private @Nullable ConfigurableApplicationContext context;

    private RunningWorker() {
        told.subscribe(List.of(Topics.DOCUMENTS, Topics.SCANS, Topics.PAGES));
    }

    /** Starts the stage in this process with some settings, each as {@code name=value}. */
    public static RunningWorker start(String... settings) {
        var worker = new RunningWorker();
        worker.join(settings);
        return worker;
    }

    /** Watches and drops only; the stage is started by {@link #join} or {@link #joinAsProcess}. */
    public static RunningWorker none() {
        return new RunningWorker();
    }

    /** Starts the stage in this process. */
    public void join(String... settings) {
        context = new SpringApplicationBuilder(OcrWorkerApplication.class).run(arguments(settings));
    }

    /** Starts the stage in a process of its own, which can be killed. */
    public Process joinAsProcess(String... settings) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                OcrWorkerApplication.class.getName()));
        command.addAll(List.of(arguments(settings)));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private String[] arguments(String... settings) {
        var all = new ArrayList<>(List.of(
                "--server.port=0",
                "--spring.kafka.bootstrap-servers=" + parts.kafka().bootstrapServers(),
                "--spring.datasource.url=" + parts.postgres().jdbcUrl(),
                "--spring.datasource.username=" + parts.postgres().user(),
                "--spring.datasource.password=" + parts.postgres().password(),
                "--hoso.objects.endpoint=" + parts.objects().endpoint(),
                "--hoso.objects.access-key=" + parts.objects().accessKey(),
                "--hoso.objects.secret-key=" + parts.objects().secretKey()));
        List.of(settings).forEach(setting -> all.add("--" + setting));
        return all.toArray(String[]::new);
    }

    /** Keeps the original and tells that the scan was accepted, as ingest does; gives the scan's hash. */
    public String accept(Path file, String format, int pages) {
        return accept(file, format, pages, Instant.now());
    }

    /** The same at a given time, to tell a retry from a repetition. */
    public String accept(Path file, String format, int pages, Instant at) {
        String scan = sha256(file);
        String key = scan.substring(0, 2) + "/" + scan;
        objects.putOnce("originals", key, file, "application/octet-stream", Map.of());
        var accepted = new ScanAccepted(
                scan,
                FILING,
                file.getFileName().toString(),
                format,
                pages,
                new StoredObject("originals", key, scan, 0),
                List.of(),
                List.of(),
                at);
        var envelope = Envelope.of("ScanAccepted|" + scan, "/hoso/ingest", scan, at, accepted);
        var sent = tell.send(new ProducerRecord<>(Topics.SCANS, scan, json.write(envelope)));
        tell.flush();
        assertThat(sent).isDone();
        return scan;
    }

    /** Every document told so far for a scan, repetitions included. */
    public List<DocumentDigitized> documents(String scan) {
        return heard(Topics.DOCUMENTS, scan, "vn.hoso.DocumentDigitized.v1").stream()
                .map(text -> json.read(text, new TypeReference<Envelope<DocumentDigitized>>() {})
                        .data())
                .toList();
    }

    /** Every refusal told so far for a scan, repetitions included. */
    public List<ScanRefused> refusals(String scan) {
        return heard(Topics.SCANS, scan, "vn.hoso.ScanRefused.v1").stream()
                .map(text -> json.read(text, new TypeReference<Envelope<ScanRefused>>() {})
                        .data())
                .toList();
    }

    /** Every question told so far of where a scan is to be cut, repetitions included. */
    public List<ScanHeld> holds(String scan) {
        return heard(Topics.SCANS, scan, "vn.hoso.ScanHeld.v1").stream()
                .map(text -> json.read(text, new TypeReference<Envelope<ScanHeld>>() {})
                        .data())
                .toList();
    }

    /** Answers a question as indexer does for a clerk. */
    public void decide(ScanHeld held, CutsDecided.Cut... cuts) {
        var decided = new CutsDecided(held.scan(), held.hold(), List.of(cuts), Instant.now());
        var envelope = Envelope.of(
                "CutsDecided|" + held.scan() + held.hold(), "/hoso/indexer", held.scan(), Instant.now(), decided);
        var sent = tell.send(new ProducerRecord<>(Topics.CUTS, held.scan(), json.write(envelope)));
        tell.flush();
        assertThat(sent).isDone();
    }

    /** Everything told so far of what was seen of a scan's pages, repetitions included. */
    public List<PageLooked> looks(String scan) {
        return heard(Topics.PAGES, scan, "vn.hoso.PageLooked.v1").stream()
                .map(text -> json.read(text, new TypeReference<Envelope<PageLooked>>() {})
                        .data())
                .toList();
    }

    /** Says of a page whether it is set aside, as indexer does for a clerk. */
    public void decide(String scan, int page, boolean setAside) {
        var decided = new PageDecided(scan, page, setAside, Instant.now());
        var envelope =
                Envelope.of("PageDecided|" + scan + page + setAside, "/hoso/indexer", scan, Instant.now(), decided);
        var sent = tell.send(new ProducerRecord<>(Topics.CUTS, scan, json.write(envelope)));
        tell.flush();
        assertThat(sent).isDone();
    }

    /** Says that the only page of another scan takes the place of a page, as indexer does for a clerk. */
    public void replace(String scan, int page, String format, String by) {
        var original = new StoredObject("originals", by.substring(0, 2) + "/" + by, by, 0);
        var replaced = new PageReplaced(scan, page, format, original, Instant.now());
        var envelope = Envelope.of("PageReplaced|" + scan + page + by, "/hoso/indexer", scan, Instant.now(), replaced);
        var sent = tell.send(new ProducerRecord<>(Topics.CUTS, scan, json.write(envelope)));
        tell.flush();
        assertThat(sent).isDone();
    }

    /** Says which words of a document were put right, as indexer does for an officer. */
    public void correct(String scan, int number, Correction... corrections) {
        Instant now = Instant.now();
        var corrected = new WordsCorrected(scan, number, List.of(corrections), now);
        var envelope = Envelope.of("WordsCorrected|" + scan + number + now, "/hoso/indexer", scan, now, corrected);
        var sent = tell.send(new ProducerRecord<>(Topics.CUTS, scan, json.write(envelope)));
        tell.flush();
        assertThat(sent).isDone();
    }

    /** Says which pages of a scan are which document, as indexer does for an officer. */
    public void arrange(String scan, int version, PagesArranged.Document... documents) {
        Instant now = Instant.now();
        var arranged = new PagesArranged(scan, version, List.of(documents), now);
        var envelope = Envelope.of("PagesArranged|" + scan + version, "/hoso/indexer", scan, now, arranged);
        var sent = tell.send(new ProducerRecord<>(Topics.CUTS, scan, json.write(envelope)));
        tell.flush();
        assertThat(sent).isDone();
    }

    /** Every arrangement of a scan of which it was told so far that it is made, repetitions included. */
    public List<ArrangementMade> arrangements(String scan) {
        return heard(Topics.DOCUMENTS, scan, "vn.hoso.ArrangementMade.v1").stream()
                .map(text -> json.read(text, new TypeReference<Envelope<ArrangementMade>>() {})
                        .data())
                .toList();
    }

    private synchronized List<String> heard(String topic, String scan, String type) {
        told.poll(Duration.ofMillis(300)).forEach(heard::add);
        return heard.stream()
                .filter(message -> message.topic().equals(topic) && scan.equals(message.key()))
                .map(ConsumerRecord::value)
                .filter(text -> text.contains("\"" + type + "\""))
                .toList();
    }

    /** A part of the stage that runs in this process. */
    public <T> T part(Class<T> type) {
        return Objects.requireNonNull(context, "the stage does not run in this process")
                .getBean(type);
    }

    /** The stage's own records. */
    public JdbcClient records() {
        var database = new DriverManagerDataSource(
                parts.postgres().jdbcUrl(),
                parts.postgres().user(),
                parts.postgres().password());
        database.setSchema("ocr");
        return JdbcClient.create(database);
    }

    /** The object store of the edition. */
    public ObjectStore objects() {
        return objects;
    }

    /** SHA-256 of a file. */
    public static String sha256(Path file) {
        try (InputStream in = Files.newInputStream(file);
                var digesting = new DigestInputStream(in, MessageDigest.getInstance("SHA-256"))) {
            digesting.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digesting.getMessageDigest().digest());
        } catch (IOException | java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        if (context != null) {
            context.close();
        }
        told.close();
        tell.close();
        objects.close();
    }
}
