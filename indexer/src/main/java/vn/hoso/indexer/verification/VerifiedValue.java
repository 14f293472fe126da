package vn.hoso.indexer.verification;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A value that an officer verified.
 *
 * @param field name of the field
 * @param value normal form, NFC; empty when nothing stands there
 * @param read as it was read last by then, or null when nothing was
 * @param verifiedBy full name of the officer
 * @param verifiedAt when
 * @param version version of the document's work that brought it, from 1
 */
record VerifiedValue(
        String field, String value, @Nullable String read, String verifiedBy, Instant verifiedAt, int version) {

    /** Whether a reading that came later says something else than the officer, and than what the officer saw. */
    boolean isContradictedBy(@Nullable String readNow) {
        return readNow != null && !readNow.equals(value) && !readNow.equals(read);
    }
}
