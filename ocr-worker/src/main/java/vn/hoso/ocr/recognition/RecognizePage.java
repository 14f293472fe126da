package vn.hoso.ocr.recognition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import vn.hoso.ocr.recognition.sheets.PageMarks;

/**
 * Reads one page of a scan: from its text layer when that is sound, otherwise by recognition in a child process. One
 * call is one try; who calls bounds the tries.
 */
@Component
@EnableConfigurationProperties(RecognitionSettings.class)
public class RecognizePage {

    private static final Logger log = LoggerFactory.getLogger(RecognizePage.class);

    private final TesseractPool pool;
    private final RecognitionSettings settings;

    RecognizePage(TesseractPool pool, RecognitionSettings settings) {
        this.pool = pool;
        this.settings = settings;
    }

    /** Opens the local copy of an original for reading page by page. */
    public ScanPages open(Path original, String format) {
        try {
            return ScanPages.open(original, format, settings.renderDpi());
        } catch (IOException e) {
            throw new UnreadablePageException("The original cannot be opened: " + e.getMessage(), e);
        }
    }

    /** How many pages can be recognised at the same time. */
    public int atOnce() {
        return settings.atOnce();
    }

    /**
     * Reads a page, and draws it for the screen: a JPEG of at most {@link PageImages#TALLEST} pixels' height, upright.
     * Several threads may read pages of the same scan; they wait for each other while a page is taken out of the file.
     *
     * @param number page, from 1
     * @param workplace folder for what is handed to the recogniser; it is removed afterwards
     * @param screen file for the picture; it is replaced when it is there
     * @throws UnreadablePageException when this try failed
     */
    public RecognizedPage read(ScanPages pages, int number, Path workplace, Path screen) {
        return read(pages, number, false, workplace, screen, null);
    }

    /** The same for a page that nobody has looked at yet; one with a sound text layer is not looked at. */
    public RecognizedPage read(ScanPages pages, int number, Path workplace, Path screen, Glance glance) {
        return read(pages, number, false, workplace, screen, glance);
    }

    /** The same for a page that is set aside: it is drawn, and not recognised; a sound text layer is read all the same. */
    public RecognizedPage draw(ScanPages pages, int number, Path workplace, Path screen) {
        return read(pages, number, true, workplace, screen, null);
    }

    private RecognizedPage read(
            ScanPages pages, int number, boolean aside, Path workplace, Path screen, @Nullable Glance glance) {
        try {
            Optional<StoredPage> stored;
            synchronized (pages) {
                Optional<RecognizedPage> textLayer = pages.textLayer(number);
                if (textLayer.isPresent()) {
                    PagePicture shown = pages.screenPicture(number);
                    PageImages.screenImage(shown.image(), screen);
                    List<String> marks = PageMarks.on(shown.image(), shown.dpi());
                    return marks.isEmpty() ? textLayer.get() : textLayer.get().withMarks(marks);
                }
                stored = pages.stored(number, workplace);
            }
            if (stored.isPresent()) {
                try {
                    return recognized(stored.get(), number, aside, screen, glance);
                } catch (UndecodedPictureException e) {
                    log.debug("Java unpacks page {} instead: {}", number, e.getMessage());
                }
            }
            return recognized(drawn(pages, number, workplace), number, aside, screen, glance);
        } catch (IOException e) {
            throw new UnreadablePageException("Page " + number + " cannot be read: " + e.getMessage(), e);
        }
    }

    /**
     * Looks at a page that is not read yet, and draws it small. Takes some milliseconds, and does not wait for pages that
     * are being recognised.
     *
     * @param number page, from 1
     * @param workplace folder for what is handed to the recogniser; it is removed afterwards
     * @param thumbnail file for the small picture, a JPEG; it is replaced when it is there
     * @return empty when the page is no picture, or none that can be looked at quickly
     */
    public Optional<PageLook> look(ScanPages pages, int number, Path workplace, Path thumbnail) {
        try {
            Optional<StoredPage> stored;
            synchronized (pages) {
                stored = pages.stored(number, workplace);
            }
            if (stored.isEmpty()) {
                return Optional.empty();
            }
            try {
                return Optional.of(pool.look(stored.get(), number, thumbnail));
            } finally {
                if (stored.get().passing()) {
                    Files.deleteIfExists(stored.get().file());
                }
            }
        } catch (IOException | UnreadablePageException e) {
            log.info("Page {} is not looked at before it is read: {}", number, e.getMessage());
            return Optional.empty();
        }
    }

    /** A picture is large: no second one is made while this one is being written. */
    private static StoredPage drawn(ScanPages pages, int number, Path workplace) throws IOException {
        synchronized (pages) {
            PagePicture picture = pages.picture(number);
            Path file = Files.createTempFile(workplace, "page", ".spix");
            PageImageFile.write(picture.image(), file);
            return new StoredPage(file, 0, picture.dpi(), 0, true);
        }
    }

    private RecognizedPage recognized(StoredPage page, int number, boolean aside, Path screen, @Nullable Glance glance)
            throws IOException {
        try {
            return pool.read(page, number, aside, screen, glance);
        } finally {
            if (page.passing()) {
                Files.deleteIfExists(page.file());
            }
        }
    }
}
