package vn.hoso.ocr.recognition;

import com.sun.jna.ptr.PointerByReference;
import java.nio.FloatBuffer;
import net.sourceforge.lept4j.Leptonica1;
import net.sourceforge.lept4j.Pix;
import org.jspecify.annotations.Nullable;

/**
 * A page made easier to read before recognition, and the way back from a place on it to the page as it was scanned.
 * So far: skewed paper is set straight when it leans by more than half a degree; below that, turning costs more in
 * blurred accents than it gives.
 */
final class PreparePage implements AutoCloseable {

    private static final double LEAST_SKEW_DEGREES = 0.5;
    private static final double MOST_SKEW_DEGREES = 7;
    /** Leptonica's own measure of how sure an angle is; below 3 it is a guess. */
    private static final double LEAST_CERTAINTY = 3;

    private static final int ROTATE_AREA_MAP = 1; // L_ROTATE_AREA_MAP
    private static final int BRING_IN_WHITE = 1; // L_BRING_IN_WHITE
    private static final int MIDDLE_GREY = 130;

    private final Pix original;
    private final @Nullable Pix straight;
    private final double radians;

    private PreparePage(Pix original, @Nullable Pix straight, double radians) {
        this.original = original;
        this.straight = straight;
        this.radians = radians;
    }

    static PreparePage prepare(Pix picture) {
        double degrees = skewDegrees(picture);
        if (Math.abs(degrees) < LEAST_SKEW_DEGREES || Math.abs(degrees) > MOST_SKEW_DEGREES) {
            return new PreparePage(picture, null, 0);
        }
        double radians = Math.toRadians(degrees);
        Pix turned = Leptonica1.pixRotate(picture, (float) radians, ROTATE_AREA_MAP, BRING_IN_WHITE, 0, 0);
        return turned == null ? new PreparePage(picture, null, 0) : new PreparePage(picture, turned, radians);
    }

    /** The angle by which the page has to be turned clockwise to stand straight; 0 when that is not sure. */
    private static double skewDegrees(Pix picture) {
        Pix bilevel = Leptonica1.pixConvertTo1(picture, MIDDLE_GREY);
        if (bilevel == null) {
            return 0;
        }
        try {
            FloatBuffer angle = FloatBuffer.allocate(1);
            FloatBuffer certainty = FloatBuffer.allocate(1);
            boolean failed = Leptonica1.pixFindSkew(bilevel, angle, certainty) != 0;
            return failed || certainty.get(0) < LEAST_CERTAINTY ? 0 : angle.get(0);
        } finally {
            Leptonica1.pixDestroy(new PointerByReference(bilevel.getPointer()));
        }
    }

    Pix picture() {
        return straight == null ? original : straight;
    }

    int width() {
        return Leptonica1.pixGetWidth(original);
    }

    int height() {
        return Leptonica1.pixGetHeight(original);
    }

    /** A word with its place on the page as it was scanned, from its place on the prepared picture. */
    Word onThePage(String text, double confidence, int left, int top, int right, int bottom) {
        double width = right - left;
        double height = bottom - top;
        // The page was turned clockwise about its centre; the centre of the word is turned back.
        double fromCentreX = (left + right) / 2.0 - width() / 2.0;
        double fromCentreY = (top + bottom) / 2.0 - height() / 2.0;
        double x = fromCentreX * Math.cos(radians) + fromCentreY * Math.sin(radians) + width() / 2.0;
        double y = -fromCentreX * Math.sin(radians) + fromCentreY * Math.cos(radians) + height() / 2.0;
        return new Word(
                text,
                confidence,
                (int) Math.round(x - width / 2),
                (int) Math.round(y - height / 2),
                (int) Math.round(width),
                (int) Math.round(height));
    }

    @Override
    public void close() {
        if (straight != null) {
            Leptonica1.pixDestroy(new PointerByReference(straight.getPointer()));
        }
    }
}
