package vn.hoso.ocr.work;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import vn.hoso.contracts.Envelope;
import vn.hoso.contracts.ScanAccepted;
import vn.hoso.contracts.Topics;
import vn.hoso.ocr.digitization.Scans;
import vn.hoso.plumbing.topics.JsonMessages;

/** Takes accepted scans on: notes each in the database and enqueues it, in one transaction. */
@Component
class ScanAcceptedListener {

    private static final String ACCEPTED = Envelope.typeOf(ScanAccepted.class);

    private final Scans scans;
    private final EnqueueScan enqueue;
    private final JsonMessages json;
    private final TransactionTemplate transaction;

    ScanAcceptedListener(Scans scans, EnqueueScan enqueue, JsonMessages json, TransactionTemplate transaction) {
        this.scans = scans;
        this.enqueue = enqueue;
        this.json = json;
        this.transaction = transaction;
    }

    /** Refusals travel on the same topic and are not for us. */
    @KafkaListener(topics = Topics.SCANS)
    void hear(ConsumerRecord<String, String> message) {
        JsonNode envelope = json.tree(message.value());
        if (!ACCEPTED.equals(envelope.path("type").asString())) {
            return;
        }
        ScanAccepted accepted = json.convert(envelope.path("data"), ScanAccepted.class);
        transaction.executeWithoutResult(status -> {
            if (scans.accept(accepted)) {
                enqueue.enqueue(accepted.scan());
            }
        });
    }
}
