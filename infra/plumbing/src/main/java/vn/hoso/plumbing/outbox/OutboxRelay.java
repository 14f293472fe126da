package vn.hoso.plumbing.outbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends what waits in the {@link Outbox}, in order, and removes it only when the broker has acknowledged it. A process
 * killed between the two sends again: at least once, never not at all. Rows are locked while they are sent, so that
 * several instances of a stage do not send the same row at the same time.
 *
 * <p>A commit rings for it, so a message waits for nobody's next look. It looks by itself now and then for what a killed
 * process left, and for what could not be sent.
 */
public final class OutboxRelay implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(OutboxRelay.class);
    private static final int BATCH = 200;
    private static final long STOP_WITHIN_MILLIS = 25_000;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final KafkaTemplate<String, String> kafka;
    private final Duration every;
    private final Semaphore bell = new Semaphore(0);
    private @Nullable Thread thread;
    private volatile boolean running;

    /**
     * Relays the table {@code outbox} on the connection's search path.
     *
     * @param every longest pause between two looks
     */
    public OutboxRelay(
            JdbcClient jdbc, TransactionTemplate transaction, KafkaTemplate<String, String> kafka, Duration every) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.kafka = kafka;
        this.every = every;
    }

    /** Something was committed. */
    void ring() {
        bell.release();
    }

    @Override
    public synchronized void start() {
        running = true;
        thread = new Thread(this::work, "outbox");
        thread.start();
    }

    private void work() {
        try {
            while (running) {
                relay();
                bell.tryAcquire(every.toMillis(), TimeUnit.MILLISECONDS);
                bell.drainPermits();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Sends everything that waits now; what cannot be sent stays and is tried again at the next turn. */
    private void relay() {
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

    /** Ends with the batch it is sending; what is not sent by then is sent by whoever is next. */
    @Override
    public synchronized void stop() {
        running = false;
        Thread ending = thread;
        if (ending == null) {
            return;
        }
        ring();
        try {
            ending.join(STOP_WITHIN_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        ending.interrupt();
        thread = null;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    record Waiting(long id, String topic, String key, String body) {}
}
