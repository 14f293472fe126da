package vn.hoso.indexer.verification;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * By when the result of a dossier is promised to whoever applied.
 *
 * @param day the day that stands on the receipt slip
 * @param past whether it is over and the dossier is not finished
 */
record Deadline(LocalDate day, boolean past) {

    /** The deadline of a dossier that is not finished; null when the register has no day. */
    static @Nullable Deadline of(@Nullable LocalDate day, LocalDate today) {
        return day == null ? null : new Deadline(day, day.isBefore(today));
    }
}
