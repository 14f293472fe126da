package vn.hoso.indexer.rates;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A period whose figures were published and stay what they were, or a restatement of them that stands beside.
 *
 * @param id number of it
 * @param period the period as it was named
 * @param fromDay first day
 * @param toDay last day, inclusive
 * @param revision 0 for what was published first, then counted up
 * @param reason why the figures were restated; null for the first
 * @param frozenAt the records were read as they stood then, UTC
 */
public record Freeze(
        long id,
        String period,
        LocalDate fromDay,
        LocalDate toDay,
        int revision,
        @Nullable String reason,
        Instant frozenAt) {

    /** Its days. */
    public Period days() {
        return new Period(fromDay, toDay);
    }
}
