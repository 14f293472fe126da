package vn.hoso.indexer.filing;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import vn.hoso.contracts.ArrangementMade;
import vn.hoso.contracts.DocumentDigitized;
import vn.hoso.contracts.Envelope;
import vn.hoso.contracts.StoredObject;
import vn.hoso.contracts.Topics;
import vn.hoso.plumbing.objects.ObjectStore;
import vn.hoso.plumbing.topics.JsonMessages;

/**
 * Hears of digitized documents, and fetches their text before the records are touched. That they are made as somebody
 * arranged them is heard here too, because it counts only behind them.
 */
@Component
class DocumentDigitizedListener {

    private final JsonMessages json;
    private final ObjectStore objects;
    private final FileDocument fileDocument;

    DocumentDigitizedListener(JsonMessages json, ObjectStore objects, FileDocument fileDocument) {
        this.json = json;
        this.objects = objects;
        this.fileDocument = fileDocument;
    }

    @KafkaListener(id = "documents-digitized", topics = Topics.DOCUMENTS, groupId = "hoso-indexer")
    void heard(String message) {
        JsonNode envelope = json.tree(message);
        String type = envelope.path("type").asString("");
        if (Envelope.typeOf(DocumentDigitized.class).equals(type)) {
            DocumentDigitized data = json.convert(envelope.path("data"), DocumentDigitized.class);
            fileDocument.digitized(data, text(data.text()));
        } else if (Envelope.typeOf(ArrangementMade.class).equals(type)) {
            fileDocument.arranged(json.convert(envelope.path("data"), ArrangementMade.class));
        }
    }

    /** PostgreSQL cannot keep the character NUL, which no reader of text misses. */
    private String text(StoredObject object) {
        var text = new String(objects.read(object.bucket(), object.key()), StandardCharsets.UTF_8);
        return Normalizer.normalize(text.replace("\0", ""), Normalizer.Form.NFC);
    }
}
