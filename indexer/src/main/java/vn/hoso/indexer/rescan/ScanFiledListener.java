package vn.hoso.indexer.rescan;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.hoso.contracts.ScanAccepted;

/** Hears of scans in the transaction that files them, so that a page that takes a place is never filed besides. */
@Component
class ScanFiledListener {

    private final PageRescans rescans;

    ScanFiledListener(PageRescans rescans) {
        this.rescans = rescans;
    }

    @EventListener
    void filed(ScanAccepted accepted) {
        rescans.take(accepted);
    }
}
