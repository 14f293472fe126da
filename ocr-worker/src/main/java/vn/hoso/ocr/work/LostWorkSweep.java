package vn.hoso.ocr.work;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.ocr.digitization.Scans;

/**
 * Puts scans into their lanes again whose work item may be lost: those that a worker took in hand and that no live worker
 * has a lease on, and those that wait and were touched by nobody for a longer time. A worker that takes longer than the
 * lock of its item has no item any more; when it is killed then, only this finds what it left.
 */
@Component
class LostWorkSweep {

    private static final Logger log = LoggerFactory.getLogger(LostWorkSweep.class);

    private final Scans scans;
    private final EnqueueScan enqueue;
    private final WorkLeases leases;
    private final WorkerSettings settings;

    LostWorkSweep(Scans scans, EnqueueScan enqueue, WorkLeases leases, WorkerSettings settings) {
        this.scans = scans;
        this.enqueue = enqueue;
        this.leases = leases;
        this.settings = settings;
    }

    /** Looks once. A copy too many does no harm: it finds its scan settled or owned. */
    @Scheduled(initialDelayString = "PT20S", fixedDelayString = "${hoso.work.sweep-every:PT20S}")
    @Transactional
    public void sweep() {
        for (String scan : scans.inHandFor(settings.lock())) {
            try (WorkLease lease = leases.tryOnce(scan)) {
                if (lease != null) {
                    log.info("Scan {} was in the hands of a worker that is gone and is enqueued again", scan);
                    scans.putBack(scan);
                    enqueue.enqueue(scan);
                }
            }
        }
        for (String scan : scans.forgotten(settings.forgottenAfter())) {
            log.info("Scan {} waits untouched and is enqueued again", scan);
            enqueue.enqueue(scan);
        }
    }
}
