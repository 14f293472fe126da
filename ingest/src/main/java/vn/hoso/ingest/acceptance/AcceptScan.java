package vn.hoso.ingest.acceptance;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.ingest.originals.KeptScan;
import vn.hoso.ingest.originals.Originals;
import vn.hoso.ingest.quarantine.RefusalReason;

/**
 * The one step in which every way of arriving ends. It first makes the original safe, then decides, and writes the
 * arrival, the filing and the message about them in one transaction. Stopped at any instant and begun again it gives the
 * same result: the original's key is its content, and the rest is written whole or not at all.
 */
@Component
public class AcceptScan {

    private final Originals originals;
    private final JudgeScan judge;
    private final Scans scans;
    private final Arrivals arrivals;
    private final Announcement announcement;
    private final OutcomeMetrics metrics;
    private final Clock clock;

    /** Works on the given stores. */
    AcceptScan(
            Originals originals,
            JudgeScan judge,
            Scans scans,
            Arrivals arrivals,
            Announcement announcement,
            OutcomeMetrics metrics,
            Clock clock) {
        this.originals = originals;
        this.judge = judge;
        this.scans = scans;
        this.arrivals = arrivals;
        this.announcement = announcement;
        this.metrics = metrics;
        this.clock = clock;
    }

    /** Takes an arrival whose row the caller holds locked, or refuses it with a reason. */
    @Transactional
    public Acceptance accept(Arriving arriving) {
        try (KeptScan scan = originals.keep(arriving.bucket(), arriving.key())) {
            return decide(arriving, scan);
        }
    }

    /** The same for a scan whose original is safe. */
    Acceptance decide(Arriving arriving, KeptScan scan) {
        String id = FilingId.of(scan.sha256(), arriving.filing());
        if (scans.lock(id).filter(FiledScan::accepted).isPresent()) {
            return known(arriving, scan, id);
        }
        return settle(arriving, scan, judge.judge(scan, arriving.filing(), arriving.warnings(), arriving.problem()));
    }

    /** Writes and tells what was decided of a scan whose original is safe. */
    Acceptance settle(Arriving arriving, KeptScan scan, Verdict verdict) {
        String id = FilingId.of(scan.sha256(), arriving.filing());
        Instant now = clock.instant();
        scans.keep(scan, now);
        scans.describe(scan.sha256(), verdict.sound());
        int retries = 0;
        boolean first = scans.file(scan.sha256(), arriving.filing(), arriving.fileName(), verdict, now);
        if (!first) {
            Optional<FiledScan> earlier = scans.lock(id);
            if (earlier.filter(FiledScan::accepted).isPresent()) {
                return known(arriving, scan, id);
            }
            retries = earlier.map(FiledScan::retries).orElse(0);
            scans.decide(id, verdict, retries, now);
        }
        announcement.tell(scan, arriving.filing(), arriving.fileName(), verdict, retries, now);
        arrivals.settle(arriving.key(), arriving.etag(), verdict.state(), id, now);
        arrivals.settleWith(id, verdict.state(), now);
        RefusalReason reason = verdict.reason();
        return counted(
                arriving,
                reason == null
                        ? new Acceptance.Accepted(scan.sha256())
                        : new Acceptance.Refused(scan.sha256(), reason));
    }

    private Acceptance known(Arriving arriving, KeptScan scan, String filing) {
        arrivals.settle(arriving.key(), arriving.etag(), "known", filing, clock.instant());
        return counted(arriving, new Acceptance.AlreadyKnown(scan.sha256()));
    }

    private Acceptance counted(Arriving arriving, Acceptance acceptance) {
        metrics.count(acceptance, arriving.filing().agency());
        return acceptance;
    }
}
