package vn.hoso.ocr.recognition;

import java.util.function.Consumer;
import net.sourceforge.lept4j.Leptonica1;
import net.sourceforge.lept4j.Pix;
import vn.hoso.ocr.recognition.looks.SeenPage;

/** Looks at one page in the recognition process, and draws it small. */
final class LookAtPage {

    /** Height of a small picture on the screen, pixels. */
    private static final int THUMBNAIL = 320;

    private static final int LARGEST_REDUCTION = 8;

    private LookAtPage() {}

    static PageLook look(RecognizerProcess.Task task) {
        int reduction = PagePixels.isJpeg(task) ? reduction(task.dpi()) : 1;
        Pix picture = reduction == 1 ? PagePixels.read(task) : PagePixels.readReduced(task, reduction);
        try {
            return look(picture, (double) task.dpi() / reduction, task);
        } finally {
            PagePixels.free(picture);
        }
    }

    /**
     * Looks at a page that is about to be read; what goes wrong here does not keep it from being read.
     *
     * @param shown the page as a screen shows it
     * @param scannedWidth how wide the page was scanned, pixels
     */
    static void onTheWay(Pix shown, int scannedWidth, RecognizerProcess.Task task, Consumer<PageLook> seen) {
        try {
            double dpi = (double) task.dpi() * Leptonica1.pixGetWidth(shown) / scannedWidth;
            seen.accept(look(shown, dpi, task));
        } catch (RuntimeException e) {
            System.err.println("Page " + task.number() + " is not looked at: " + e);
        }
    }

    private static PageLook look(Pix picture, double dpi, RecognizerProcess.Task task) {
        if (task.thumbnail() != null) {
            PagePixels.write(picture, 0, THUMBNAIL, task.thumbnail());
        }
        return SeenPage.of(picture, dpi).look(task.dpi());
    }

    /** By how much a picture may be reduced so that enough of it is left to look at. */
    private static int reduction(int dpi) {
        int reduction = 1;
        while (reduction < LARGEST_REDUCTION && dpi / (2 * reduction) >= SeenPage.DPI) {
            reduction *= 2;
        }
        return reduction;
    }
}
