package vn.hoso.ingest.identification;

import org.jspecify.annotations.Nullable;
import vn.hoso.ingest.quarantine.RefusalReason;

/** Ends an inspection at the first reason to refuse. */
final class FlawFound extends Exception {

    private final RefusalReason reason;
    private final @Nullable Integer page;

    FlawFound(RefusalReason reason) {
        this(reason, null);
    }

    FlawFound(RefusalReason reason, @Nullable Integer page) {
        super(reason.name());
        this.reason = reason;
        this.page = page;
    }

    Inspection.Flawed flaw() {
        return new Inspection.Flawed(reason, page);
    }
}
