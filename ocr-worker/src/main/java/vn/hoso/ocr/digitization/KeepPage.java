package vn.hoso.ocr.digitization;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.hoso.ocr.recognition.Glance;
import vn.hoso.ocr.recognition.RecognizePage;
import vn.hoso.ocr.recognition.RecognizedPage;
import vn.hoso.ocr.recognition.ScanPages;
import vn.hoso.ocr.recognition.UnreadablePageException;
import vn.hoso.ocr.splitting.StackPage;
import vn.hoso.plumbing.objects.ObjectStore;

/**
 * Reads one page and keeps what was read: first the picture for the screen, then the words, then the checkpoint. Killed
 * in between, the next try finds the words and does not recognise the page again.
 */
@Component
class KeepPage {

    private static final Logger log = LoggerFactory.getLogger(KeepPage.class);

    private final RecognizePage recognizePage;
    private final KeepLook keepLook;
    private final PageResults results;
    private final ScanCheckpoint checkpoint;
    private final PagesScannedAgain scannedAgain;
    private final OriginalFiles files;
    private final ObjectStore objects;
    private final DigitizationSettings settings;

    KeepPage(
            RecognizePage recognizePage,
            KeepLook keepLook,
            PageResults results,
            ScanCheckpoint checkpoint,
            PagesScannedAgain scannedAgain,
            OriginalFiles files,
            ObjectStore objects,
            DigitizationSettings settings) {
        this.recognizePage = recognizePage;
        this.keepLook = keepLook;
        this.results = results;
        this.checkpoint = checkpoint;
        this.scannedAgain = scannedAgain;
        this.files = files;
        this.objects = objects;
        this.settings = settings;
    }

    /**
     * Reads a page unless an earlier try got as far as storing its words.
     *
     * @param triedBefore whether there was an earlier try
     */
    void read(WaitingScan scan, ScanPages pages, int page, boolean triedBefore) {
        Optional<WaitingScan> again = scannedAgain.inPlaceOf(scan.scan(), page);
        if (again.isPresent() && readAgain(scan, page, again.get())) {
            return;
        }
        readOwn(scan, pages, page, triedBefore || again.isPresent());
    }

    private void readOwn(WaitingScan scan, ScanPages pages, int page, boolean triedBefore) {
        String key = PageResults.resultKey(scan.scan(), page);
        var standing = checkpoint.standing(scan.scan(), page);
        boolean aside = standing.aside();
        if (triedBefore && !standing.unread() && results.isStored(scan.scan(), page)) {
            checkpoint.done(scan.scan(), inTheStack(results.read(scan.scan(), page), aside), key, 1, false);
            return;
        }
        try {
            Path screen = Files.createTempFile(files.workplace(), "screen", ".jpg");
            try {
                RecognizedPage read = aside
                        ? recognizePage.draw(pages, page, files.workplace(), screen)
                        : standing.looked() || scan.pages() > 1
                                ? recognizePage.read(pages, page, files.workplace(), screen)
                                : readAndLook(scan, pages, page, screen);
                objects.put(settings.bucket(), PageResults.imageKey(scan.scan(), page), screen, "image/jpeg", Map.of());
                results.store(scan.scan(), read);
                boolean unread = aside && !read.textLayer();
                int recognitions = unread || read.textLayer() ? 0 : 1;
                checkpoint.done(scan.scan(), inTheStack(read, unread), key, recognitions, unread);
            } finally {
                Files.deleteIfExists(screen);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The screen image of page " + page + " could not be kept", e);
        }
    }

    /**
     * Reads the page that somebody scanned again, into the place of the one before, which is kept.
     *
     * @return false when it cannot be read: then the page before stays
     */
    private boolean readAgain(WaitingScan scan, int page, WaitingScan again) {
        Path original = files.take(again);
        try (ScanPages only = recognizePage.open(original, again.format())) {
            Path screen = Files.createTempFile(files.workplace(), "screen", ".jpg");
            try {
                RecognizedPage read =
                        recognizePage.read(only, 1, files.workplace(), screen).numbered(page);
                results.keepBefore(scan.scan(), page, again.scan());
                objects.put(settings.bucket(), PageResults.imageKey(scan.scan(), page), screen, "image/jpeg", Map.of());
                results.store(scan.scan(), read);
                checkpoint.remakeDocumentsWith(scan.scan(), page);
                checkpoint.done(
                        scan.scan(),
                        inTheStack(read, false),
                        PageResults.resultKey(scan.scan(), page),
                        read.textLayer() ? 0 : 1,
                        false);
                return true;
            } finally {
                Files.deleteIfExists(screen);
            }
        } catch (UnreadablePageException e) {
            log.warn("Scan {} cannot take the place of page {} of scan {}", again.scan(), page, scan.scan(), e);
            scannedAgain.takeBack(scan.scan(), page, again);
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException("Page " + page + " could not be read from scan " + again.scan(), e);
        } finally {
            files.putBack(original, false);
        }
    }

    /** The only page of a scan: nothing is gained by looking at it first, and it would be unpacked twice. */
    private RecognizedPage readAndLook(WaitingScan scan, ScanPages pages, int page, Path screen) throws IOException {
        Path thumbnail = Files.createTempFile(files.workplace(), "thumbnail", ".jpg");
        try {
            var glance = new Glance(thumbnail, look -> keepLook.keep(scan, page, look, thumbnail));
            return recognizePage.read(pages, page, files.workplace(), screen, glance);
        } finally {
            Files.deleteIfExists(thumbnail);
        }
    }

    private static StackPage inTheStack(RecognizedPage page, boolean aside) {
        return new StackPage(page.number(), page.marks(), SheetTitle.isOn(page), aside);
    }
}
