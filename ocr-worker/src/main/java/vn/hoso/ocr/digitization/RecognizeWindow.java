package vn.hoso.ocr.digitization;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.hoso.ocr.announcement.ProgressTopic;
import vn.hoso.ocr.recognition.RecognizePage;
import vn.hoso.ocr.recognition.ScanPages;
import vn.hoso.ocr.recognition.UnreadablePageException;

/**
 * Reads the next few pages of a scan. A window ends after a number of pages, after a time, or with a failed try, so
 * that neither a long scan nor a stubborn page keeps others waiting.
 */
@Component
class RecognizeWindow {

    private static final Logger log = LoggerFactory.getLogger(RecognizeWindow.class);

    private final ScanCheckpoint checkpoint;
    private final OriginalFiles originals;
    private final RecognizePage recognizePage;
    private final KeepPage keepPage;
    private final ScanOwnership ownership;
    private final ProgressTopic progress;
    private final WindowSettings settings;
    private final Clock clock;
    private final Timer timer;

    RecognizeWindow(
            ScanCheckpoint checkpoint,
            OriginalFiles originals,
            RecognizePage recognizePage,
            KeepPage keepPage,
            ScanOwnership ownership,
            ProgressTopic progress,
            WindowSettings settings,
            Clock clock,
            MeterRegistry meters) {
        this.checkpoint = checkpoint;
        this.originals = originals;
        this.recognizePage = recognizePage;
        this.keepPage = keepPage;
        this.ownership = ownership;
        this.progress = progress;
        this.settings = settings;
        this.clock = clock;
        this.timer = Timer.builder("hoso.ocr.page")
                .description("Time to read one page, recognised or from its text layer")
                .register(meters);
    }

    /**
     * Reads pages until the window ends.
     *
     * @return whether every page of the scan is read now
     * @throws PageGivenUpException when a page has used up its tries
     */
    boolean read(WaitingScan scan) {
        List<Integer> open = checkpoint.openPages(scan.scan());
        if (open.isEmpty()) {
            return true;
        }
        Path original = originals.take(scan);
        try (ScanPages pages = open(scan, original, open.get(0))) {
            Instant end = clock.instant().plus(settings.windowTime());
            for (int done = 0; done < open.size(); done++) {
                boolean ended = done >= settings.window() || clock.instant().isAfter(end);
                if (ended || !ownership.goesOn() || !read(scan, pages, open.get(done))) {
                    return false;
                }
                progress.tell(scan.scan(), "recognizing", scan.pages() - open.size() + done + 1, scan.pages());
            }
            return true;
        } catch (UnreadablePageException e) {
            return false; // the original could not be opened: noted below, tried again with the next window
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("Could not close the local copy of scan " + scan.scan(), e);
        } finally {
            originals.putBack(original, true);
        }
    }

    private ScanPages open(WaitingScan scan, Path original, int firstOpen) {
        try {
            return recognizePage.open(original, scan.format());
        } catch (UnreadablePageException e) {
            noteFailure(scan, firstOpen, e);
            throw e;
        }
    }

    /** One try of one page; false when it failed and may be tried again. */
    private boolean read(WaitingScan scan, ScanPages pages, int page) {
        int attempt = checkpoint.begin(scan.scan(), page);
        if (attempt > settings.pageStarts()) {
            throw new PageGivenUpException(page);
        }
        try {
            timer.record(() -> keepPage.read(scan, pages, page, attempt > 1));
            return true;
        } catch (UnreadablePageException | OutOfMemoryError | StackOverflowError e) {
            noteFailure(scan, page, e);
            return false;
        } catch (RuntimeException e) {
            checkpoint.notTried(scan.scan(), page);
            throw e;
        }
    }

    private void noteFailure(WaitingScan scan, int page, Throwable failure) {
        int failures = checkpoint.failed(scan.scan(), page, String.valueOf(failure.getMessage()));
        log.warn(
                "Page {} of scan {} could not be read, try {} of {}: {}",
                page,
                scan.scan(),
                failures,
                settings.pageTries(),
                failure.getMessage());
        if (failures >= settings.pageTries()) {
            throw new PageGivenUpException(page);
        }
    }
}
