package vn.hoso.ocr.announcement;

import java.sql.Timestamp;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.contracts.DocumentDigitized;
import vn.hoso.contracts.Envelope;
import vn.hoso.contracts.Topics;
import vn.hoso.plumbing.outbox.Outbox;
import vn.hoso.plumbing.topics.JsonMessages;

/**
 * Tells that the documents of a scan are digitized, in the same transaction that settles the scan. Where a person has
 * meanwhile said more of its pages than the documents show, it goes on waiting, to be gone through once more.
 */
@Component
public class AnnounceDocument {

    private final JdbcClient jdbc;
    private final Outbox outbox;
    private final JsonMessages json;

    AnnounceDocument(JdbcClient jdbc, Outbox outbox, JsonMessages json) {
        this.jdbc = jdbc;
        this.outbox = outbox;
        this.json = json;
    }

    /** Settles the scan and tells its documents; does nothing when it is settled already. Who is unchanged is told again. */
    @Transactional
    public void announce(String scan, List<DocumentDigitized> documents) {
        int settled = jdbc.sql("""
                        UPDATE scan SET state = CASE WHEN decided > applied THEN 'WAITING' ELSE 'DONE' END,
                            retry = CASE WHEN decided > applied THEN retry + 1 ELSE retry END,
                            settled_at = :at, touched_at = :at
                        WHERE scan = :scan AND state = 'WAITING'
                        """)
                .param("scan", scan)
                .param("at", Timestamp.from(documents.get(documents.size() - 1).digitizedAt()))
                .update();
        if (settled == 0) {
            return;
        }
        for (DocumentDigitized document : documents) {
            String id = MessageId.of(
                    "DocumentDigitized", scan, document.number(), document.pdf().key());
            outbox.put(
                    id,
                    Topics.DOCUMENTS,
                    scan,
                    json.write(Envelope.of(id, MessageId.SOURCE, scan, document.digitizedAt(), document)));
        }
    }
}
