package vn.hoso.ocr.work;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.ocr.digitization.Scans;

/** Puts waiting scans that nobody has touched for a time into their lanes again: a work item may have been lost. */
@Component
class LostWorkSweep {

    private static final Logger log = LoggerFactory.getLogger(LostWorkSweep.class);

    private final Scans scans;
    private final EnqueueScan enqueue;
    private final WorkerSettings settings;

    LostWorkSweep(Scans scans, EnqueueScan enqueue, WorkerSettings settings) {
        this.scans = scans;
        this.enqueue = enqueue;
        this.settings = settings;
    }

    /** Looks once. A copy too many does no harm: it finds its scan settled or owned. */
    @Scheduled(initialDelayString = "PT20S", fixedDelayString = "${hoso.work.sweep-every:PT20S}")
    @Transactional
    public void sweep() {
        for (String scan : scans.forgotten(settings.forgottenAfter())) {
            log.info("Scan {} waits untouched and is enqueued again", scan);
            enqueue.enqueue(scan);
        }
    }
}
