package vn.hoso.ocr.recognition;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** The pages of one scan, opened one at a time: never more than one picture is held, however long the scan is. */
public interface ScanPages extends AutoCloseable {

    /**
     * Opens the local copy of an original.
     *
     * @param format {@code PDF}, {@code TIFF}, {@code JPEG} or {@code PNG}
     * @param renderDpi resolution at which a PDF page is drawn when it is not one embedded image
     */
    static ScanPages open(Path original, String format, int renderDpi) throws IOException {
        return "PDF".equals(format) ? new PdfPages(original, renderDpi) : new ImagePages(original);
    }

    /** How many pages there are. */
    int count() throws IOException;

    /**
     * The picture of a page, upright.
     *
     * @param number page, from 1
     */
    PagePicture picture(int number) throws IOException;

    /**
     * A page as it lies in the scan, when the recogniser can read it itself: its library unpacks pictures several times
     * faster than Java does, and nothing is written in between. Empty when {@link #picture} has to be taken.
     *
     * @param number page, from 1
     * @param workplace folder for a file of its own, if it needs one
     */
    Optional<StoredPage> stored(int number, Path workplace) throws IOException;

    /**
     * A picture of a page whose words are known already: fine enough for the screen, upright.
     *
     * @param number page, from 1
     */
    default PagePicture screenPicture(int number) throws IOException {
        return picture(number);
    }

    /**
     * The words of a born-digital page whose text layer is sound, or empty when the page has to be recognised.
     *
     * @param number page, from 1
     */
    Optional<RecognizedPage> textLayer(int number) throws IOException;

    @Override
    void close() throws IOException;
}
