package vn.hoso.ocr.digitization;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.hoso.ocr.recognition.PageLook;
import vn.hoso.ocr.recognition.RecognizePage;
import vn.hoso.ocr.recognition.ScanPages;
import vn.hoso.ocr.recognition.UnreadablePageException;

/**
 * Looks at the pages of a scan before they are read, so that a clerk learns in seconds what to scan again. The only page of
 * a scan is looked at on the way to reading it, see {@link KeepPage}.
 */
@Component
class LookAtPages {

    private static final Logger log = LoggerFactory.getLogger(LookAtPages.class);

    private final ScanCheckpoint checkpoint;
    private final OriginalFiles originals;
    private final RecognizePage recognizePage;
    private final ScanOwnership ownership;
    private final KeepLook keepLook;
    private final WindowSettings window;

    LookAtPages(
            ScanCheckpoint checkpoint,
            OriginalFiles originals,
            RecognizePage recognizePage,
            ScanOwnership ownership,
            KeepLook keepLook,
            WindowSettings window) {
        this.checkpoint = checkpoint;
        this.originals = originals;
        this.recognizePage = recognizePage;
        this.ownership = ownership;
        this.keepLook = keepLook;
        this.window = window;
    }

    /** Looks at the next pages of a scan; whether all have been looked at now. */
    boolean look(WaitingScan scan) {
        List<Integer> unseen = scan.pages() == 1 ? List.of() : checkpoint.pagesNotLookedAt(scan.scan());
        if (unseen.isEmpty()) {
            return true;
        }
        List<Integer> now = unseen.subList(0, Math.min(unseen.size(), window.lookWindow()));
        checkpoint.beginLook(scan.scan(), now);
        Path original = originals.take(scan);
        try (ScanPages pages = recognizePage.open(original, scan.format())) {
            Path thumbnail = Files.createTempFile(originals.workplace(), "thumbnail", ".jpg");
            try {
                for (int page : now) {
                    if (!ownership.goesOn().getAsBoolean()) {
                        return false;
                    }
                    look(scan, pages, page, thumbnail);
                }
            } finally {
                Files.deleteIfExists(thumbnail);
            }
            return now.size() == unseen.size();
        } catch (UnreadablePageException e) {
            log.info("The pages of scan {} are not looked at: {}", scan.scan(), e.getMessage());
            return true; // who reads them notes the failure
        } catch (IOException e) {
            throw new UncheckedIOException("The pages of scan " + scan.scan() + " could not be looked at", e);
        } finally {
            originals.putBack(original, true);
        }
    }

    private void look(WaitingScan scan, ScanPages pages, int page, Path thumbnail) {
        Optional<PageLook> seen = recognizePage.look(pages, page, originals.workplace(), thumbnail);
        if (seen.isEmpty()) {
            checkpoint.notToBeLookedAt(scan.scan(), page);
            return;
        }
        keepLook.keep(scan, page, seen.get(), thumbnail);
    }
}
