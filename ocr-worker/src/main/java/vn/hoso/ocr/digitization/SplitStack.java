package vn.hoso.ocr.digitization;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.hoso.contracts.CutsDecided.Cut;
import vn.hoso.contracts.PagesArranged;
import vn.hoso.contracts.ScanHeld;
import vn.hoso.ocr.announcement.HoldScan;
import vn.hoso.ocr.announcement.RefusalReason;
import vn.hoso.ocr.announcement.RefuseScan;
import vn.hoso.ocr.splitting.Split;
import vn.hoso.ocr.splitting.SplitDocument;
import vn.hoso.ocr.splitting.SplitScan;
import vn.hoso.ocr.splitting.StackPage;

/**
 * Splits a scan whose pages are all read, or holds it for a person to say where it is to be cut. Once an officer has arranged
 * its pages they are documents as arranged, and nothing about that is in doubt.
 */
@Component
class SplitStack {

    private final SplitScan splitScan;
    private final ScanCheckpoint checkpoint;
    private final Scans scans;
    private final Arrangements arrangements;
    private final HoldScan hold;
    private final RefuseScan refuse;
    private final DigitizationSettings settings;

    SplitStack(
            SplitScan splitScan,
            ScanCheckpoint checkpoint,
            Scans scans,
            Arrangements arrangements,
            HoldScan hold,
            RefuseScan refuse,
            DigitizationSettings settings) {
        this.splitScan = splitScan;
        this.checkpoint = checkpoint;
        this.scans = scans;
        this.arrangements = arrangements;
        this.hold = hold;
        this.refuse = refuse;
        this.settings = settings;
    }

    /** Lays out the documents of the scan; false when it waits for a person, or has no papers at all. */
    boolean split(WaitingScan scan) {
        int decisions = scans.countDecisions(scan.scan());
        Optional<PagesArranged> arranged = arrangements.of(scan.scan());
        List<StackPage> pages = checkpoint.stackPages(scan.scan());
        Optional<List<Cut>> cuts = scans.cuts(scan.scan());
        if (arranged.isPresent()) {
            List<SplitDocument> documents = splitScan.arrange(
                    pages, cuts.orElse(List.of()), arranged.get().documents());
            return layOut(scan, documents, decisions, arranged.get().version());
        }
        Split split = splitScan.split(pages, cuts);
        if (!split.doubts().isEmpty()) {
            hold.hold(
                    scan.scan(),
                    (number, now) -> new ScanHeld(
                            scan.scan(),
                            number,
                            scan.pages(),
                            settings.bucket(),
                            PageResults.imagePrefix(scan.scan()),
                            split.sheets(),
                            split.doubts(),
                            now));
            return false;
        }
        return layOut(scan, split.documents(), decisions, 0);
    }

    private boolean layOut(WaitingScan scan, List<SplitDocument> documents, int decisions, int arrangement) {
        if (documents.isEmpty()) {
            refuse.refuse(scan.scan(), RefusalReason.ONLY_SHEETS, null);
            return false;
        }
        checkpoint.layOutDocuments(scan, documents, decisions, arrangement);
        return true;
    }
}
