package vn.hoso.ocr.work;

import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import vn.hoso.ocr.digitization.DigitizeScan;
import vn.hoso.plumbing.topics.DeadLetters;
import vn.hoso.plumbing.topics.JsonMessages;

/**
 * Does one work item. The next item of an unfinished scan is in the outbox before this one is accepted, so a scan
 * always has one; should it be lost all the same, {@link LostWorkSweep} finds the scan.
 *
 * <p>An item whose scan is owned by another live worker is accepted, not released: the owner enqueues the next window
 * itself, and releasing would use up the item's deliveries, after which Kafka drops it without a word.
 */
@Component
class AdvanceScan {

    private static final Logger log = LoggerFactory.getLogger(AdvanceScan.class);

    /** Kafka drops an item after its fifth delivery; from the fourth on it is replaced by a fresh one. */
    private static final int LAST_DELIVERY = 4;

    private static final long PAUSE_SECONDS = 2;

    private final DigitizeScan digitize;
    private final EnqueueScan enqueue;
    private final WorkLeases leases;
    private final DeadLetters deadLetters;
    private final JsonMessages json;

    AdvanceScan(
            DigitizeScan digitize, EnqueueScan enqueue, WorkLeases leases, DeadLetters deadLetters, JsonMessages json) {
        this.digitize = digitize;
        this.enqueue = enqueue;
        this.leases = leases;
        this.deadLetters = deadLetters;
        this.json = json;
    }

    void advance(ScanQueue.Taken taken, BooleanSupplier running) throws InterruptedException {
        String scan;
        try {
            scan = json.read(taken.item().value(), WorkItem.class).scan();
        } catch (JacksonException | IllegalArgumentException e) {
            deadLetters.keep(taken.item(), e);
            taken.reject();
            return;
        }
        try {
            advance(scan, taken.deliveries(), running);
            taken.accept();
        } catch (RuntimeException e) {
            log.warn("The work item of scan {} is given back: {}", scan, e.getMessage());
            TimeUnit.SECONDS.sleep(PAUSE_SECONDS);
            taken.release();
        }
    }

    private void advance(String scan, int deliveries, BooleanSupplier running) throws InterruptedException {
        if (deliveries >= LAST_DELIVERY) {
            enqueue.enqueue(scan);
            return;
        }
        try (WorkLease lease = leases.take(scan)) {
            if (lease == null) {
                log.debug("Scan {} is in the hands of another worker, which enqueues it again itself", scan);
                return;
            }
            switch (digitize.advance(scan, () -> running.getAsBoolean() && lease.held())) {
                case SETTLED -> log.debug("Scan {} is settled", scan);
                case MORE -> enqueue.enqueue(scan);
                case LATER -> {
                    TimeUnit.SECONDS.sleep(PAUSE_SECONDS);
                    enqueue.enqueue(scan);
                }
            }
        }
    }
}
