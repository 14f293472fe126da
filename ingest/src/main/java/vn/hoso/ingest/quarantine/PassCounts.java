package vn.hoso.ingest.quarantine;

import org.jspecify.annotations.Nullable;

/**
 * How many pages two passes of one stack have that ought to have the same.
 *
 * @param odd of the fronts, 1 or more
 * @param even of the backs, 1 or more
 */
public record PassCounts(int odd, int even) {

    /** The counts, or null when there are none. */
    public static @Nullable PassCounts of(@Nullable Integer odd, @Nullable Integer even) {
        return odd == null || even == null ? null : new PassCounts(odd, even);
    }

    String vietnamese() {
        return "Lượt mặt trước có %d trang, lượt mặt sau có %d trang.".formatted(odd, even);
    }

    String english() {
        return "The fronts are %d pages, the backs %d.".formatted(odd, even);
    }
}
