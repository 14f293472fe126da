package vn.hoso.indexer.rates;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/**
 * One figure with everything needed to read it.
 *
 * @param subject whose rate
 * @param nameVi Vietnamese name of the subject, as of the last day of the period
 * @param nameEn English name
 * @param definition what is counted
 * @param period days of reception
 * @param rate the counts
 * @param base what it is compared with
 * @param asOf when the records were read, UTC
 */
public record RateLine(
        Subject subject,
        String nameVi,
        String nameEn,
        RateDefinition definition,
        Period period,
        Rate rate,
        Base base,
        Instant asOf) {

    /** The change against the base, in percentage points. */
    public ChangeInPoints change() {
        return new ChangeInPoints(rate, base.rate());
    }

    /** Marks of the 766 index, two decimals, half up; empty when the definition earns none, or nothing was counted. */
    public Optional<BigDecimal> indexPoints() {
        return definition.points().flatMap(points -> points.of(rate));
    }
}
