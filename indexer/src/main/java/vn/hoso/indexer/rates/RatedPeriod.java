package vn.hoso.indexer.rates;

import java.util.Optional;

/**
 * The days a figure is asked for, what it is compared with, and whose dossiers are whose.
 *
 * @param period the days of the figure
 * @param fixedBase a period that someone named to compare it with
 * @param view agencies as they were, or as they are
 * @param known the records as they are, or as they stood
 */
public record RatedPeriod(Period period, Optional<Period> fixedBase, AgencyView view, AsKnown known) {

    /** A period compared with the year before, agencies as they were. */
    public static RatedPeriod of(Period period) {
        return new RatedPeriod(period, Optional.empty(), AgencyView.WERE, AsKnown.NOW);
    }

    /** What it is compared with: the named period, or the same days of the year before. */
    public Period base() {
        return fixedBase.orElseGet(period::yearBefore);
    }

    /** Why that is the base. */
    public Base.Kind baseKind() {
        return fixedBase.isPresent() ? Base.Kind.FIXED : Base.Kind.SAME_PERIOD;
    }

    /** Another period, compared with its own year before, seen in the same way. */
    public RatedPeriod with(Period other) {
        return new RatedPeriod(other, Optional.empty(), view, known);
    }
}
