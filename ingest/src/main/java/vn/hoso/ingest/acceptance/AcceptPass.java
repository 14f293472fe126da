package vn.hoso.ingest.acceptance;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.ingest.onesided.NextPasses;
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
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(1);

    private final AcceptScan acceptScan;
    private final JudgeScan judge;
    private final Originals originals;
    private final Scans scans;
    private final Arrivals arrivals;
    private final InboxListing inbox;
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
            InboxListing inbox,
            WaitingPasses waiting,
            PutTogether putTogether,
            PassSettings settings,
            Clock clock) {
        this.acceptScan = acceptScan;
        this.judge = judge;
        this.originals = originals;
        this.scans = scans;
        this.arrivals = arrivals;
        this.inbox = inbox;
        this.waiting = waiting;
        this.putTogether = putTogether;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Takes the pass of an arrival whose row the caller holds locked.
     *
     * @param scannedAt when it was scanned as far as can be told: passes without a name of their stack are put together in
     *     that order, in whichever they are taken
     */
    @Transactional
    public Acceptance accept(Arriving arriving, Pass pass, Instant scannedAt) {
        try (KeptScan scan = originals.keep(arriving.bucket(), arriving.key())) {
            Verdict verdict = judge.judge(scan, arriving.filing(), arriving.warnings(), null);
            if (verdict.sound() == null) {
                return acceptScan.settle(arriving, scan, verdict);
            }
            String place = arriving.folderOfPasses() + pass.stack();
            waiting.lock(place);
            scans.keep(scan, clock.instant());
            scans.describe(scan.sha256(), verdict.sound());
            var came = new WaitingPass(
                    arriving.key(),
                    arriving.etag(),
                    pass.side(),
                    scan.sha256(),
                    verdict.sound().pages(),
                    arriving.fileName(),
                    scannedAt,
                    clock.instant());
            waiting.add(place, came);
            if (pass.stack().isEmpty() && areOthersUnseen(place)) {
                return hold(came);
            }
            return takeTurns(arriving, pass, place, came, scan);
        }
    }

    /** What lies at the place is noted first: of one that was put there earlier it may not have been heard. */
    private boolean areOthersUnseen(String place) {
        try (var there = inbox.objects(place + Pass.FOLDERS_BEGIN)) {
            arrivals.note(there.toList(), clock.instant());
        }
        return waiting.areUnseen(place);
    }

    private Acceptance takeTurns(Arriving arriving, Pass pass, String place, WaitingPass came, KeptScan scan) {
        List<WaitingPass> there = waiting.of(place);
        NextPasses next = pass.stack().isEmpty() ? NextPasses.inOrder(there) : NextPasses.named(there);
        if (next.passes().isEmpty()) {
            return waitForOther(arriving, there.get(0), scan);
        }
        boolean mine = next.passes().stream().anyMatch(came::isOf);
        List<WaitingPass> others =
                next.passes().stream().filter(each -> !each.isOf(came)).toList();
        // Whoever has one of them in hand waits for this transaction, and then sees what this one leaves.
        boolean inHand = !others.stream().allMatch(each -> arrivals.lock(each.key(), each.etag()));
        if (inHand || (next.stack() && !mine)) {
            return hold(came);
        }
        if (next.stack()) {
            return join(arriving, came, others.get(0), scan);
        }
        // The feeder has gone on to the next stack.
        others.forEach(each -> refuse(arriving, each, Verdict.refuse(RefusalReason.PASS_ALONE, null)));
        return mine
                ? acceptScan.settle(arriving, scan, Verdict.refuse(RefusalReason.PASS_ALONE, null))
                : takeTurns(arriving, pass, place, came, scan);
    }

    private Acceptance waitForOther(Arriving arriving, WaitingPass itself, KeptScan scan) {
        Instant until = itself.since().plus(settings.otherWithin());
        if (!clock.instant().isBefore(until)) {
            return acceptScan.settle(arriving, scan, Verdict.refuse(RefusalReason.PASS_ALONE, null));
        }
        arrivals.await(itself.key(), itself.etag(), "waits for the other pass of its stack", until);
        return new Acceptance.Waits(itself.scan());
    }

    private Acceptance hold(WaitingPass came) {
        Instant soon = clock.instant().plus(LOOK_AGAIN);
        arrivals.await(came.key(), came.etag(), "waits for passes that came to the same place before it", soon);
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
        Path made = originals.newFile();
        putTogether.write(odd.file(), even.file(), backs == Side.EVEN, made);
        return originals.keep(made);
    }

    private Acceptance refuseBoth(Arriving arriving, WaitingPass other, KeptScan scan, Verdict verdict) {
        refuse(arriving, other, verdict);
        return acceptScan.settle(arriving, scan, verdict);
    }

    /** Refuses a pass that waited at the same place. */
    private void refuse(Arriving place, WaitingPass pass, Verdict verdict) {
        var arriving =
                new Arriving(place.bucket(), pass.key(), pass.etag(), place.filing(), pass.fileName(), List.of(), null);
        try (KeptScan scan = originals.fetch(pass.scan())) {
            acceptScan.settle(arriving, scan, verdict);
        }
    }
}
