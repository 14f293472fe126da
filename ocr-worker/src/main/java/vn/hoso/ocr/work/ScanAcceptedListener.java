package vn.hoso.ocr.work;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.backoff.ExponentialBackOff;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
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
    private final DeadLetters deadLetters;
    private final JsonMessages json;
    private final TransactionTemplate transaction;

    ScanAcceptedListener(
            Scans scans,
            EnqueueScan enqueue,
            DeadLetters deadLetters,
            JsonMessages json,
            TransactionTemplate transaction) {
        this.scans = scans;
        this.enqueue = enqueue;
        this.deadLetters = deadLetters;
        this.json = json;
        this.transaction = transaction;
    }

    /** Refusals travel on the same topic and are not for us. */
    @KafkaListener(topics = Topics.SCANS)
    void hear(ConsumerRecord<String, String> message) {
        ScanAccepted accepted;
        try {
            JsonNode envelope = json.tree(message.value());
            if (!ACCEPTED.equals(envelope.path("type").asString())) {
                return;
            }
            Envelope<ScanAccepted> read = json.read(message.value(), new TypeReference<>() {});
            accepted = read.data();
        } catch (JacksonException | IllegalArgumentException e) {
            deadLetters.keep(message, e);
            return;
        }
        transaction.executeWithoutResult(status -> {
            if (scans.accept(accepted)) {
                enqueue.enqueue(accepted.scan());
            }
        });
    }

    /** What fails here fails because a server is away: tried again until it is back, nothing is skipped. */
    @Component
    static class PatientErrorHandling {

        @Bean
        CommonErrorHandler commonErrorHandler() {
            var backOff = new ExponentialBackOff(500, 2);
            backOff.setMaxInterval(10_000);
            return new DefaultErrorHandler(backOff);
        }
    }
}
