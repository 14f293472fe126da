package vn.hoso.ingest.acceptance;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.ingest.onesided.Pass;
import vn.hoso.ingest.onesided.PassSettings;
import vn.hoso.ingest.onesided.PutTogether;
import vn.hoso.ingest.onesided.Side;
import vn.hoso.ingest.onesided.UnfitPassException;
import vn.hoso.ingest.onesided.WaitingPass;
import vn.hoso.ingest.onesided.WaitingPasses;
import vn.hoso.ingest.originals.KeptScan;
import vn.hoso.ingest.originals.Originals;
import vn.hoso.ingest.quarantine.PassCounts;
import vn.hoso.ingest.quarantine.RefusalReason;

/**
 * Takes one pass of a stack. Its original is made safe; then it waits for the other pass, and the second of the two is
 * accepted as one scan with both. Both arrivals are settled in that transaction: killed before it, the first one waits on.
 */
@Component
@EnableConfigurationProperties(PassSettings.class)
public class AcceptPass {

    private static final Logger log = LoggerFactory.getLogger(AcceptPass.class);

    private final AcceptScan acceptScan;
    private final JudgeScan judge;
    private final Originals originals;
    private final Scans scans;
    private final Arrivals arrivals;
    private final WaitingPasses waiting;
    private final PutTogether putTogether;
    private final PassSettings settings;
    private final Clock clock;

    AcceptPass(
            AcceptScan acceptScan,
            JudgeScan judge,
            Originals originals,
            Scans scans,
            Arrivals arrivals,
            WaitingPasses waiting,
            PutTogether putTogether,
            PassSettings settings,
            Clock clock) {
        this.acceptScan = acceptScan;
        this.judge = judge;
        this.originals = originals;
        this.scans = scans;
        this.arrivals = arrivals;
        this.waiting = waiting;
        this.putTogether = putTogether;
        this.settings = settings;
        this.clock = clock;
    }

    /** Takes the pass of an arrival whose row the caller holds locked. */
    @Transactional
    public Acceptance accept(Arriving arriving, Pass pass) {
        try (KeptScan scan = originals.keep(arriving.bucket(), arriving.key())) {
            Verdict verdict = judge.judge(scan, arriving.filing(), arriving.warnings(), null);
            if (verdict.sound() == null) {
                return acceptScan.settle(arriving, scan, verdict);
            }
            waiting.lock(arriving.filing(), pass);
            scans.keep(scan, clock.instant());
            scans.describe(scan.sha256(), verdict.sound());
            int pages = verdict.sound().pages();
            var came = new WaitingPass(
                    arriving.key(),
                    arriving.etag(),
                    pass.side(),
                    scan.sha256(),
                    pages,
                    arriving.fileName(),
                    clock.instant());
            return accept(arriving, pass, came, scan);
        }
    }

    private Acceptance accept(Arriving arriving, Pass pass, WaitingPass came, KeptScan scan) {
        List<WaitingPass> there = waiting.of(arriving.filing(), pass);
        Optional<WaitingPass> other =
                there.stream().filter(each -> each.side().fits(came.side())).findFirst();
        if (other.isPresent()) {
            waiting.remove(other.get());
            waiting.remove(came);
            return join(arriving, came, other.get(), scan);
        }
        Optional<WaitingPass> itself = there.stream()
                .filter(each -> each.key().equals(came.key()) && each.etag().equals(came.etag()))
                .findFirst();
        Instant until = itself.orElse(came).since().plus(settings.otherWithin());
        if (!clock.instant().isBefore(until)) {
            waiting.remove(came);
            return acceptScan.settle(arriving, scan, Verdict.refuse(RefusalReason.PASS_ALONE, null));
        }
        // The feeder has gone on to the next stack: what waited before is alone.
        there.stream()
                .filter(each -> itself.isEmpty())
                .forEach(each -> refuse(arriving, each, Verdict.refuse(RefusalReason.PASS_ALONE, null)));
        waiting.add(arriving.filing(), pass, came);
        arrivals.await(came.key(), came.etag(), "waits for the other pass of its stack", until);
        return new Acceptance.Waits(came.scan());
    }

    private Acceptance join(Arriving arriving, WaitingPass came, WaitingPass other, KeptScan scan) {
        boolean frontsCame = came.side() == Side.ODD;
        WaitingPass odd = frontsCame ? came : other;
        WaitingPass even = frontsCame ? other : came;
        if (odd.pages() != even.pages()) {
            return refuseBoth(arriving, other, scan, Verdict.refuse(new PassCounts(odd.pages(), even.pages())));
        }
        try (KeptScan before = originals.fetch(other.scan());
                KeptScan stack = stack(frontsCame ? scan : before, frontsCame ? before : scan, even.side())) {
            Acceptance acceptance = acceptScan.decide(arriving.stack(odd.fileName()), stack);
            waiting.putTogether(stack.sha256(), odd.scan(), even.scan());
            arrivals.settleLike(came.key(), came.etag(), other.key(), other.etag());
            return acceptance;
        } catch (UnfitPassException e) {
            log.warn("The passes {} and {} stay apart: {}", came.key(), other.key(), e.getMessage());
            return refuseBoth(arriving, other, scan, Verdict.refuse(RefusalReason.DAMAGED, null));
        }
    }

    /** Kept beside the originals of its passes, for whoever reads scans reads them from there. */
    private KeptScan stack(KeptScan odd, KeptScan even, Side backs) {
        return originals.keep(putTogether.of(odd.file(), even.file(), backs == Side.EVEN));
    }

    private Acceptance refuseBoth(Arriving arriving, WaitingPass other, KeptScan scan, Verdict verdict) {
        refuse(arriving, other, verdict);
        return acceptScan.settle(arriving, scan, verdict);
    }

    /** Refuses a pass that waited at the same place. */
    private void refuse(Arriving place, WaitingPass pass, Verdict verdict) {
        waiting.remove(pass);
        var arriving =
                new Arriving(place.bucket(), pass.key(), pass.etag(), place.filing(), pass.fileName(), List.of(), null);
        try (KeptScan scan = originals.fetch(pass.scan())) {
            acceptScan.settle(arriving, scan, verdict);
        }
    }
}
