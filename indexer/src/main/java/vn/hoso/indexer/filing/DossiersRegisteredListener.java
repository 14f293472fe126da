package vn.hoso.indexer.filing;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.hoso.indexer.dossier.DossiersRegistered;

/** When the register learns codes, what waited for them is filed in the same transaction. */
@Component
class DossiersRegisteredListener {

    private final DossierContents contents;

    DossiersRegisteredListener(DossierContents contents) {
        this.contents = contents;
    }

    @EventListener
    void registered(DossiersRegistered registered) {
        contents.fileWhatWaited();
    }
}
