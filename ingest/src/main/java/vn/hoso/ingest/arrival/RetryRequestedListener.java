package vn.hoso.ingest.arrival;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import vn.hoso.contracts.Envelope;
import vn.hoso.contracts.RetryRequested;
import vn.hoso.contracts.Topics;
import vn.hoso.ingest.acceptance.RetryScan;
import vn.hoso.plumbing.topics.JsonMessages;

/** Takes a person's request to try a quarantined scan again: a new arrival of bytes that are already kept. */
@Component
class RetryRequestedListener {

    private static final TypeReference<Envelope<RetryRequested>> ENVELOPE = new TypeReference<>() {};

    private final JsonMessages json;
    private final RetryScan retryScan;

    RetryRequestedListener(JsonMessages json, RetryScan retryScan) {
        this.json = json;
        this.retryScan = retryScan;
    }

    @KafkaListener(topics = Topics.RETRIES)
    void requested(ConsumerRecord<String, String> message) {
        Envelope<RetryRequested> envelope = json.read(message.value(), ENVELOPE);
        if (envelope.id() == null || envelope.data() == null || envelope.data().filing() == null) {
            throw new IllegalArgumentException("the request names no scan and filing");
        }
        if (!retryScan.retry(envelope.id(), envelope.data())) {
            throw new IllegalArgumentException("no such scan was filed there");
        }
    }
}
