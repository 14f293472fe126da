package vn.hoso.plumbing.topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.apache.kafka.clients.admin.AdminClient;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.KafkaMessageListenerContainer;
import org.springframework.kafka.listener.MessageListener;
import vn.hoso.servers.RealParts;

class PatientListeningTest {

    private static final Instant NOW = Instant.parse("2026-03-02T01:02:03Z");

    private final RealParts parts = RealParts.forTests(RealParts.Part.KAFKA, RealParts.Part.POSTGRES);
    private final String topic = "letters-" + UUID.randomUUID();
    private JdbcClient jdbc;
    private DeadLetters deadLetters;

    @BeforeEach
    void open() throws Exception {
        jdbc = JdbcClient.create(new DriverManagerDataSource(
                parts.postgres().jdbcUrl(),
                parts.postgres().user(),
                parts.postgres().password()));
        jdbc.sql("DROP TABLE IF EXISTS dead_letter").update();
        jdbc.sql("""
                        CREATE TABLE dead_letter (topic text, partition int, topic_offset bigint, message_key text,
                        body text, problem text, received_at timestamptz, UNIQUE (topic, partition, topic_offset, problem))
                        """).update();
        deadLetters = new DeadLetters(jdbc, Clock.fixed(NOW, ZoneOffset.UTC));
        try (var admin =
                AdminClient.create(Map.of("bootstrap.servers", parts.kafka().bootstrapServers()))) {
            admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1))).all().get();
        }
    }

    @Test
    void a_message_that_can_never_be_used_is_set_aside_and_one_that_meets_a_server_away_waits_in_its_place()
            throws Exception {
        send("good", "useless\0", "unlucky", "last");
        var tries = new CopyOnWriteArrayList<String>();
        var listener = listening(text -> {
            tries.add(text);
            if (text.startsWith("useless")) {
                throw new IllegalArgumentException("no such scan\0");
            }
            if (text.equals("unlucky") && tries.stream().filter(text::equals).count() < 3) {
                throw new IllegalStateException("the database is away");
            }
        });
        try {
            listener.start();
            await().atMost(Duration.ofMinutes(3)).until(() -> tries.contains("last"));
        } finally {
            listener.stop();
        }

        assertThat(tries).containsExactly("good", "useless\0", "unlucky", "unlucky", "unlucky", "last");
        Letter letter = jdbc.sql("SELECT topic, topic_offset, message_key, body, problem, received_at FROM dead_letter")
                .query(Letter.class)
                .single();
        assertThat(letter)
                .isEqualTo(new Letter(
                        topic,
                        1,
                        "scan",
                        "useless\uFFFD",
                        "java.lang.IllegalArgumentException: no such scan\uFFFD",
                        NOW.atOffset(ZoneOffset.UTC)));
    }

    @Test
    void a_message_set_aside_twice_is_kept_once_and_a_very_long_problem_is_cut() {
        var message = new ConsumerRecord<>(topic, 0, 7, "scan", "body");
        var problem = new IllegalArgumentException(
                UUID.randomUUID().toString().repeat(200)); // 7,200 characters that an index entry could not hold

        deadLetters.keep(message, problem);
        deadLetters.keep(message, problem);

        assertThat(jdbc.sql("SELECT problem FROM dead_letter")
                        .query(String.class)
                        .list())
                .singleElement()
                .satisfies(kept -> assertThat(problem.toString()).startsWith(kept))
                .asString()
                .hasSize(500);
    }

    private void send(String... bodies) throws Exception {
        try (var producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", parts.kafka().bootstrapServers()),
                new StringSerializer(),
                new StringSerializer())) {
            for (String body : bodies) {
                producer.send(new ProducerRecord<>(topic, "scan", body)).get();
            }
        }
    }

    private KafkaMessageListenerContainer<String, String> listening(Consumer<String> listener) {
        var consumers = new DefaultKafkaConsumerFactory<>(
                Map.of(
                        "bootstrap.servers",
                        parts.kafka().bootstrapServers(),
                        "group.id",
                        topic,
                        "auto.offset.reset",
                        "earliest"),
                new StringDeserializer(),
                new StringDeserializer());
        var properties = new ContainerProperties(topic);
        properties.setMessageListener((MessageListener<String, String>) message -> listener.accept(message.value()));
        var container = new KafkaMessageListenerContainer<>(consumers, properties);
        container.setCommonErrorHandler(PatientListening.settingAsideIn(deadLetters));
        return container;
    }

    record Letter(
            String topic,
            long topicOffset,
            String messageKey,
            String body,
            String problem,
            OffsetDateTime receivedAt) {}
}
