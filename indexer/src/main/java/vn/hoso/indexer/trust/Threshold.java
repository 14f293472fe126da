package vn.hoso.indexer.trust;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A decision from which confidence on the readings of a field pass without a look, with what was known then.
 *
 * @param field of which type and name
 * @param passesFrom least confidence that passes, 0 to 1; null when each reading is looked at
 * @param fromDay first day on which the readings were looked at that it rests on
 * @param toDay last day
 * @param lookedAt how many readings as sure as that were looked at; of all when none passes
 * @param wrong how many of them were wrong
 * @param accepted the share of wrong ones that was accepted
 * @param decidedBy full name of whoever decided
 * @param decidedAt when
 */
record Threshold(
        Field field,
        @Nullable Double passesFrom,
        LocalDate fromDay,
        LocalDate toDay,
        long lookedAt,
        long wrong,
        double accepted,
        String decidedBy,
        OffsetDateTime decidedAt) {}
