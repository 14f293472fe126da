package vn.hoso.bench.measure;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether a confidence can be believed: among things that say 0.9, nine in ten should be right. Confidences fall into ten
 * bins of equal width, the last with 1.0 included.
 */
public final class Calibration {
    private static final int BINS = 10;

    private final long[] count = new long[BINS];
    private final long[] right = new long[BINS];
    private final double[] confidence = new double[BINS];

    /** Takes in one thing that was said with a confidence, 0 to 1, and whether it was right. */
    public void add(double said, boolean wasRight) {
        if (!(said >= 0 && said <= 1)) {
            throw new IllegalArgumentException("A confidence lies between 0 and 1, not at " + said);
        }
        int bin = Math.min(BINS - 1, (int) (said * BINS));
        count[bin]++;
        right[bin] += wasRight ? 1 : 0;
        confidence[bin] += said;
    }

    /** How many were taken in. */
    public long size() {
        long sum = 0;
        for (long n : count) {
            sum += n;
        }
        return sum;
    }

    /** Expected calibration error, 0 to 1: the mean distance of confidence and share right over all. NaN when empty. */
    public double expectedError() {
        double sum = 0;
        for (int bin = 0; bin < BINS; bin++) {
            sum += Math.abs(confidence[bin] - right[bin]);
        }
        return sum / size();
    }

    /** The reliability curve: bins that hold anything, from low to high. */
    public List<Bin> curve() {
        List<Bin> bins = new ArrayList<>();
        for (int bin = 0; bin < BINS; bin++) {
            if (count[bin] > 0) {
                bins.add(new Bin(
                        bin / 10.0, count[bin], confidence[bin] / count[bin], (double) right[bin] / count[bin]));
            }
        }
        return bins;
    }

    /**
     * A point of the reliability curve.
     *
     * @param from lower bound of the confidences in it
     * @param count how many fell into it
     * @param confidence their mean confidence, 0 to 1
     * @param right the share that was right, 0 to 1
     */
    public record Bin(double from, long count, double confidence, double right) {}
}
