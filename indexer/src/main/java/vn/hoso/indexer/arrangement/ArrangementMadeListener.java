package vn.hoso.indexer.arrangement;

import java.time.ZoneOffset;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.hoso.contracts.ArrangementMade;

/** Hears of documents that are made as they were arranged, in the transaction that takes the others out. */
@Component
class ArrangementMadeListener {

    private final ArrangementRecords records;

    ArrangementMadeListener(ArrangementRecords records) {
        this.records = records;
    }

    @EventListener
    void made(ArrangementMade made) {
        records.made(made.scan(), made.version(), made.madeAt().atOffset(ZoneOffset.UTC));
    }
}
