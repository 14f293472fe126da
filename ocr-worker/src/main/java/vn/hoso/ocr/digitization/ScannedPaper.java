package vn.hoso.ocr.digitization;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoso.ocr.assembly.PageSource;
import vn.hoso.ocr.handwriting.Evidence;
import vn.hoso.ocr.handwriting.Paper;
import vn.hoso.ocr.handwriting.SignatureTimes;
import vn.hoso.ocr.recognition.RecognizePage;
import vn.hoso.ocr.recognition.ScanPages;

/** One document of a scan as its handwriting is read: from the original, and from what its filings tell. */
final class ScannedPaper implements Paper {

    private final WaitingScan scan;
    private final PageSource source;
    private final int firstPage;
    private final @Nullable PageSource firstPageAgain;
    private final RecognizePage recognizePage;
    private final Scans scans;

    /**
     * A document.
     *
     * @param firstPage its first page, of the scan
     * @param firstPageAgain the original whose only page is in the place of that, or null when it was not scanned again
     */
    ScannedPaper(
            WaitingScan scan,
            PageSource source,
            int firstPage,
            @Nullable PageSource firstPageAgain,
            RecognizePage recognizePage,
            Scans scans) {
        this.scan = scan;
        this.source = source;
        this.firstPageAgain = firstPageAgain;
        this.firstPage = firstPage;
        this.recognizePage = recognizePage;
        this.scans = scans;
    }

    @Override
    public BufferedImage firstPage() throws IOException {
        PageSource from = firstPageAgain == null ? source : firstPageAgain;
        try (ScanPages pages = recognizePage.open(from.original(), from.format())) {
            return pages.picture(firstPageAgain == null ? firstPage : 1).image();
        }
    }

    @Override
    public Evidence evidence() throws IOException {
        List<Instant> signedAt = "PDF".equals(scan.format()) ? SignatureTimes.of(source.original()) : List.of();
        return new Evidence(scans.fileNames(scan.scan()), signedAt, scans.firstAccepted(scan.scan()));
    }
}
