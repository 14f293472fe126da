package vn.hoso.indexer.rates;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * How many of an agency's dossiers meet a definition: two counts, kept exact until shown. Under a reading that sets the
 * results of a period against its receipts the first may be the larger.
 *
 * <p>What is counted, and by which decision, is said by its {@link RateDefinition}, whose id is printed with the figure.
 * Example: 1,939 of 1,940 is 99.95; 1 of 800 is 0.13.
 *
 * @param numerator dossiers that meet the definition, 0 or more
 * @param denominator dossiers counted, 0 or more
 */
public record Rate(long numerator, long denominator) {

    /** Nothing counted. */
    public static final Rate NONE = new Rate(0, 0);

    /** Refuses counts that no set of dossiers can have. */
    public Rate {
        if (numerator < 0 || denominator < 0) {
            throw new IllegalArgumentException("%d of %d dossiers is not a rate".formatted(numerator, denominator));
        }
    }

    /**
     * The published figure in per cent, 0.00 or more, two decimals, half up: once, from the exact counts.
     *
     * @return empty when nothing was counted: no dossiers is not 0 %
     */
    public Optional<BigDecimal> percent() {
        return denominator == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(numerator)
                        .movePointRight(2)
                        .divide(BigDecimal.valueOf(denominator), 2, RoundingMode.HALF_UP));
    }

    /** The rate of two sets of dossiers together: the sum of the counts, never a mean of rates. */
    public Rate plus(Rate other) {
        return new Rate(Math.addExact(numerator, other.numerator), Math.addExact(denominator, other.denominator));
    }

    /** The rate of so many sets of dossiers like this one. */
    Rate times(long sets) {
        return new Rate(Math.multiplyExact(numerator, sets), Math.multiplyExact(denominator, sets));
    }

    /** The rate without some of its dossiers. */
    Rate without(Rate other) {
        return new Rate(
                Math.subtractExact(numerator, other.numerator), Math.subtractExact(denominator, other.denominator));
    }
}
