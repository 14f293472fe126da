package vn.hoso.indexer.arrangement;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.contracts.Envelope;
import vn.hoso.contracts.PagesArranged;
import vn.hoso.contracts.Topics;
import vn.hoso.indexer.access.Person;
import vn.hoso.indexer.arrangement.ArrangementRecords.Step;
import vn.hoso.indexer.verification.DocumentsAtWork;
import vn.hoso.plumbing.outbox.Outbox;
import vn.hoso.plumbing.topics.JsonMessages;

/**
 * Arranges the pages of scans into documents. What an officer says is told and noted in one transaction; the records change
 * when the documents are made, so that until then all is seen as it was. One arrangement of a scan at a time.
 *
 * <p>Templates reach it as {@code @arrangements}.
 */
@Component
public class Arrangements {

    private final ArrangementRecords records;
    private final DocumentsAtWork work;
    private final Outbox outbox;
    private final JsonMessages json;
    private final Clock clock;

    Arrangements(ArrangementRecords records, DocumentsAtWork work, Outbox outbox, JsonMessages json, Clock clock) {
        this.records = records;
        this.work = work;
        this.outbox = outbox;
        this.json = json;
        this.clock = clock;
    }

    /** Whether who asks sees all of a scan, and so may arrange its pages. */
    public boolean isWithinReach(String scan) {
        return records.isWithinReach(scan);
    }

    /**
     * Arranges the pages of a scan anew.
     *
     * @param version of the last arrangement that was shown, 0 when there was none
     * @throws NoSuchElementException when the scan is not there, or not whole within the reach of who asks
     */
    @Transactional
    Arranged arrange(String scan, int version, UnaryOperator<Arrangement> change) {
        return step(scan, version, change, null);
    }

    /** Takes back what was arranged last: the documents are again what they were before. The same is asked and thrown. */
    @Transactional
    Arranged undo(String scan, int version) {
        Optional<Step> last = records.undoable(scan);
        return step(
                scan,
                version,
                now -> last.map(Step::before).orElse(now),
                last.map(Step::version).orElse(null));
    }

    private Arranged step(String scan, int version, UnaryOperator<Arrangement> change, @Nullable Integer undoes) {
        if (!records.lock(scan)) {
            throw new NoSuchElementException("Scan " + scan);
        }
        Optional<Step> last = records.last(scan);
        if (last.filter(step -> !step.made()).isPresent() || records.isUnderWay(scan)) {
            return Arranged.BEING_MADE;
        }
        if (last.map(Step::version).orElse(0) != version) {
            return Arranged.CHANGED;
        }
        Arrangement now = records.now(scan);
        Arrangement then = change.apply(now);
        if (now.repagedBy(then).isEmpty()) {
            return Arranged.NOTHING;
        }
        Arranged possible = Arranged.of(work.repage(scan, now.repagedBy(then)));
        if (possible == Arranged.DONE) {
            tell(scan, new Step(version + 1, then, now, false), undoes);
        }
        return possible;
    }

    private void tell(String scan, Step step, @Nullable Integer undoes) {
        Instant at = clock.instant();
        records.add(scan, step, undoes, Person.asking().fullName(), at.atOffset(ZoneOffset.UTC));
        String id = "PagesArranged|" + scan + "|" + step.version();
        var arranged = new PagesArranged(scan, step.version(), ArrangementRecords.told(step.documents()), at);
        outbox.put(id, Topics.CUTS, scan, json.write(Envelope.of(id, "/hoso/indexer", scan, at, arranged)));
    }
}
