package vn.hoso.indexer.verification;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far the officers are with a document.
 *
 * @param version grows with each change, from 0
 * @param officer account of whoever has it before them, or null
 * @param officerName their full name, or null
 * @param heldUntil until when it is theirs, or null
 * @param signedOffBy full name of whoever answers for it, or null
 * @param signedOffAt when it was signed off, or null
 * @param rejectedBy full name of whoever sent it back to be scanned again, or null
 * @param rejectedAt when it was sent back, or null
 * @param reason why it was sent back, or null
 * @param rescan the scan that came in its place, or null
 * @param rescanNumber which of that scan's documents, or null
 * @param rescannedAt since when it need not be scanned again any more, or null
 * @param beingMade whether it gets other pages and is being made anew
 */
record Work(
        int version,
        @Nullable String officer,
        @Nullable String officerName,
        @Nullable Instant heldUntil,
        @Nullable String signedOffBy,
        @Nullable Instant signedOffAt,
        @Nullable String rejectedBy,
        @Nullable Instant rejectedAt,
        @Nullable String reason,
        @Nullable String rescan,
        @Nullable Integer rescanNumber,
        @Nullable Instant rescannedAt,
        boolean beingMade) {

    /** Nobody has touched the document. */
    static final Work NONE = new Work(0, null, null, null, null, null, null, null, null, null, null, null, false);

    /** Whether nothing is to be changed any more. */
    public boolean isClosed() {
        return signedOffAt != null || rejectedAt != null;
    }

    /** Whether somebody else has it before them at an instant. */
    boolean isHeldFrom(String account, Instant now) {
        return officer != null && !officer.equals(account) && heldUntil != null && heldUntil.isAfter(now);
    }

    /** Whether an account has it before it at an instant. */
    boolean isHeldBy(String account, Instant now) {
        return account.equals(officer) && heldUntil != null && heldUntil.isAfter(now);
    }
}
