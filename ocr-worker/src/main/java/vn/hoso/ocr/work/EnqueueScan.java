package vn.hoso.ocr.work;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.ocr.digitization.Scans;
import vn.hoso.plumbing.outbox.Outbox;
import vn.hoso.plumbing.topics.JsonMessages;

/** Puts a scan at the tail of its lane: short scans in one, long ones in the other, so that the short pass the long. */
@Component
class EnqueueScan {

    private final Outbox outbox;
    private final JsonMessages json;
    private final Scans scans;
    private final WorkerSettings settings;

    EnqueueScan(Outbox outbox, JsonMessages json, Scans scans, WorkerSettings settings) {
        this.outbox = outbox;
        this.json = json;
        this.scans = scans;
        this.settings = settings;
    }

    /** Enqueues a scan that waits; a settled or unknown one is left alone. */
    @Transactional
    public void enqueue(String scan) {
        scans.waiting(scan).ifPresent(waiting -> {
            String lane = waiting.pages() <= settings.shortPages() ? WorkTopics.SHORT : WorkTopics.LONG;
            // Random on purpose: each item is one more turn, and must not be taken for the one before it.
            outbox.put("WorkItem|" + UUID.randomUUID(), lane, scan, json.write(new WorkItem(scan)));
        });
    }
}
