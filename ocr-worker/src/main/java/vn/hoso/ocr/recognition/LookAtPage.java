package vn.hoso.ocr.recognition;

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
            if (task.screen() != null) {
                PagePixels.write(picture, 0, THUMBNAIL, task.screen());
            }
            return SeenPage.of(picture, (double) task.dpi() / reduction).look(task.dpi());
        } finally {
            PagePixels.free(picture);
        }
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
