package vn.hoso.ocr.work;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import vn.hoso.contracts.Envelope;
import vn.hoso.contracts.Topics;
import vn.hoso.contracts.WordsCorrected;
import vn.hoso.ocr.digitization.WordsPutRight;
import vn.hoso.plumbing.topics.JsonMessages;

/** Has the documents made anew whose words officers put right. */
@Component
class WordsCorrectedListener {

    private static final String CORRECTED = Envelope.typeOf(WordsCorrected.class);

    private final WordsPutRight wordsPutRight;
    private final EnqueueScan enqueue;
    private final JsonMessages json;
    private final TransactionTemplate transaction;

    WordsCorrectedListener(
            WordsPutRight wordsPutRight, EnqueueScan enqueue, JsonMessages json, TransactionTemplate transaction) {
        this.wordsPutRight = wordsPutRight;
        this.enqueue = enqueue;
        this.json = json;
        this.transaction = transaction;
    }

    @KafkaListener(topics = Topics.CUTS, groupId = "hoso-ocr-words")
    void hear(ConsumerRecord<String, String> message) {
        JsonNode envelope = json.tree(message.value());
        if (!CORRECTED.equals(envelope.path("type").asString())) {
            return;
        }
        WordsCorrected corrected = json.convert(envelope.path("data"), WordsCorrected.class);
        transaction.executeWithoutResult(status -> {
            if (wordsPutRight.correct(corrected)) {
                enqueue.enqueue(corrected.scan());
            }
        });
    }
}
