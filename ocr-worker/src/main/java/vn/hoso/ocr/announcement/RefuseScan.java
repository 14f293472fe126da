package vn.hoso.ocr.announcement;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.contracts.Envelope;
import vn.hoso.contracts.Filing;
import vn.hoso.contracts.ScanRefused;
import vn.hoso.contracts.Topics;
import vn.hoso.plumbing.outbox.Outbox;
import vn.hoso.plumbing.topics.JsonMessages;

/** Gives up on a scan: settles it and tells each place it was brought to, in one transaction. */
@Component
public class RefuseScan {

    private static final Logger log = LoggerFactory.getLogger(RefuseScan.class);

    private final JdbcClient jdbc;
    private final Outbox outbox;
    private final JsonMessages json;
    private final Clock clock;

    RefuseScan(JdbcClient jdbc, Outbox outbox, JsonMessages json, Clock clock) {
        this.jdbc = jdbc;
        this.outbox = outbox;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Refuses a scan that is still waiting; a settled one stays as it is.
     *
     * @param page the page that could not be read, from 1, or null when it is the whole file
     */
    @Transactional
    public void refuse(String scan, RefusalReason reason, @Nullable Integer page) {
        Instant now = clock.instant();
        int settled = jdbc.sql("""
                        UPDATE scan SET state = 'REFUSED', reason = :reason, reason_page = :page,
                            settled_at = :now, touched_at = :now
                        WHERE scan = :scan AND state = 'WAITING'
                        """)
                .param("scan", scan)
                .param("reason", reason.name())
                .param("page", page)
                .param("now", Timestamp.from(now))
                .update();
        if (settled == 0) {
            return;
        }
        log.warn("Scan {} is refused: {}, page {}; its original is kept and it can be retried", scan, reason, page);
        for (Brought brought : filings(scan)) {
            tell(scan, reason, page, now, brought);
        }
    }

    private List<Brought> filings(String scan) {
        return jdbc.sql("""
                        SELECT f.agency, f.counter, f.dossier, f.file_name, s.retry
                        FROM filing f JOIN scan s USING (scan) WHERE scan = :scan ORDER BY f.accepted_at
                        """).param("scan", scan).query(Brought.class).list();
    }

    private void tell(String scan, RefusalReason reason, @Nullable Integer page, Instant now, Brought brought) {
        int shown = page == null ? 0 : page;
        var refused = new ScanRefused(
                scan,
                new Filing(brought.agency(), brought.counter(), brought.dossier()),
                brought.fileName(),
                "ocr-worker",
                reason.name(),
                reason.vietnamese(shown, brought.fileName()),
                reason.english(shown, brought.fileName()),
                page,
                now);
        String id = MessageId.of("ScanRefused", scan, brought.agency(), brought.dossier(), brought.retry());
        outbox.put(id, Topics.SCANS, scan, json.write(Envelope.of(id, MessageId.SOURCE, scan, now, refused)));
    }

    record Brought(String agency, String counter, @Nullable String dossier, String fileName, int retry) {}
}
