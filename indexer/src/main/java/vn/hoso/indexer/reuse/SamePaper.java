package vn.hoso.indexer.reuse;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A paper of another dossier that is the same as one that was scanned again.
 *
 * @param scan the scan it is on
 * @param number its ordinal there, from 1
 * @param firstPage its first page in that scan, from 1
 * @param dossier dossier it lies under
 * @param agency agency of that dossier
 * @param digitizedAt when it was first read, UTC
 * @param verifiedBy full name of the officer who answers for it; null when nobody does
 * @param reusedBy full name of who said that it is used again; null while it is only offered
 */
public record SamePaper(
        String scan,
        int number,
        int firstPage,
        String dossier,
        String agency,
        Instant digitizedAt,
        @Nullable String verifiedBy,
        @Nullable String reusedBy) {

    /** Whether it is used again, not only offered. */
    public boolean isReused() {
        return reusedBy != null;
    }
}
