package vn.hoso.ocr.recognition.preparation;

import net.sourceforge.lept4j.Leptonica1;
import net.sourceforge.lept4j.Pix;

/**
 * A page as recognition is to see it, and the way back from a place on it to the upright, otherwise untouched page.
 * Holds native memory: close it after use. The picture it was made from stays its owner's.
 */
public final class PreparedPage implements AutoCloseable {

    private final Pix picture;
    private final boolean own;
    private final int dpi;
    private final int width;
    private final int height;
    private final int turn;
    private final double skew;
    private final double scale;

    PreparedPage(Pix picture, boolean own, int dpi, int width, int height, int turn, double skew, double scale) {
        this.picture = picture;
        this.own = own;
        this.dpi = dpi;
        this.width = width;
        this.height = height;
        this.turn = turn;
        this.skew = skew;
        this.scale = scale;
    }

    /** The picture for recognition; the one that was given when nothing had to be done. */
    public Pix picture() {
        return picture;
    }

    /** Resolution of {@link #picture()} as its letters say, dots per inch. */
    public int dpi() {
        return dpi;
    }

    /** Width of the upright page, in pixels of the scan. */
    public int width() {
        return width;
    }

    /** Height of the upright page, in pixels of the scan. */
    public int height() {
        return height;
    }

    /** By how much the scan has to be turned clockwise to stand upright: 0, 90, 180 or 270 degrees. */
    public int turn() {
        return turn;
    }

    /** By how much the upright page has to be turned clockwise to stand straight, degrees; 0 when it was left. */
    public double skew() {
        return skew;
    }

    /** Where a box on {@link #picture()} lies on the upright page; right and bottom are not part of the box. */
    public Place onThePage(int left, int top, int right, int bottom) {
        double radians = Math.toRadians(skew);
        // The page was turned clockwise about its centre; the centre of the box is turned back, its size stays.
        double fromCentreX = (left + right) / 2.0 - Leptonica1.pixGetWidth(picture) / 2.0;
        double fromCentreY = (top + bottom) / 2.0 - Leptonica1.pixGetHeight(picture) / 2.0;
        double x = (fromCentreX * Math.cos(radians) + fromCentreY * Math.sin(radians)) / scale + width / 2.0;
        double y = (fromCentreY * Math.cos(radians) - fromCentreX * Math.sin(radians)) / scale + height / 2.0;
        double boxWidth = (right - left) / scale;
        double boxHeight = (bottom - top) / scale;
        return new Place(
                (int) Math.round(x - boxWidth / 2),
                (int) Math.round(y - boxHeight / 2),
                (int) Math.max(1, Math.round(boxWidth)),
                (int) Math.max(1, Math.round(boxHeight)));
    }

    @Override
    public void close() {
        if (own) {
            PixScope.free(picture);
        }
    }

    /**
     * A box on the upright page, in pixels of the scan.
     *
     * @param x left edge
     * @param y upper edge
     * @param width 1 or more
     * @param height 1 or more
     */
    public record Place(int x, int y, int width, int height) {}
}
