package vn.hoso.indexer.rates;

import java.math.BigDecimal;
import java.util.Optional;
import vn.hoso.indexer.sampling.SampledShare;

/**
 * A second look at dossiers that were drawn at random from those that meet a definition: how many were looked at, and how
 * many rightly meet it. Samples of one figure that are finished are taken together.
 *
 * @param judged dossiers judged in finished samples, 0 or more
 * @param right of these, rightly counted
 * @param waiting dossiers of a sample that is not finished which nobody has judged
 */
public record SecondLook(long judged, long right, long waiting) {

    /** Refuses counts that no samples can have. */
    public SecondLook {
        if (right < 0 || right > judged || waiting < 0) {
            throw new IllegalArgumentException(
                    "%d right of %d judged, %d waiting, is no second look".formatted(right, judged, waiting));
        }
    }

    /**
     * From where to where a figure may lie.
     *
     * @param low per cent, two decimals, rounded down
     * @param high per cent, two decimals, rounded up
     */
    public record Interval(BigDecimal low, BigDecimal high) {}

    /**
     * Where the figure lies with a confidence of 95 %, were every dossier looked at: the counted share, times the interval
     * of Wilson (1927) for the share that is rightly counted. Dossiers that do not meet the definition were not looked at.
     *
     * @return empty while no sample is finished, and where nothing was counted
     */
    public Optional<Interval> of(Rate rate) {
        if (judged == 0 || rate.denominator() == 0) {
            return Optional.empty();
        }
        SampledShare.Interval rightly =
                new SampledShare(right, judged).interval().times((double) rate.numerator() / rate.denominator());
        return Optional.of(new Interval(rightly.lowPercent(), rightly.highPercent()));
    }
}
