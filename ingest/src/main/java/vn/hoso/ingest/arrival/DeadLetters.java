package vn.hoso.ingest.arrival;

import java.time.Clock;
import java.time.ZoneOffset;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps messages that could not be understood in the table {@code dead_letter}, for a person to look at. */
@Component
class DeadLetters {

    private static final Logger log = LoggerFactory.getLogger(DeadLetters.class);

    private final JdbcClient jdbc;
    private final Clock clock;

    DeadLetters(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void keep(ConsumerRecord<String, String> message, Exception problem) {
        log.error(
                "Message {} of {}-{} was not understood and is kept in ingest.dead_letter; see what wrote it: {}",
                message.offset(),
                message.topic(),
                message.partition(),
                problem.getMessage());
        jdbc.sql("""
                        INSERT INTO dead_letter (topic, partition, record_offset, body, problem, received_at)
                        VALUES (:topic, :partition, :offset, :body, :problem, :now) ON CONFLICT DO NOTHING
                        """)
                .param("topic", message.topic())
                .param("partition", message.partition())
                .param("offset", message.offset())
                .param("body", message.value())
                .param("problem", problem.toString())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
