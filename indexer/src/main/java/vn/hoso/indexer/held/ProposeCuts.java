package vn.hoso.indexer.held;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoso.contracts.ScanHeld;
import vn.hoso.contracts.ScanHeld.Doubt;
import vn.hoso.indexer.covers.PrintRuns;
import vn.hoso.indexer.covers.PrintedSheet;

/** Fills in what the clerk will most likely answer: the record of the print run knows whose sheet a stack has lost. */
@Component
class ProposeCuts {

    private final PrintRuns runs;

    ProposeCuts(PrintRuns runs) {
        this.runs = runs;
    }

    List<ProposedCut> of(ScanHeld held) {
        return held.doubts().stream()
                .map(doubt -> {
                    Optional<PrintedSheet> lost = lost(doubt);
                    String dossier = lost.map(sheet -> sheet.mark().dossier()).orElse(null);
                    return new ProposedCut(doubt, before(doubt, lost), dossier, held.pages());
                })
                .toList();
    }

    private Optional<PrintedSheet> lost(Doubt doubt) {
        String run = doubt.run();
        Integer serial = doubt.serial();
        return run == null || serial == null ? Optional.empty() : runs.find(run, serial);
    }

    /** Where the sheet before it declared nothing, the lost one may have: then it lies that many pages before the end. */
    private static @Nullable Integer before(Doubt doubt, Optional<PrintedSheet> lost) {
        Integer told = doubt.cutBefore();
        Integer sheets = lost.map(sheet -> sheet.mark().sheets()).orElse(null);
        if (told != null || sheets == null) {
            return told;
        }
        int counted = doubt.lastPage() - sheets + 1;
        return counted > doubt.firstPage() + 1 && counted <= doubt.lastPage() ? Integer.valueOf(counted) : null;
    }
}
