package vn.hoso.indexer.trust;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoso.indexer.access.Person;
import vn.hoso.indexer.access.Reach;

/**
 * Takes what somebody sees of a drawn value. A value that is wrong is doubtful from now on; when the last one is judged the
 * lot is settled, over all agencies, though whoever judged it may see only one.
 */
@Component
class JudgeLot {

    private final Lots lots;
    private final Thresholds thresholds;
    private final TrustSettings settings;
    private final TransactionTemplate transaction;
    private final Clock clock;

    JudgeLot(Lots lots, Thresholds thresholds, TrustSettings settings, TransactionTemplate transaction, Clock clock) {
        this.lots = lots;
        this.thresholds = thresholds;
        this.settings = settings;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Judges a value; nothing happens when somebody was faster, or signed its document off themselves.
     *
     * @param right whether what is shown stands on the paper
     */
    void judge(long lot, int place, boolean right) {
        transaction.executeWithoutResult(
                begun -> lots.judge(lot, place, right, me(), now()).ifPresent(lots::tellDoubtAnew));
        settle(lot);
    }

    /** A lot is settled once; who comes later, or before the last value is judged, changes nothing. */
    private void settle(long id) {
        Lot lot = lots.find(id).orElseThrow();
        Lot.Verdict verdict = lot.verdict() == null ? lot.told(settings) : null;
        if (verdict == null) {
            return;
        }
        Reach.whole(() -> {
            transaction.executeWithoutResult(begun -> {
                if (lots.settle(lot, verdict, now()) && verdict == Lot.Verdict.FAILS) {
                    thresholds.suspend(lot.of(), me(), now());
                }
            });
            if (verdict == Lot.Verdict.FAILS) {
                thresholds.tellDoubtAnew(lot.type());
            }
            return verdict;
        });
    }

    private static String me() {
        return Person.asking().fullName();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
