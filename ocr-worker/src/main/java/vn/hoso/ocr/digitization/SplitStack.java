package vn.hoso.ocr.digitization;

import org.springframework.stereotype.Component;
import vn.hoso.contracts.ScanHeld;
import vn.hoso.ocr.announcement.HoldScan;
import vn.hoso.ocr.announcement.RefusalReason;
import vn.hoso.ocr.announcement.RefuseScan;
import vn.hoso.ocr.splitting.Split;
import vn.hoso.ocr.splitting.SplitScan;

/** Splits a scan whose pages are all read, or holds it for a person to say where it is to be cut. */
@Component
class SplitStack {

    private final SplitScan splitScan;
    private final ScanCheckpoint checkpoint;
    private final Scans scans;
    private final HoldScan hold;
    private final RefuseScan refuse;
    private final DigitizationSettings settings;

    SplitStack(
            SplitScan splitScan,
            ScanCheckpoint checkpoint,
            Scans scans,
            HoldScan hold,
            RefuseScan refuse,
            DigitizationSettings settings) {
        this.splitScan = splitScan;
        this.checkpoint = checkpoint;
        this.scans = scans;
        this.hold = hold;
        this.refuse = refuse;
        this.settings = settings;
    }

    /** Lays out the documents of the scan; false when it waits for a person, or has no papers at all. */
    boolean split(WaitingScan scan) {
        int decisions = scans.countDecisions(scan.scan());
        Split split = splitScan.split(checkpoint.stackPages(scan.scan()), scans.cuts(scan.scan()));
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
        if (split.documents().isEmpty()) {
            refuse.refuse(scan.scan(), RefusalReason.ONLY_SHEETS, null);
            return false;
        }
        checkpoint.layOutDocuments(scan, split.documents(), decisions);
        return true;
    }
}
