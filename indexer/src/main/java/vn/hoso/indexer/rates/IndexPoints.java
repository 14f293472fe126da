package vn.hoso.indexer.rates;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * Marks a rate earns in the index of service quality (<i>bộ chỉ số phục vụ người dân, doanh nghiệp</i>, Decision
 * 766/QĐ-TTg of 2022): in proportion, up to all of them. Example: 80 % of 4 marks that are full at 100 % is 3.20; there
 * is no flat mark below the threshold.
 *
 * @param most marks to be had, above 0
 * @param fullAt the rate in per cent that earns them all, above 0 to 100
 */
public record IndexPoints(BigDecimal most, BigDecimal fullAt) {

    /** Refuses marks nobody can earn. */
    public IndexPoints {
        if (most.signum() <= 0 || fullAt.signum() <= 0) {
            throw new IllegalArgumentException("%s marks at %s %% cannot be earned".formatted(most, fullAt));
        }
    }

    /**
     * The marks of a rate, two decimals, half up, from its exact counts.
     *
     * @return empty when nothing was counted: no dossiers is not 0 marks
     */
    public Optional<BigDecimal> of(Rate rate) {
        if (rate.denominator() == 0) {
            return Optional.empty();
        }
        BigDecimal earned = most.multiply(BigDecimal.valueOf(rate.numerator())).movePointRight(2);
        BigDecimal full = fullAt.multiply(BigDecimal.valueOf(rate.denominator()));
        return Optional.of(
                earned.compareTo(most.multiply(full)) >= 0
                        ? most.setScale(2, RoundingMode.HALF_UP)
                        : earned.divide(full, 2, RoundingMode.HALF_UP));
    }
}
