package vn.hoso.ocr.recognition.preparation;

import java.nio.FloatBuffer;
import net.sourceforge.lept4j.Leptonica1;
import net.sourceforge.lept4j.Pix;

/** By how much the lines of a page lean. */
final class Skew {

    /** Leptonica's own measure of how sure an angle is; below 3 it is a guess. */
    private static final float LEAST_CERTAINTY = 3;

    private static final int SWEEP_REDUCTION = 4;
    private static final int SEARCH_REDUCTION = 2;
    /** Half of the range that is searched, degrees: scans lean up to 5, and the end of the range finds nothing. */
    private static final float RANGE = 8;

    private static final float SWEEP_STEP = 1;
    private static final float FINEST_STEP = 0.02f;

    private Skew() {}

    /** Degrees by which the page has to be turned clockwise to stand straight; 0 when that is not sure. */
    static double degrees(Pix bilevel) {
        FloatBuffer angle = FloatBuffer.allocate(1);
        FloatBuffer certainty = FloatBuffer.allocate(1);
        boolean failed = Leptonica1.pixFindSkewSweepAndSearch(
                        bilevel, angle, certainty, SWEEP_REDUCTION, SEARCH_REDUCTION, RANGE, SWEEP_STEP, FINEST_STEP)
                != 0;
        return failed || certainty.get(0) < LEAST_CERTAINTY ? 0 : angle.get(0);
    }
}
