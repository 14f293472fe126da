package vn.hoso.ocr.work;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import vn.hoso.contracts.Envelope;
import vn.hoso.contracts.PageReplaced;
import vn.hoso.contracts.Topics;
import vn.hoso.ocr.digitization.PagesScannedAgain;
import vn.hoso.plumbing.topics.JsonMessages;

/** Has the pages read that were scanned again, and the documents made anew that they lie in. */
@Component
class PageReplacedListener {

    private static final String REPLACED = Envelope.typeOf(PageReplaced.class);

    private final PagesScannedAgain scannedAgain;
    private final EnqueueScan enqueue;
    private final JsonMessages json;
    private final TransactionTemplate transaction;

    PageReplacedListener(
            PagesScannedAgain scannedAgain, EnqueueScan enqueue, JsonMessages json, TransactionTemplate transaction) {
        this.scannedAgain = scannedAgain;
        this.enqueue = enqueue;
        this.json = json;
        this.transaction = transaction;
    }

    @KafkaListener(topics = Topics.CUTS, groupId = "hoso-ocr-again")
    void hear(ConsumerRecord<String, String> message) {
        JsonNode envelope = json.tree(message.value());
        if (!REPLACED.equals(envelope.path("type").asString())) {
            return;
        }
        PageReplaced replaced = json.convert(envelope.path("data"), PageReplaced.class);
        transaction.executeWithoutResult(status -> {
            if (scannedAgain.replace(replaced)) {
                enqueue.enqueue(replaced.scan());
            }
        });
    }
}
