package vn.hoso.indexer.rates;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure beside its twins, ready to be shown.
 *
 * @param line the figure
 * @param strict the same subject under the strict twin of the definition; null when it has none
 * @param sound the same under the twin without dossiers that have doubted scans; null when it has none
 * @param restated the same without exempted dossiers; null when the definition is itself a twin
 * @param shares which share of its paper dossiers was scanned, can be read, was verified
 */
record RateRow(
        RateLine line,
        @Nullable RateLine strict,
        @Nullable RateLine sound,
        @Nullable RateLine restated,
        List<RateLine> shares) {

    /** Whether it is the sum of a group. */
    public boolean group() {
        return line.subject() instanceof Subject.OfGroup;
    }

    public @Nullable BigDecimal percent() {
        return line.rate().percent().orElse(null);
    }

    /** Marks in the 766 index; null when the definition earns none, or nothing was counted. */
    public @Nullable BigDecimal indexPoints() {
        return line.indexPoints().orElse(null);
    }

    public @Nullable BigDecimal strictPercent() {
        return strict == null ? null : strict.rate().percent().orElse(null);
    }

    /** What the figure would be without dossiers that have doubted scans. */
    public @Nullable BigDecimal soundPercent() {
        return sound == null ? null : sound.rate().percent().orElse(null);
    }

    /** Dossiers that meet the definition and have doubted scans: counted, and counted apart. */
    public long doubted() {
        return sound == null ? 0 : line.rate().numerator() - sound.rate().numerator();
    }

    /** The figure without exempted dossiers. */
    public @Nullable BigDecimal restatedPercent() {
        return restated == null ? null : restated.rate().percent().orElse(null);
    }

    /** Dossiers counted that were exempted. */
    public long exempted() {
        return restated == null
                ? 0
                : line.rate().denominator() - restated.rate().denominator();
    }

    public @Nullable BigDecimal basePercent() {
        return line.base().rate().percent().orElse(null);
    }

    public @Nullable BigDecimal points() {
        return line.change().points().orElse(null);
    }

    /** The difference of the printed figures, when it is not the same as {@link #points}; then both are shown. */
    public @Nullable BigDecimal printedPoints() {
        BigDecimal points = points();
        BigDecimal printed = line.change().printedDifference().orElse(null);
        return points == null || printed == null || points.compareTo(printed) == 0 ? null : printed;
    }
}
