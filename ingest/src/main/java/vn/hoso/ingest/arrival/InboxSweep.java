package vn.hoso.ingest.arrival;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.hoso.ingest.acceptance.Arrivals;
import vn.hoso.ingest.acceptance.InboxListing;
import vn.hoso.plumbing.objects.ListedObject;

/** Lists the inbox and notes what no notification told of: notifications get lost, and some servers have none. */
@Component
class InboxSweep {

    private static final Logger log = LoggerFactory.getLogger(InboxSweep.class);
    private static final int BATCH = 1000;

    private final InboxListing inbox;
    private final Arrivals arrivals;
    private final InboxWorkers workers;
    private final Clock clock;

    InboxSweep(InboxListing inbox, Arrivals arrivals, InboxWorkers workers, Clock clock) {
        this.inbox = inbox;
        this.arrivals = arrivals;
        this.workers = workers;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${hoso.arrival.sweep-every:2s}")
    void sweepRegularly() {
        try {
            sweep();
        } catch (RuntimeException e) {
            log.warn("The inbox could not be swept and will be again: {}", e.getMessage());
        }
    }

    /**
     * Sweeps the whole inbox.
     *
     * @return how many objects were new
     */
    int sweep() {
        int found = 0;
        var batch = new ArrayList<ListedObject>(BATCH);
        try (var listing = inbox.objects()) {
            for (var each = listing.iterator(); each.hasNext(); ) {
                batch.add(each.next());
                if (batch.size() == BATCH) {
                    found += note(batch);
                    batch.clear();
                }
            }
        }
        return found + note(batch);
    }

    private int note(List<ListedObject> batch) {
        int found = arrivals.note(batch, clock.instant());
        if (found > 0) {
            workers.ring();
        }
        return found;
    }
}
