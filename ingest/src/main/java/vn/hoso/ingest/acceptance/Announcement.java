package vn.hoso.ingest.acceptance;

import java.time.Instant;
import org.springframework.stereotype.Component;
import vn.hoso.contracts.Envelope;
import vn.hoso.contracts.Filing;
import vn.hoso.contracts.PdfSignature;
import vn.hoso.contracts.ScanAccepted;
import vn.hoso.contracts.ScanRefused;
import vn.hoso.contracts.StoredObject;
import vn.hoso.contracts.Topics;
import vn.hoso.ingest.identification.Inspection;
import vn.hoso.ingest.originals.KeptScan;
import vn.hoso.ingest.originals.Originals;
import vn.hoso.ingest.quarantine.RefusalReason;
import vn.hoso.plumbing.outbox.Outbox;
import vn.hoso.plumbing.topics.JsonMessages;

/** Tells the other stages what was decided, through the outbox of the same transaction. */
@Component
class Announcement {

    private static final String SOURCE = "/hoso/ingest";

    private final Outbox outbox;
    private final JsonMessages json;
    private final Originals originals;

    Announcement(Outbox outbox, JsonMessages json, Originals originals) {
        this.outbox = outbox;
        this.json = json;
        this.originals = originals;
    }

    /** Tells a verdict; {@code retry} is 0 for the first time and counts the retries asked for by people. */
    void tell(KeptScan scan, Filing filing, String fileName, Verdict verdict, int retry, Instant now) {
        if (verdict.sound() != null) {
            var message = accepted(scan, filing, fileName, verdict.sound(), verdict, now);
            put(FilingId.message("ScanAccepted", scan.sha256(), filing, retry), scan.sha256(), now, message);
        } else if (verdict.reason() != null) {
            RefusalReason reason = verdict.reason();
            var message = new ScanRefused(
                    scan.sha256(),
                    filing,
                    fileName,
                    "ingest",
                    reason.name(),
                    reason.vietnamese(verdict.counts()),
                    reason.english(verdict.counts()),
                    verdict.page(),
                    now);
            String type = "ScanRefused|" + reason.name();
            put(FilingId.message(type, scan.sha256(), filing, retry), scan.sha256(), now, message);
        }
    }

    private ScanAccepted accepted(
            KeptScan scan, Filing filing, String fileName, Inspection.Sound sound, Verdict verdict, Instant now) {
        String key = Originals.keyOf(scan.sha256());
        return new ScanAccepted(
                scan.sha256(),
                filing,
                fileName,
                sound.format().name(),
                sound.pages(),
                new StoredObject(originals.bucket(), key, scan.sha256(), scan.bytes()),
                verdict.warnings(),
                sound.signatures().stream()
                        .map(signature -> new PdfSignature(signature.signer(), signature.signedAt()))
                        .toList(),
                now);
    }

    private void put(String id, String scan, Instant now, Object message) {
        outbox.put(id, Topics.SCANS, scan, json.write(Envelope.of(id, SOURCE, scan, now, message)));
    }
}
