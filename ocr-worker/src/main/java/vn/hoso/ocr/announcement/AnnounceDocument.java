package vn.hoso.ocr.announcement;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.contracts.ArrangementMade;
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
                        UPDATE scan SET state = CASE WHEN news.came THEN 'WAITING' ELSE 'DONE' END,
                            retry = CASE WHEN news.came THEN retry + 1 ELSE retry END,
                            settled_at = :at, touched_at = :at
                        FROM (SELECT scan AS of, decided > applied
                                  OR EXISTS (SELECT FROM page WHERE page.scan = scan.scan AND page.state = 'OPEN') AS came
                              FROM scan) news
                        WHERE scan = :scan AND news.of = scan.scan AND state = 'WAITING'
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
        int arrangement = jdbc.sql("SELECT arrangement_made FROM scan WHERE scan = :scan")
                .param("scan", scan)
                .query(Integer.class)
                .single();
        if (arrangement > 0) {
            tellArrangement(scan, arrangement, documents);
        }
    }

    /** Behind the documents, so that whoever hears of it has heard of all of them. */
    private void tellArrangement(String scan, int version, List<DocumentDigitized> documents) {
        List<Integer> numbers =
                documents.stream().map(DocumentDigitized::number).toList();
        Instant madeAt = documents.stream()
                .map(DocumentDigitized::digitizedAt)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        String id = MessageId.of("ArrangementMade", scan, version);
        var made = new ArrangementMade(scan, version, numbers, madeAt);
        outbox.put(id, Topics.DOCUMENTS, scan, json.write(Envelope.of(id, MessageId.SOURCE, scan, madeAt, made)));
    }
}
