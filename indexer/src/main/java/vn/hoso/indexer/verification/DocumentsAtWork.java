package vn.hoso.indexer.verification;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.indexer.access.Person;

/** The officers' work with the documents of a scan, for whoever changes which pages they have. */
@Component
public class DocumentsAtWork {

    private final WorkRecords records;
    private final Clock clock;

    DocumentsAtWork(WorkRecords records, Clock clock) {
        this.records = records;
        this.clock = clock;
    }

    /**
     * Takes note that documents get other pages: nothing is done with them until these are made, and whoever brings what they
     * saw before is told. All of them or none.
     *
     * @return why not, of the first that cannot be changed: it is closed, being made already, or before somebody else
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Outcome repage(String scan, Collection<Integer> numbers) {
        List<Integer> inOrder =
                numbers.stream().sorted().toList(); // so that two who change the same never wait in a circle
        String me = Person.asking().name();
        Instant now = clock.instant();
        for (int number : inOrder) {
            Work work = records.lock(scan, number);
            if (work.isClosed()) {
                return Outcome.CLOSED;
            }
            if (work.beingMade()) {
                return Outcome.BEING_MADE;
            }
            if (work.isHeldFrom(me, now)) {
                return Outcome.HELD;
            }
        }
        inOrder.forEach(number -> records.beginMaking(scan, number));
        return Outcome.DONE;
    }

    /** Numbers of the documents of a scan that are signed off or sent back: their pages stay as they are. */
    public Set<Integer> closed(String scan) {
        return Set.copyOf(records.closed(scan));
    }
}
