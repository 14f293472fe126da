package vn.hoso.ingest.line;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import tools.jackson.databind.JsonNode;
import vn.hoso.contracts.Topics;
import vn.hoso.ingest.IngestApplication;
import vn.hoso.plumbing.objects.ObjectStore;
import vn.hoso.plumbing.objects.ObjectStoreSettings;
import vn.hoso.plumbing.topics.JsonMessages;
import vn.hoso.servers.RealParts;
import vn.hoso.servers.RealParts.Part;

/** Ingest on a real broker, object store and database, seen through its doors: bucket, topics and REST. */
final class ArrivalLine implements AutoCloseable {

    private static final String TOKEN = "token-of-the-tests";

    private final RealParts parts = RealParts.forTests(Part.KAFKA, Part.OBJECTS, Part.POSTGRES);
    private final ObjectStore objects = new ObjectStore(new ObjectStoreSettings(
            parts.objects().endpoint(),
            parts.objects().accessKey(),
            parts.objects().secretKey(),
            "us-east-1"));
    private final HttpClient http = HttpClient.newHttpClient();
    private final JsonMessages json = new JsonMessages();
    private final List<ServletWebServerApplicationContext> processes = new ArrayList<>();
    private final Map<String, List<JsonNode>> heard = new HashMap<>();
    private @Nullable KafkaConsumer<String, String> scans;

    /** Starts one more ingest; settings as {@code name=value}. */
    ArrivalLine start(String... settings) {
        var arguments = new ArrayList<String>();
        for (String setting : settings) {
            arguments.add("--" + setting);
        }
        arguments.add("--server.port=0");
        arguments.add("--spring.jmx.enabled=false");
        arguments.add("--hoso.machine-token=" + TOKEN);
        arguments.add("--spring.datasource.url=" + parts.postgres().jdbcUrl());
        arguments.add("--spring.datasource.username=" + parts.postgres().user());
        arguments.add("--spring.datasource.password=" + parts.postgres().password());
        arguments.add("--spring.kafka.bootstrap-servers=" + parts.kafka().bootstrapServers());
        arguments.add("--hoso.objects.endpoint=" + parts.objects().endpoint());
        arguments.add("--hoso.objects.access-key=" + parts.objects().accessKey());
        arguments.add("--hoso.objects.secret-key=" + parts.objects().secretKey());
        processes.add((ServletWebServerApplicationContext)
                new SpringApplicationBuilder(IngestApplication.class).run(arguments.toArray(String[]::new)));
        return this;
    }

    ObjectStore objects() {
        return objects;
    }

    String drop(String key, byte[] bytes) throws IOException {
        return drop(key, bytes, Map.of());
    }

    String drop(String key, byte[] bytes, Map<String, String> metadata) throws IOException {
        Path file = Files.createTempFile("drop-", ".bin");
        Files.write(file, bytes);
        objects.put("inbox", key, file, "application/octet-stream", metadata);
        Files.delete(file);
        return key;
    }

    /** Writes MinIO's documented notification of an object to the topic. */
    void notify(String key) throws Exception {
        var stored = objects.stat("inbox", key).orElseThrow();
        send(Topics.INBOX, key, """
                {"EventName":"s3:ObjectCreated:Put","Key":"inbox/x","Records":[{"eventVersion":"2.0",
                "eventSource":"minio:s3","eventName":"s3:ObjectCreated:Put","s3":{"s3SchemaVersion":"1.0",
                "bucket":{"name":"inbox"},"object":{"key":"%s","size":%d,"eTag":"%s"}}}]}
                """.formatted(
                        URLEncoder.encode(key, StandardCharsets.UTF_8), stored.bytes(), stored.etag()));
    }

    void send(String topic, String key, String message) throws Exception {
        Map<String, Object> settings = Map.of("bootstrap.servers", parts.kafka().bootstrapServers(), "acks", "all");
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(topic, key, message)).get();
        }
    }

    /** What ingest says of a key; the state is {@code unseen} until it is noted. */
    JsonNode arrival(String key) throws Exception {
        var answer = get("/api/arrivals?key=" + URLEncoder.encode(key, StandardCharsets.UTF_8));
        return answer.statusCode() == 404 ? json.tree("{\"state\":\"unseen\"}") : json.tree(answer.body());
    }

    JsonNode reconciliation() throws Exception {
        return json.tree(get("/api/reconciliation").body());
    }

    HttpResponse<String> get(String path) throws Exception {
        return get(path, "Bearer " + TOKEN);
    }

    HttpResponse<String> get(String path, String authorization) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path))
                .header("Authorization", authorization)
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    void sweep() throws Exception {
        http.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + "/api/sweep"))
                        .header("Authorization", "Bearer " + TOKEN)
                        .POST(HttpRequest.BodyPublishers.noBody())
                        .build(),
                HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private int port() {
        return Objects.requireNonNull(processes.get(0).getWebServer()).getPort();
    }

    /** All messages on the topic of scans about one scan, in the order they were sent. */
    List<JsonNode> told(String scan) {
        var consumer = scans == null ? fromTheBeginning() : scans;
        scans = consumer;
        var ends = consumer.endOffsets(consumer.assignment());
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            consumer.poll(Duration.ofMillis(200))
                    .forEach(message -> heard.computeIfAbsent(message.key(), key -> new ArrayList<>())
                            .add(json.tree(message.value())));
        }
        return List.copyOf(heard.getOrDefault(scan, List.of()));
    }

    private KafkaConsumer<String, String> fromTheBeginning() {
        Map<String, Object> settings = Map.of("bootstrap.servers", parts.kafka().bootstrapServers());
        var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer());
        var partitions = consumer.partitionsFor(Topics.SCANS).stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        return consumer;
    }

    @Override
    public void close() {
        processes.forEach(ServletWebServerApplicationContext::close);
        if (scans != null) {
            scans.close();
        }
        objects.close();
    }
}
