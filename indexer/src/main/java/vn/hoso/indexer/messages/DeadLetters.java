package vn.hoso.indexer.messages;

import java.time.Clock;
import java.time.ZoneOffset;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Messages that could not be read, kept whole in the table {@code dead_letter}. */
@Repository
class DeadLetters {

    private static final Logger log = LoggerFactory.getLogger(DeadLetters.class);

    private final JdbcClient jdbc;
    private final Clock clock;

    DeadLetters(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void keep(ConsumerRecord<?, ?> message, Exception problem) {
        Throwable cause = problem.getCause() == null ? problem : problem.getCause();
        log.error(
                "The message at {}-{} offset {} cannot be used and is set aside in dead_letter: {}",
                message.topic(),
                message.partition(),
                message.offset(),
                cause.toString());
        jdbc.sql("""
                        INSERT INTO dead_letter (topic, partition, topic_offset, message_key, body, problem, received_at)
                        VALUES (:topic, :partition, :offset, :key, :body, :problem, :now) ON CONFLICT DO NOTHING
                        """)
                .param("topic", message.topic())
                .param("partition", message.partition())
                .param("offset", message.offset())
                .param("key", text(message.key()))
                .param("body", text(message.value()))
                .param("problem", text(cause.toString()))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** PostgreSQL cannot keep the character NUL; everything else is kept as it came. */
    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString().replace('\0', '\uFFFD');
    }
}
