package vn.hoso.plumbing.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.admin.AdminClient;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoso.servers.RealParts;

class OutboxTest {

    private final RealParts parts = RealParts.forTests(RealParts.Part.KAFKA, RealParts.Part.POSTGRES);
    private final String topic = "outbox-" + UUID.randomUUID();
    private DefaultKafkaProducerFactory<String, String> producers;
    private JdbcClient jdbc;
    private TransactionTemplate transaction;
    private Outbox outbox;
    private OutboxRelay relay;

    @BeforeEach
    void open() throws Exception {
        var database = new DriverManagerDataSource(
                parts.postgres().jdbcUrl(),
                parts.postgres().user(),
                parts.postgres().password());
        jdbc = JdbcClient.create(database);
        jdbc.sql("DROP TABLE IF EXISTS outbox").update();
        jdbc.sql("""
                        CREATE TABLE outbox (id bigserial PRIMARY KEY, message_id text UNIQUE NOT NULL,
                        topic text NOT NULL, message_key text NOT NULL, body text NOT NULL,
                        created_at timestamptz NOT NULL DEFAULT now())
                        """).update();
        transaction = new TransactionTemplate(new DataSourceTransactionManager(database));
        String servers = parts.kafka().bootstrapServers();
        try (var admin = AdminClient.create(Map.of("bootstrap.servers", servers))) {
            admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1))).all().get();
        }
        producers = new DefaultKafkaProducerFactory<>(
                Map.of("bootstrap.servers", servers), new StringSerializer(), new StringSerializer());
        // It looks by itself too seldom to matter: what leaves, leaves because a commit rang.
        relay = new OutboxRelay(jdbc, transaction, new KafkaTemplate<>(producers), Duration.ofHours(1));
        outbox = new Outbox(jdbc, relay);
    }

    @AfterEach
    void close() {
        relay.stop();
        producers.destroy();
    }

    @Test
    void what_is_rolled_back_is_never_sent_and_the_rest_leaves_with_its_commit_in_order() {
        relay.start();
        transaction.executeWithoutResult(status -> outbox.put("1", topic, "scan", "first"));
        transaction.executeWithoutResult(status -> {
            outbox.put("2", topic, "scan", "taken back");
            status.setRollbackOnly();
        });
        transaction.executeWithoutResult(status -> outbox.put("3", topic, "scan", "second"));

        assertThat(sent(2)).containsExactly("first", "second");
        Awaitility.await().atMost(Duration.ofMinutes(3)).until(() -> waiting() == 0);
    }

    @Test
    void the_same_fact_put_in_twice_leaves_once() {
        outbox.put("1", topic, "scan", "fact");
        outbox.put("1", topic, "scan", "fact");
        outbox.put("2", topic, "scan", "other fact");

        relay.start();

        assertThat(sent(2)).containsExactly("fact", "other fact");
    }

    private long waiting() {
        return jdbc.sql("SELECT count(*) FROM outbox").query(Long.class).single();
    }

    private List<String> sent(int atLeast) {
        var bodies = new ArrayList<String>();
        try (var consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        parts.kafka().bootstrapServers(),
                        "group.id",
                        topic,
                        "auto.offset.reset",
                        "earliest"),
                new StringDeserializer(),
                new StringDeserializer())) {
            consumer.subscribe(List.of(topic));
            Awaitility.await().atMost(Duration.ofMinutes(3)).until(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(message -> bodies.add(message.value()));
                return bodies.size() >= atLeast;
            });
        }
        return bodies;
    }
}
