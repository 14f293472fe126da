package vn.hoso.indexer.rates;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
 * @param secondLook what a second look at a sample of its dossiers found; null when none was drawn
 */
public record RateLine(
        Subject subject,
        String nameVi,
        String nameEn,
        RateDefinition definition,
        Period period,
        Rate rate,
        Base base,
        Instant asOf,
        @Nullable SecondLook secondLook) {

    /** The change against the base, in percentage points. */
    public ChangeInPoints change() {
        return new ChangeInPoints(rate, base.rate());
    }

    /** Where the figure lies by the second look, with a confidence of 95 %; empty when no sample is finished. */
    public Optional<SecondLook.Interval> interval() {
        return Optional.ofNullable(secondLook).flatMap(look -> look.of(rate));
    }

    /** Marks of the 766 index, two decimals, half up; empty when the definition earns none, or nothing was counted. */
    public Optional<BigDecimal> indexPoints() {
        return definition.points().flatMap(points -> points.of(rate));
    }
}
