package vn.hoso.indexer.verification;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.hoso.contracts.ArrangementMade;
import vn.hoso.indexer.filing.DocumentRepaged;

/** Hears of documents with other pages in the transaction that keeps them, so that fields and files never disagree for long. */
@Component
class RepagedListener {

    private final Verifications verifications;
    private final WorkRecords records;

    RepagedListener(Verifications verifications, WorkRecords records) {
        this.verifications = verifications;
        this.records = records;
    }

    @EventListener
    void repaged(DocumentRepaged document) {
        verifications.settleRepaged(document.scan(), document.number());
    }

    @EventListener
    void made(ArrangementMade made) {
        records.endMaking(made.scan(), made.version());
    }
}
