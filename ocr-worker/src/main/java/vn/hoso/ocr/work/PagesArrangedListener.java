package vn.hoso.ocr.work;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import vn.hoso.contracts.Envelope;
import vn.hoso.contracts.PagesArranged;
import vn.hoso.contracts.Topics;
import vn.hoso.ocr.digitization.Arrangements;
import vn.hoso.plumbing.topics.JsonMessages;

/** Has the documents made anew whose pages officers arranged otherwise. */
@Component
class PagesArrangedListener {

    private static final String ARRANGED = Envelope.typeOf(PagesArranged.class);

    private final Arrangements arrangements;
    private final EnqueueScan enqueue;
    private final JsonMessages json;
    private final TransactionTemplate transaction;

    PagesArrangedListener(
            Arrangements arrangements, EnqueueScan enqueue, JsonMessages json, TransactionTemplate transaction) {
        this.arrangements = arrangements;
        this.enqueue = enqueue;
        this.json = json;
        this.transaction = transaction;
    }

    @KafkaListener(topics = Topics.CUTS, groupId = "hoso-ocr-arranged")
    void hear(ConsumerRecord<String, String> message) {
        JsonNode envelope = json.tree(message.value());
        if (!ARRANGED.equals(envelope.path("type").asString())) {
            return;
        }
        PagesArranged arranged = json.convert(envelope.path("data"), PagesArranged.class);
        transaction.executeWithoutResult(status -> {
            if (arrangements.arrange(arranged)) {
                enqueue.enqueue(arranged.scan());
            }
        });
    }
}
