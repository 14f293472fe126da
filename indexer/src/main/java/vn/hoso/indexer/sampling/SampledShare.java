package vn.hoso.indexer.sampling;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * A share that a random sample was found to have.
 *
 * @param found how many of the sample have it
 * @param of size of the sample, 0 or more
 */
public record SampledShare(long found, long of) {

    /** 0.975 of the normal distribution lies below it, so that 95 of 100 intervals hold the truth. */
    private static final double Z = 1.959963984540054;

    /** Refuses counts that no sample can have. */
    public SampledShare {
        if (found < 0 || found > of) {
            throw new IllegalArgumentException("%d of a sample of %d".formatted(found, of));
        }
    }

    /**
     * From where to where the share of the whole may lie, 0 to 1.
     *
     * @param low not above the share of the sample
     * @param high not below it
     */
    public record Interval(double low, double high) {

        /** Nothing was looked at, so it may lie anywhere. */
        static final Interval UNKNOWN = new Interval(0, 1);

        /** The interval of a share of a share. */
        public Interval times(double share) {
            return new Interval(low * share, high * share);
        }

        /** Per cent, two decimals, rounded down. */
        public BigDecimal lowPercent() {
            return hundredths(low, RoundingMode.FLOOR);
        }

        /** Per cent, two decimals, rounded up. */
        public BigDecimal highPercent() {
            return hundredths(high, RoundingMode.CEILING);
        }
    }

    /** The share of the sample in per cent, two decimals; null of an empty one. */
    public @Nullable BigDecimal percent() {
        return of == 0 ? null : hundredths(share(), RoundingMode.HALF_UP);
    }

    /** What binary fractions add in the last places is no hundredth. */
    private static BigDecimal hundredths(double share, RoundingMode rounding) {
        return BigDecimal.valueOf(share * 100).setScale(9, RoundingMode.HALF_UP).setScale(2, rounding);
    }

    /** The share of the sample, 0 to 1; 0 of an empty one. */
    public double share() {
        return of == 0 ? 0 : (double) found / of;
    }

    /**
     * Where the share of the whole lies with a confidence of 95 %: the interval of Wilson (1927), which unlike the usual plus
     * and minus holds for shares of 0 and 1 as well. 0 found of 100: 0 to 0.0370.
     */
    public Interval interval() {
        if (of == 0) {
            return Interval.UNKNOWN;
        }
        double n = of;
        double share = share();
        double squared = Z * Z;
        double middle = share + squared / (2 * n);
        double half = Z * Math.sqrt(share * (1 - share) / n + squared / (4 * n * n));
        double whole = 1 + squared / n;
        return new Interval(Math.max(0, (middle - half) / whole), Math.min(1, (middle + half) / whole));
    }
}
