package vn.hoso.ingest.acceptance;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.contracts.RetryRequested;
import vn.hoso.ingest.originals.KeptScan;
import vn.hoso.ingest.originals.Originals;
import vn.hoso.ingest.quarantine.RefusalReason;

/**
 * Judges a filed scan anew from its original, because limits, agencies or the programs may have changed since it was
 * refused. The outcome is always told, with an id of its own, so that a scan refused by a later stage goes round again.
 */
@Component
public class RetryScan {

    private static final Set<String> NOT_IN_THE_BYTES = Set.of("BAD_DOSSIER_CODE", Arriving.TWO_PASSES);

    private final Originals originals;
    private final JudgeScan judge;
    private final Scans scans;
    private final Arrivals arrivals;
    private final Announcement announcement;
    private final Clock clock;

    /** Works on the given stores. */
    RetryScan(
            Originals originals,
            JudgeScan judge,
            Scans scans,
            Arrivals arrivals,
            Announcement announcement,
            Clock clock) {
        this.originals = originals;
        this.judge = judge;
        this.scans = scans;
        this.arrivals = arrivals;
        this.announcement = announcement;
        this.clock = clock;
    }

    /**
     * Carries out a request once, however often it is delivered.
     *
     * @return {@code false} when no such scan was ever filed there
     */
    @Transactional
    public boolean retry(String messageId, RetryRequested request) {
        String id = FilingId.of(request.scan(), request.filing());
        Optional<FiledScan> found = scans.lock(id);
        if (found.isEmpty()) {
            return false;
        }
        Instant now = clock.instant();
        if (!scans.claimRetry(messageId, id, now)) {
            return true;
        }
        FiledScan filed = found.get();
        try (KeptScan scan = originals.fetch(filed.scan())) {
            Verdict verdict = judge.judge(scan, filed.filing(), keptWarnings(filed), keyProblem(filed));
            int retry = filed.retries() + 1;
            scans.describe(scan.sha256(), verdict.sound());
            scans.decide(id, verdict, retry, now);
            arrivals.settleWith(id, verdict.state(), now);
            announcement.tell(scan, filed.filing(), filed.fileName(), verdict, retry, now);
        }
        return true;
    }

    /** What was amiss with the key, and where a stack came from, is not seen in the bytes, so it is carried over. */
    private static List<String> keptWarnings(FiledScan filed) {
        return Arrays.stream(filed.warnings().split(",", -1))
                .filter(NOT_IN_THE_BYTES::contains)
                .toList();
    }

    private static @Nullable RefusalReason keyProblem(FiledScan filed) {
        return filed.counter().isEmpty() ? RefusalReason.BAD_KEY : null;
    }
}
