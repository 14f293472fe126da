package vn.hoso.indexer.rates;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which dossiers behind a figure are asked for.
 *
 * @param definition what is counted
 * @param scope whose dossiers
 * @param period days of the figure
 * @param side which part of it
 * @param cause only those not met for this cause; then the side says nothing
 */
record Behind(RateDefinition definition, Scope scope, Period period, Side side, Optional<Cause> cause) {

    /**
     * Reads a cause; none is named by nothing.
     *
     * @throws IllegalArgumentException when there is no such cause
     */
    static Optional<Cause> cause(@Nullable String name) {
        return name == null || name.isBlank() ? Optional.empty() : Optional.of(Cause.valueOf(name));
    }

    /** SQL that holds for them. */
    String sql() {
        return cause.map(one -> Standing.COUNTED.sql(definition) + " AND " + one.sql(definition))
                .orElseGet(() -> side.sql(definition));
    }
}
