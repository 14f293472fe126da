package vn.hoso.ocr.recognition;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Reads one page of a scan: from its text layer when that is sound, otherwise by recognition in a child process. One
 * call is one try; who calls bounds the tries.
 */
@Component
@EnableConfigurationProperties(RecognitionSettings.class)
public class RecognizePage {

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

    /**
     * Reads a page.
     *
     * @param number page, from 1
     * @param workplace folder for the picture handed to the recogniser; it is removed afterwards
     * @throws UnreadablePageException when this try failed
     */
    public Reading read(ScanPages pages, int number, Path workplace) {
        try {
            Optional<RecognizedPage> textLayer = pages.textLayer(number);
            PagePicture picture = pages.picture(number);
            if (textLayer.isPresent()) {
                return new Reading(textLayer.get(), picture.image());
            }
            Path image = Files.createTempFile(workplace, "page", ".spix");
            try {
                PageImageFile.write(picture.image(), image);
                RecognizedPage page = pool.read(image, number, picture.dpi());
                return new Reading(page, picture.turned(page.turn()).image());
            } finally {
                Files.deleteIfExists(image);
            }
        } catch (IOException e) {
            throw new UnreadablePageException("Page " + number + " cannot be read: " + e.getMessage(), e);
        }
    }

    /**
     * A page that was read.
     *
     * @param page its words
     * @param picture its picture, upright
     */
    public record Reading(RecognizedPage page, BufferedImage picture) {}
}
