package vn.hoso.ingest.reconciliation;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells whether everything in the inbox is accounted for. */
@RestController
class ReconciliationApi {

    private final ReconcileInbox reconcile;

    ReconciliationApi(ReconcileInbox reconcile) {
        this.reconcile = reconcile;
    }

    @GetMapping("/api/reconciliation")
    InboxAccount reconciliation() {
        return reconcile.reconcile();
    }
}
