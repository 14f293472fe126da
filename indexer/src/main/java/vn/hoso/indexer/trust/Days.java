package vn.hoso.indexer.trust;

import java.time.LocalDate;

/**
 * Days in Vietnam, one or more.
 *
 * @param from the first
 * @param to the last
 */
record Days(LocalDate from, LocalDate to) {

    Days {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("There are no days from %s to %s".formatted(from, to));
        }
    }
}
