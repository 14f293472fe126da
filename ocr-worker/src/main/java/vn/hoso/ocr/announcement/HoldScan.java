package vn.hoso.ocr.announcement;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.contracts.Envelope;
import vn.hoso.contracts.ScanHeld;
import vn.hoso.contracts.Topics;
import vn.hoso.plumbing.outbox.Outbox;
import vn.hoso.plumbing.topics.JsonMessages;

/** Holds a scan until a person has said where it is to be cut, and tells so, in one transaction. */
@Component
public class HoldScan {

    private static final Logger log = LoggerFactory.getLogger(HoldScan.class);

    private final JdbcClient jdbc;
    private final Outbox outbox;
    private final JsonMessages json;
    private final Clock clock;

    HoldScan(JdbcClient jdbc, Outbox outbox, JsonMessages json, Clock clock) {
        this.jdbc = jdbc;
        this.outbox = outbox;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Holds a scan that is waiting; another one stays as it is.
     *
     * @param question makes the message out of the ordinal of the hold and the time
     */
    @Transactional
    public void hold(String scan, BiFunction<Integer, Instant, ScanHeld> question) {
        Instant now = clock.instant();
        Optional<Integer> hold = jdbc.sql("""
                        UPDATE scan SET state = 'HELD', hold = hold + 1, cuts = NULL, touched_at = :now
                        WHERE scan = :scan AND state = 'WAITING' RETURNING hold
                        """)
                .param("scan", scan)
                .param("now", Timestamp.from(now))
                .query(Integer.class)
                .optional();
        hold.ifPresent(number -> {
            ScanHeld held = question.apply(number, now);
            log.info(
                    "Scan {} is held: {} places are in doubt",
                    scan,
                    held.doubts().size());
            String id = MessageId.of("ScanHeld", scan, number);
            outbox.put(id, Topics.SCANS, scan, json.write(Envelope.of(id, MessageId.SOURCE, scan, now, held)));
        });
    }
}
