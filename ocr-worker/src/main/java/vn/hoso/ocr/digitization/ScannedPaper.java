package vn.hoso.ocr.digitization;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import vn.hoso.ocr.handwriting.Evidence;
import vn.hoso.ocr.handwriting.Paper;
import vn.hoso.ocr.handwriting.SignatureTimes;
import vn.hoso.ocr.recognition.RecognizePage;
import vn.hoso.ocr.recognition.ScanPages;

/** One document of a scan as its handwriting is read: from the original, and from what its filings tell. */
final class ScannedPaper implements Paper {

    private final WaitingScan scan;
    private final Path original;
    private final int firstPage;
    private final RecognizePage recognizePage;
    private final Scans scans;

    ScannedPaper(WaitingScan scan, Path original, int firstPage, RecognizePage recognizePage, Scans scans) {
        this.scan = scan;
        this.original = original;
        this.firstPage = firstPage;
        this.recognizePage = recognizePage;
        this.scans = scans;
    }

    @Override
    public BufferedImage firstPage() throws IOException {
        try (ScanPages pages = recognizePage.open(original, scan.format())) {
            return pages.picture(firstPage).image();
        }
    }

    @Override
    public Evidence evidence() throws IOException {
        List<Instant> signedAt = "PDF".equals(scan.format()) ? SignatureTimes.of(original) : List.of();
        return new Evidence(scans.fileNames(scan.scan()), signedAt, scans.firstAccepted(scan.scan()));
    }
}
