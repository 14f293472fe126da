package vn.hoso.indexer.rates;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How much of one kind of work an agency or group owes, by age.
 *
 * @param name what is owed: {@code scan} (dossiers with no scan), {@code dossier} (scans with no dossier), {@code retry}
 *     (scans in quarantine), {@code reading} (scans not read to their end), {@code
 *     agency} (scans of agencies that are in no list)
 * @param link page on which it is done
 * @param day owed for less than a day
 * @param week for a day to a week
 * @param month for a week to 30 days
 * @param older for longer
 * @param oldest since when the oldest is owed, UTC; null when nothing is
 */
public record Debt(
        String name,
        String link,
        long day,
        long week,
        long month,
        long older,
        @Nullable Instant oldest) {

    /** All of it. */
    public long total() {
        return day + week + month + older;
    }
}
