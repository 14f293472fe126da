package vn.hoso.ocr.work;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import vn.hoso.contracts.CutsDecided;
import vn.hoso.contracts.Envelope;
import vn.hoso.contracts.PageDecided;
import vn.hoso.contracts.PageReplaced;
import vn.hoso.contracts.PagesArranged;
import vn.hoso.contracts.Topics;
import vn.hoso.contracts.WordsCorrected;
import vn.hoso.ocr.digitization.Arrangements;
import vn.hoso.ocr.digitization.PagesScannedAgain;
import vn.hoso.ocr.digitization.Scans;
import vn.hoso.ocr.digitization.WordsPutRight;
import vn.hoso.plumbing.topics.JsonMessages;

/**
 * Does what people decided about scans: notes each decision, and enqueues its scan at once where it has to go on. One
 * reader for all kinds of decision, so that those about one scan are taken in the order in which they were made.
 */
@Component
class DecisionsListener {

    private final Map<String, Predicate<JsonNode>> kinds = new HashMap<>();
    private final EnqueueScan enqueue;
    private final JsonMessages json;
    private final TransactionTemplate transaction;

    DecisionsListener(
            Scans scans,
            PagesScannedAgain scannedAgain,
            WordsPutRight wordsPutRight,
            Arrangements arrangements,
            EnqueueScan enqueue,
            JsonMessages json,
            TransactionTemplate transaction) {
        this.enqueue = enqueue;
        this.json = json;
        this.transaction = transaction;
        on(CutsDecided.class, scans::answer);
        on(PageDecided.class, scans::decide);
        on(PageReplaced.class, scannedAgain::replace);
        on(WordsCorrected.class, wordsPutRight::correct);
        on(PagesArranged.class, arrangements::arrange);
    }

    /** How a kind of decision is noted, which says whether its scan has to go on at once. */
    private <T> void on(Class<T> decision, Predicate<T> note) {
        kinds.put(Envelope.typeOf(decision), data -> note.test(json.convert(data, decision)));
    }

    @KafkaListener(topics = Topics.CUTS)
    void hear(ConsumerRecord<String, String> message) {
        JsonNode envelope = json.tree(message.value());
        Predicate<JsonNode> kind = kinds.get(envelope.path("type").asString());
        if (kind == null) {
            return;
        }
        JsonNode data = envelope.path("data");
        transaction.executeWithoutResult(status -> {
            if (kind.test(data)) {
                enqueue.enqueue(data.path("scan").asString());
            }
        });
    }
}
