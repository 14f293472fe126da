package vn.hoso.indexer.progress;

import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import vn.hoso.contracts.Envelope;
import vn.hoso.contracts.ScanProgressed;
import vn.hoso.contracts.Topics;
import vn.hoso.plumbing.topics.JsonMessages;

/** Hears how far the reading of scans has come. */
@Component
class ProgressListener {

    private final JsonMessages json;
    private final Scans scans;

    ProgressListener(JsonMessages json, Scans scans) {
        this.json = json;
        this.scans = scans;
    }

    @KafkaListener(id = "scans-progressed", topics = Topics.PROGRESS, groupId = "hoso-indexer")
    void heard(String message) {
        JsonNode envelope = json.tree(message);
        if (Envelope.typeOf(ScanProgressed.class).equals(envelope.path("type").asString(""))) {
            ScanProgressed data = json.convert(envelope.path("data"), ScanProgressed.class);
            scans.progressed(data);
        }
    }
}
