package vn.hoso.indexer.held;

import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import vn.hoso.contracts.Envelope;
import vn.hoso.contracts.ScanHeld;
import vn.hoso.contracts.Topics;
import vn.hoso.plumbing.topics.JsonMessages;

/** Hears of stacks that wait for a clerk. */
@Component
class ScanHeldListener {

    private final JsonMessages json;
    private final HeldScans held;

    ScanHeldListener(JsonMessages json, HeldScans held) {
        this.json = json;
        this.held = held;
    }

    @KafkaListener(id = "scans-held", topics = Topics.SCANS, groupId = "hoso-indexer-held")
    void heard(String message) {
        JsonNode envelope = json.tree(message);
        if (Envelope.typeOf(ScanHeld.class).equals(envelope.path("type").asString(""))) {
            held.held(json.convert(envelope.path("data"), ScanHeld.class));
        }
    }
}
