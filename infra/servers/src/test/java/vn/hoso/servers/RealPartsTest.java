package vn.hoso.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.minio.GetObjectArgs;
import io.minio.MinioClient;
import io.minio.PutObjectArgs;
import io.minio.errors.ErrorResponseException;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import vn.hoso.servers.RealParts.Part;

class RealPartsTest {

    private final RealParts parts = RealParts.forTests(Part.KAFKA, Part.OBJECTS, Part.POSTGRES);

    @Test
    void committed_rows_survive_a_killed_database_server() throws Exception {
        RealPostgres postgres = parts.postgres();
        try (var connection = connect(postgres);
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE IF NOT EXISTS kept (word text)");
            statement.execute("INSERT INTO kept VALUES ('hồ sơ')");
        }

        postgres.killHard();
        assertThat(postgres.isRunning()).isFalse();
        postgres.start();

        try (var connection = connect(postgres);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT unaccent(word) FROM kept")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).isEqualTo("ho so");
        }
    }

    @Test
    void the_database_refuses_a_wrong_password_and_its_superuser() {
        RealPostgres postgres = parts.postgres();
        assertThatThrownBy(() -> DriverManager.getConnection(postgres.jdbcUrl(), "hoso", "wrong"))
                .hasMessageContaining("password");
        assertThatThrownBy(() -> DriverManager.getConnection(postgres.jdbcUrl(), "postgres", postgres.password()))
                .hasMessageContaining("pg_hba.conf");
    }

    @Test
    void objects_survive_a_killed_object_store() throws Exception {
        RealObjectStore objects = parts.objects();
        MinioClient client = connect(objects, objects.secretKey());
        put(client, "kept.txt", "giữ nguyên");

        objects.killHard();
        objects.start();

        try (var stored = client.getObject(
                GetObjectArgs.builder().bucket("originals").object("kept.txt").build())) {
            assertThat(new String(stored.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo("giữ nguyên");
        }
    }

    @Test
    void the_object_store_refuses_a_wrong_secret() {
        MinioClient client = connect(parts.objects(), "wrong-secret");
        assertThatThrownBy(() -> put(client, "never.txt", "x")).isInstanceOf(ErrorResponseException.class);
    }

    @Test
    void acknowledged_messages_survive_a_killed_broker() throws Exception {
        RealKafka kafka = parts.kafka();
        Map<String, Object> settings = Map.of("bootstrap.servers", kafka.bootstrapServers(), "acks", "all");
        try (var admin = Admin.create(settings)) {
            admin.createTopics(List.of(new NewTopic("kept", Optional.of(1), Optional.empty())))
                    .all()
                    .get();
        }
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>("kept", "key", "tin nhắn")).get();
        }

        kafka.killHard();
        kafka.start();

        Map<String, Object> reading = Map.of(
                "bootstrap.servers", kafka.bootstrapServers(), "group.id", "reader", "auto.offset.reset", "earliest");
        try (var consumer = new KafkaConsumer<>(reading, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of("kept"));
            await().atMost(Duration.ofMinutes(3)).until(() -> {
                for (var message : consumer.poll(Duration.ofMillis(500))) {
                    if (message.value().equals("tin nhắn")) {
                        return true;
                    }
                }
                return false;
            });
        }
    }

    @Test
    void starting_again_what_runs_changes_nothing() {
        var process = new DetachedProcess("postgres", parts.folder());
        Optional<Long> before = process.pid();
        parts.postgres().start();
        assertThat(process.pid()).isPresent().isEqualTo(before);
    }

    private static Connection connect(RealPostgres postgres) throws Exception {
        return DriverManager.getConnection(postgres.jdbcUrl(), postgres.user(), postgres.password());
    }

    private static MinioClient connect(RealObjectStore objects, String secret) {
        return MinioClient.builder()
                .endpoint(objects.endpoint())
                .credentials(objects.accessKey(), secret)
                .region("us-east-1")
                .build();
    }

    private static void put(MinioClient client, String key, String text) throws Exception {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        client.putObject(PutObjectArgs.builder().bucket("originals").object(key).stream(
                        new ByteArrayInputStream(bytes), (long) bytes.length, -1L)
                .build());
    }
}
