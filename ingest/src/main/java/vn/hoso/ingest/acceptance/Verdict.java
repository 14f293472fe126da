package vn.hoso.ingest.acceptance;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoso.ingest.identification.Inspection;
import vn.hoso.ingest.quarantine.PassCounts;
import vn.hoso.ingest.quarantine.RefusalReason;

/**
 * What was decided of a scan at a place.
 *
 * @param sound what the scan is, or null when it is refused
 * @param reason why it is refused, or null when it is taken
 * @param page the page at fault, from 1, if one is
 * @param counts how many pages two passes have that do not fit, if that is the reason
 * @param warnings codes of what a person should know
 */
record Verdict(
        Inspection.@Nullable Sound sound,
        @Nullable RefusalReason reason,
        @Nullable Integer page,
        @Nullable PassCounts counts,
        List<String> warnings) {

    static Verdict refuse(RefusalReason reason, @Nullable Integer page) {
        return new Verdict(null, reason, page, null, List.of());
    }

    /** Two passes of one stack that do not fit. */
    static Verdict refuse(PassCounts counts) {
        return new Verdict(null, RefusalReason.PASSES_DIFFER, null, counts, List.of());
    }

    String state() {
        return reason == null ? "accepted" : "quarantined";
    }

    @Nullable
    String reasonCode() {
        return reason == null ? null : reason.name();
    }
}
