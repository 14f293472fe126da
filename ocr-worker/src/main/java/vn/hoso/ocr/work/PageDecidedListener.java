package vn.hoso.ocr.work;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import vn.hoso.contracts.Envelope;
import vn.hoso.contracts.PageDecided;
import vn.hoso.contracts.Topics;
import vn.hoso.ocr.digitization.Scans;
import vn.hoso.plumbing.topics.JsonMessages;

/** Sets pages aside and brings them back as people say, and has the documents made anew that this changes. */
@Component
class PageDecidedListener {

    private static final String DECIDED = Envelope.typeOf(PageDecided.class);

    private final Scans scans;
    private final EnqueueScan enqueue;
    private final JsonMessages json;
    private final TransactionTemplate transaction;

    PageDecidedListener(Scans scans, EnqueueScan enqueue, JsonMessages json, TransactionTemplate transaction) {
        this.scans = scans;
        this.enqueue = enqueue;
        this.json = json;
        this.transaction = transaction;
    }

    @KafkaListener(topics = Topics.CUTS, groupId = "hoso-ocr-pages")
    void hear(ConsumerRecord<String, String> message) {
        JsonNode envelope = json.tree(message.value());
        if (!DECIDED.equals(envelope.path("type").asString())) {
            return;
        }
        PageDecided decided = json.convert(envelope.path("data"), PageDecided.class);
        transaction.executeWithoutResult(status -> {
            if (scans.decide(decided)) {
                enqueue.enqueue(decided.scan());
            }
        });
    }
}
