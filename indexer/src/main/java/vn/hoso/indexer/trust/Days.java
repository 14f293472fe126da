package vn.hoso.indexer.trust;

import java.time.LocalDate;

/**
 * Days in Vietnam, one or more.
 *
 * @param from the first
 * @param to the last
 */
record Days(LocalDate from, LocalDate to) {

    /** Whether a moment, a column, lies on these days, as parameters from and to; so written that an index on it is used. */
    static final String HOLD = """
             %1$s >= :from::date::timestamp AT TIME ZONE 'Asia/Ho_Chi_Minh'
              AND %1$s < (:to::date + 1)::timestamp AT TIME ZONE 'Asia/Ho_Chi_Minh'
            """;

    Days {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("There are no days from %s to %s".formatted(from, to));
        }
    }
}
