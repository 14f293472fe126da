package vn.hoso.ocr.recognition.preparation;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The even steps at which type sets the dots of a leader. A dot under a letter that falls on a step is the leader's, one
 * between two steps the letter's own: the dot below of ạ.
 *
 * @param origin middle of one of the dots, pixels from the left
 * @param step from the middle of one dot to that of the next, pixels
 */
record DotRhythm(double origin, double step) {

    /** How far off a step a dot of the leader may lie, in steps. */
    private static final double OFF = 0.22;
    /** How far off the dots lie at most in the mean square, in steps: what is more uneven has no rhythm. */
    private static final double UNEVEN = 0.15;

    private static final int FEWEST = 5;

    /** The rhythm of dots that stand free, from left to right; null when they have none. */
    static @Nullable DotRhythm of(double[] middles) {
        if (middles.length < FEWEST) {
            return null;
        }
        double step = smallStep(middles);
        double first = middles[0];
        double meanCount = 0;
        double meanX = 0;
        var counts = new double[middles.length];
        for (int i = 1; i < middles.length; i++) {
            counts[i] = counts[i - 1] + Math.rint((middles[i] - middles[i - 1]) / step);
            if (counts[i] >= FEWEST) {
                step = (middles[i] - first) / counts[i];
            }
            meanCount += counts[i] / middles.length;
            meanX += (middles[i] - first) / middles.length;
        }
        double together = 0;
        double spread = 0;
        for (int i = 0; i < middles.length; i++) {
            together += (counts[i] - meanCount) * (middles[i] - first - meanX);
            spread += (counts[i] - meanCount) * (counts[i] - meanCount);
        }
        var rhythm = new DotRhythm(first + meanX - meanCount * together / spread, together / spread);
        double off = Arrays.stream(middles)
                .map(rhythm::off)
                .map(o -> o * o)
                .average()
                .orElse(1);
        return Math.sqrt(off) <= UNEVEN ? rhythm : null;
    }

    private static double smallStep(double[] middles) {
        var steps = new double[middles.length - 1];
        Arrays.setAll(steps, i -> middles[i + 1] - middles[i]);
        Arrays.sort(steps);
        return steps[steps.length / 4];
    }

    /** Whether a dot with its middle there falls on a step. */
    boolean meets(double middle) {
        return off(middle) <= OFF;
    }

    /** The same rhythm, counted from a dot that falls on a step: so that its error does not grow with the distance. */
    DotRhythm from(double middle) {
        return new DotRhythm(middle, step);
    }

    private double off(double middle) {
        double steps = (middle - origin) / step;
        return Math.abs(steps - Math.rint(steps));
    }
}
