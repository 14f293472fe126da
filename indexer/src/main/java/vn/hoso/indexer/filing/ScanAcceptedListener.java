package vn.hoso.indexer.filing;

import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import vn.hoso.contracts.Envelope;
import vn.hoso.contracts.ScanAccepted;
import vn.hoso.contracts.Topics;
import vn.hoso.plumbing.topics.JsonMessages;

/** Hears of accepted scans. */
@Component
class ScanAcceptedListener {

    private final JsonMessages json;
    private final FileDocument fileDocument;

    ScanAcceptedListener(JsonMessages json, FileDocument fileDocument) {
        this.json = json;
        this.fileDocument = fileDocument;
    }

    @KafkaListener(id = "scans-accepted", topics = Topics.SCANS, groupId = "hoso-indexer")
    void heard(String message) {
        JsonNode envelope = json.tree(message);
        if (Envelope.typeOf(ScanAccepted.class).equals(envelope.path("type").asString(""))) {
            ScanAccepted data = json.convert(envelope.path("data"), ScanAccepted.class);
            fileDocument.accepted(data);
        }
    }
}
