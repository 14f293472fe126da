package vn.hoso.ocr.assembly;

import java.util.Locale;
import vn.hoso.ocr.recognition.RecognizedPage;

/**
 * How a page stands on its sheet of PDF.
 *
 * @param width width of the sheet, points
 * @param height height of the sheet, points
 * @param matrix operator that carries the upright page over onto the sheet; empty when they are the same
 */
record PageStand(float width, float height, String matrix) {

    private static final float POINTS_PER_INCH = 72f;

    static PageStand of(RecognizedPage page, Showing showing) {
        float width = page.widthPx() * POINTS_PER_INCH / page.dpi();
        float height = page.heightPx() * POINTS_PER_INCH / page.dpi();
        if (!showing.upright() && page.turn() != 0) {
            return asScanned(page.turn(), width, height);
        }
        if (showing.deskew() && page.skew() != 0) {
            return new PageStand(width, height, clockwise(page.skew(), width / 2, height / 2));
        }
        return new PageStand(width, height, "");
    }

    /** Turned back, counterclockwise. */
    private static PageStand asScanned(int turn, float width, float height) {
        return switch (turn) {
            case 90 -> new PageStand(height, width, operator(0, 1, -1, 0, height, 0));
            case 180 -> new PageStand(width, height, operator(-1, 0, 0, -1, width, height));
            default -> new PageStand(height, width, operator(0, -1, 1, 0, 0, width));
        };
    }

    private static String clockwise(double degrees, float x, float y) {
        double cos = Math.cos(Math.toRadians(degrees));
        double sin = Math.sin(Math.toRadians(degrees));
        return operator(cos, -sin, sin, cos, x - cos * x - sin * y, y + sin * x - cos * y);
    }

    private static String operator(double a, double b, double c, double d, double e, double f) {
        return String.format(Locale.ROOT, "%.6f %.6f %.6f %.6f %.3f %.3f cm ", a, b, c, d, e, f);
    }
}
