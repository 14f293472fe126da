package vn.hoso.ocr.digitization;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.hoso.ocr.announcement.ProgressTopic;
import vn.hoso.ocr.recognition.RecognizePage;
import vn.hoso.ocr.recognition.ScanPages;
import vn.hoso.ocr.recognition.UnreadablePageException;

/**
 * Reads the next few pages of a scan, as many at a time as there are recognition processes. A window ends after a number of pages, after a time, or with a failed try, so
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
    private final SideBySide sideBySide;
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
            SideBySide sideBySide,
            ProgressTopic progress,
            WindowSettings settings,
            Clock clock,
            MeterRegistry meters) {
        this.checkpoint = checkpoint;
        this.originals = originals;
        this.recognizePage = recognizePage;
        this.keepPage = keepPage;
        this.ownership = ownership;
        this.sideBySide = sideBySide;
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
        var window = new PageWindow(open, settings, clock, ownership.goesOn());
        var read = new AtomicInteger(scan.pages() - open.size());
        Path original = originals.take(scan);
        try (ScanPages pages = open(scan, original, open.get(0))) {
            var alone = new ReentrantReadWriteLock();
            int hands = Math.min(recognizePage.atOnce(), Math.min(open.size(), settings.window()));
            sideBySide.run(hands, () -> readFrom(window, scan, pages, read, alone));
            return read.get() == scan.pages();
        } catch (UnreadablePageException e) {
            return false; // the original could not be opened: noted below, tried again with the next window
        } catch (IOException e) {
            throw new UncheckedIOException("Could not close the local copy of scan " + scan.scan(), e);
        } finally {
            originals.putBack(original, true);
        }
    }

    private void readFrom(
            PageWindow window, WaitingScan scan, ScanPages pages, AtomicInteger read, ReadWriteLock alone) {
        try {
            for (OptionalInt page = window.next(); page.isPresent(); page = window.next()) {
                if (!read(scan, pages, page.getAsInt(), alone)) {
                    window.close();
                    return;
                }
                tellProgress(scan, read);
            }
        } catch (RuntimeException | Error e) {
            window.close();
            throw e;
        }
    }

    /** One at a time, for the count must not seem to go back. */
    private synchronized void tellProgress(WaitingScan scan, AtomicInteger read) {
        int soFar = read.incrementAndGet();
        if (soFar < scan.pages()) { // after the last one, what comes next is told
            progress.tell(scan.scan(), "recognizing", soFar, scan.pages());
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
    private boolean read(WaitingScan scan, ScanPages pages, int page, ReadWriteLock alone) {
        int attempt = checkpoint.begin(scan.scan(), page);
        if (attempt > settings.pageStarts()) {
            throw new PageGivenUpException(page);
        }
        // A page whose try did not end may have taken the worker with it; no other shall be blamed for the next time.
        Lock lock = attempt > 1 ? alone.writeLock() : alone.readLock();
        lock.lock();
        try {
            timer.record(() -> keepPage.read(scan, pages, page, attempt > 1));
            return true;
        } catch (UnreadablePageException | OutOfMemoryError | StackOverflowError e) {
            noteFailure(scan, page, e);
            return false;
        } catch (RuntimeException e) {
            checkpoint.notTried(scan.scan(), page);
            throw e;
        } finally {
            lock.unlock();
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
