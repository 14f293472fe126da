package vn.hoso.ocr.handwriting;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import vn.hoso.contracts.DocumentDigitized.Place;
import vn.hoso.ocr.recognition.RecognizedPage;

/**
 * A box on a page, in the pixels in which its words are measured.
 *
 * @param left left edge
 * @param top upper edge
 * @param right right edge
 * @param bottom lower edge
 */
record Box(double left, double top, double right, double bottom) {

    double width() {
        return right - left;
    }

    /** As shares of the page. */
    Place on(RecognizedPage page) {
        double x = share(left / page.widthPx());
        double y = share(top / page.heightPx());
        return new Place(page.number(), x, y, share(right / page.widthPx()) - x, share(bottom / page.heightPx()) - y);
    }

    private static double share(double value) {
        return Math.max(0, Math.min(1, value));
    }

    /** In the pixels of a picture of the page, which may have another resolution. */
    Rectangle in(BufferedImage picture, RecognizedPage page) {
        double scaleX = (double) picture.getWidth() / page.widthPx();
        double scaleY = (double) picture.getHeight() / page.heightPx();
        int x = (int) Math.round(left * scaleX);
        int y = (int) Math.round(top * scaleY);
        return new Rectangle(x, y, (int) Math.round(right * scaleX) - x, (int) Math.round(bottom * scaleY) - y);
    }
}
