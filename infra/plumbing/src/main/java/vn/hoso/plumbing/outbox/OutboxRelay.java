package vn.hoso.plumbing.outbox;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends what waits in the {@link Outbox}, in order, and removes it only when the broker has acknowledged it. A process
 * killed between the two sends again: at least once, never not at all. Rows are locked while they are sent, so that
 * several instances of a stage do not send the same row at the same time.
 */
public final class OutboxRelay {

    private static final Logger log = LoggerFactory.getLogger(OutboxRelay.class);
    private static final int BATCH = 200;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final KafkaTemplate<String, String> kafka;

    /** Relays the table {@code outbox} on the connection's search path. */
    public OutboxRelay(JdbcClient jdbc, TransactionTemplate transaction, KafkaTemplate<String, String> kafka) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.kafka = kafka;
    }

    /** Sends everything that waits now; what cannot be sent stays and is tried again at the next turn. */
    @Scheduled(fixedDelayString = "${hoso.outbox.every:200ms}")
    public void relay() {
        try {
            while (sendBatch() == BATCH) {
                // A full batch means that more may wait.
            }
        } catch (RuntimeException e) {
            log.warn("The outbox could not be sent and will be tried again: {}", e.getMessage());
        }
    }

    private int sendBatch() {
        Integer sent = transaction.execute(status -> {
            List<Waiting> batch =
                    jdbc.sql("""
                            SELECT id, topic, message_key AS key, body FROM outbox
                            ORDER BY id LIMIT :limit FOR UPDATE SKIP LOCKED
                            """).param("limit", BATCH).query(Waiting.class).list();
            if (batch.isEmpty()) {
                return 0;
            }
            var acknowledgements = new ArrayList<CompletableFuture<?>>();
            for (Waiting message : batch) {
                acknowledgements.add(kafka.send(message.topic(), message.key(), message.body()));
            }
            CompletableFuture.allOf(acknowledgements.toArray(CompletableFuture[]::new))
                    .orTimeout(20, TimeUnit.SECONDS)
                    .join();
            jdbc.sql("DELETE FROM outbox WHERE id IN (:ids)")
                    .param("ids", batch.stream().map(Waiting::id).toList())
                    .update();
            return batch.size();
        });
        return sent == null ? 0 : sent;
    }

    record Waiting(long id, String topic, String key, String body) {}
}
