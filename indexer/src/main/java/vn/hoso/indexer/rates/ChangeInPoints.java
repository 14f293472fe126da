package vn.hoso.indexer.rates;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * How a rate stands against its base, in percentage points (<i>điểm phần trăm</i>), not in per cent.
 *
 * @param now the rate
 * @param base the rate it is compared with
 */
public record ChangeInPoints(Rate now, Rate base) {

    /**
     * The difference of the unrounded rates, rounded once, half up (away from zero), two decimals.
     *
     * @return empty when either rate counts nothing
     */
    public Optional<BigDecimal> points() {
        if (now.denominator() == 0 || base.denominator() == 0) {
            return Optional.empty();
        }
        BigDecimal crossed =
                product(now.numerator(), base.denominator()).subtract(product(base.numerator(), now.denominator()));
        return Optional.of(crossed.movePointRight(2)
                .divide(product(now.denominator(), base.denominator()), 2, RoundingMode.HALF_UP));
    }

    /** The difference of the two printed figures; may differ from {@link #points} by a hundredth, then both are shown. */
    public Optional<BigDecimal> printedDifference() {
        return now.percent().flatMap(percent -> base.percent().map(percent::subtract));
    }

    private static BigDecimal product(long one, long other) {
        return BigDecimal.valueOf(one).multiply(BigDecimal.valueOf(other));
    }
}
