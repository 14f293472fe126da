package vn.hoso.ocr.work;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps messages that cannot be understood, so that none is lost without a word. */
@Component
class DeadLetters {

    private static final Logger log = LoggerFactory.getLogger(DeadLetters.class);

    private final JdbcClient jdbc;

    DeadLetters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(ConsumerRecord<String, String> message, RuntimeException error) {
        log.error(
                "A message on {} partition {} offset {} cannot be understood and is kept in the table dead_letter: {}",
                message.topic(),
                message.partition(),
                message.offset(),
                error.getMessage());
        jdbc.sql("""
                        INSERT INTO dead_letter (topic, topic_partition, topic_offset, body, error)
                        VALUES (:topic, :partition, :offset, :body, :error) ON CONFLICT DO NOTHING
                        """)
                .param("topic", message.topic())
                .param("partition", message.partition())
                .param("offset", message.offset())
                .param("body", message.value() == null ? null : message.value().replace("\0", ""))
                .param("error", String.valueOf(error.getMessage()).replace("\0", ""))
                .update();
    }
}
