package vn.hoso.indexer.refusals;

import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import vn.hoso.contracts.Envelope;
import vn.hoso.contracts.ScanAccepted;
import vn.hoso.contracts.ScanRefused;
import vn.hoso.contracts.Topics;
import vn.hoso.plumbing.topics.JsonMessages;

/** Hears of refusals, and of scans accepted after all. In a group of its own: filing reads the same topic. */
@Component
class RefusalListener {

    private final JsonMessages json;
    private final RefusedScans refused;

    RefusalListener(JsonMessages json, RefusedScans refused) {
        this.json = json;
        this.refused = refused;
    }

    @KafkaListener(id = "scans-refused", topics = Topics.SCANS, groupId = "hoso-indexer-refusals")
    void heard(String message) {
        JsonNode envelope = json.tree(message);
        String type = envelope.path("type").asString("");
        if (type.equals(Envelope.typeOf(ScanRefused.class))) {
            ScanRefused data = json.convert(envelope.path("data"), ScanRefused.class);
            refused.refused(data);
        } else if (type.equals(Envelope.typeOf(ScanAccepted.class))) {
            ScanAccepted data = json.convert(envelope.path("data"), ScanAccepted.class);
            refused.accepted(data);
        }
    }
}
