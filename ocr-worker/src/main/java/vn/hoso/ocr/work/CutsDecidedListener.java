package vn.hoso.ocr.work;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import vn.hoso.contracts.CutsDecided;
import vn.hoso.contracts.Envelope;
import vn.hoso.contracts.Topics;
import vn.hoso.ocr.digitization.Scans;
import vn.hoso.plumbing.topics.JsonMessages;

/** Lets a held scan go on when a person has said where it is to be cut: notes the answer and enqueues the scan at once. */
@Component
class CutsDecidedListener {

    private static final String DECIDED = Envelope.typeOf(CutsDecided.class);

    private final Scans scans;
    private final EnqueueScan enqueue;
    private final JsonMessages json;
    private final TransactionTemplate transaction;

    CutsDecidedListener(Scans scans, EnqueueScan enqueue, JsonMessages json, TransactionTemplate transaction) {
        this.scans = scans;
        this.enqueue = enqueue;
        this.json = json;
        this.transaction = transaction;
    }

    @KafkaListener(topics = Topics.CUTS)
    void hear(ConsumerRecord<String, String> message) {
        JsonNode envelope = json.tree(message.value());
        if (!DECIDED.equals(envelope.path("type").asString())) {
            return;
        }
        CutsDecided decided = json.convert(envelope.path("data"), CutsDecided.class);
        transaction.executeWithoutResult(status -> {
            if (scans.answer(decided)) {
                enqueue.enqueue(decided.scan());
            }
        });
    }
}
