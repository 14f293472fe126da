package vn.hoso.plumbing.topics;

import java.time.Clock;
import java.time.ZoneOffset;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.listener.ListenerExecutionFailedException;

/**
 * Keeps messages that can never be used, for a person to look at, so that none is lost without a word. Each stage has
 * its own table {@code dead_letter(topic text, partition int, topic_offset bigint, message_key text, body text, problem
 * text, received_at timestamptz)} in its own schema, with a key that begins with topic, partition and offset.
 */
public final class DeadLetters {

    private static final Logger log = LoggerFactory.getLogger(DeadLetters.class);

    /** The problem may be part of an index entry, which PostgreSQL limits to about 2,700 bytes. */
    private static final int LONGEST_PROBLEM = 500;

    private final JdbcClient jdbc;
    private final Clock clock;

    /** Writes to the table {@code dead_letter} on the connection's search path. */
    public DeadLetters(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Keeps a message with what was wrong with it; the same message with the same problem is kept once. */
    public void keep(ConsumerRecord<?, ?> message, Exception problem) {
        String whole = cause(problem).toString();
        String cause = whole.substring(0, Math.min(whole.length(), LONGEST_PROBLEM));
        log.error(
                "The message at {}-{} offset {} cannot be used and is kept in the table dead_letter; see what wrote it: {}",
                message.topic(),
                message.partition(),
                message.offset(),
                cause);
        jdbc.sql("""
                        INSERT INTO dead_letter (topic, partition, topic_offset, message_key, body, problem, received_at)
                        VALUES (:topic, :partition, :offset, :key, :body, :problem, :now) ON CONFLICT DO NOTHING
                        """)
                .param("topic", message.topic())
                .param("partition", message.partition())
                .param("offset", message.offset())
                .param("key", text(message.key()))
                .param("body", text(message.value()))
                .param("problem", text(cause))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** What the listener threw, not that it threw. */
    private static Throwable cause(Exception problem) {
        Throwable cause = problem.getCause();
        return problem instanceof ListenerExecutionFailedException && cause != null ? cause : problem;
    }

    /** PostgreSQL cannot keep the character NUL; everything else is kept as it came. */
    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString().replace('\0', '\uFFFD');
    }
}
