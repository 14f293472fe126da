package vn.hoso.ocr.assembly;

import java.util.Locale;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * The image that is a page.
 *
 * @param xObject the image as it lies in the document
 * @param turn by how much it is turned clockwise to be upright: 0, 90, 180 or 270 degrees
 */
record PageImage(PDImageXObject xObject, int turn) {

    /** The same image turned further clockwise, by a multiple of 90 degrees. */
    PageImage turned(int degrees) {
        return new PageImage(xObject, Math.floorMod(turn + degrees, 360));
    }

    /** The operands that lay the image upright over a page of that size. */
    String matrix(float width, float height) {
        return switch (turn) {
            case 90 -> numbers(0, -height, width, 0, 0, height);
            case 180 -> numbers(-width, 0, 0, -height, width, height);
            case 270 -> numbers(0, height, -width, 0, width, 0);
            default -> numbers(width, 0, 0, height, 0, 0);
        };
    }

    private static String numbers(float a, float b, float c, float d, float e, float f) {
        return String.format(Locale.ROOT, "%.3f %.3f %.3f %.3f %.3f %.3f", a, b, c, d, e, f);
    }
}
