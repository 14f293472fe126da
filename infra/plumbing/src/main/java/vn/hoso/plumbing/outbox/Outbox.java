package vn.hoso.plumbing.outbox;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Messages to be sent, written in the same transaction as the facts they tell. Each stage has its own table
 * {@code outbox(id bigserial, message_id text unique, topic text, message_key text, body text, created_at timestamptz)}
 * in its own schema, so that there is never a dual write.
 */
public final class Outbox {

    private final JdbcClient jdbc;
    private final OutboxRelay relay;

    /** Writes to the table {@code outbox} on the connection's search path, and rings for who sends it. */
    public Outbox(JdbcClient jdbc, OutboxRelay relay) {
        this.jdbc = jdbc;
        this.relay = relay;
    }

    /**
     * Puts a message in; call it inside the transaction of the fact, with whose commit it leaves. A message with a known
     * id is not put in again while the first still waits; readers are idempotent, so a message sent before is harmless.
     *
     * @param id id from the content
     * @param topic Kafka topic
     * @param key Kafka key
     * @param body JSON text
     */
    public void put(String id, String topic, String key, String body) {
        jdbc.sql("""
                        INSERT INTO outbox (message_id, topic, message_key, body)
                        VALUES (:id, :topic, :key, :body) ON CONFLICT (message_id) DO NOTHING
                        """)
                .param("id", id)
                .param("topic", topic)
                .param("key", key)
                .param("body", body)
                .update();
        ringWhenCommitted();
    }

    private void ringWhenCommitted() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            relay.ring();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                relay.ring();
            }
        });
    }
}
