package vn.hoso.indexer.verification;

import org.jspecify.annotations.Nullable;
import vn.hoso.contracts.DocumentDigitized.Place;

/**
 * A field of a ledger's row: the picture of what was written, and the box beside it.
 *
 * @param name name of the field, one that takes digits alone
 * @param place where it stands on the page
 * @param typed what stands in its box: what was typed, else what is proposed, else nothing
 * @param sure how sure the proposal is, 0 to 1; null without one
 * @param value the value that an officer verified, normal form; empty when nothing stands there; null while it is open
 * @param fault the message that says why what was typed cannot be taken, or null
 */
record LedgerField(
        String name,
        Place place,
        String typed,
        @Nullable Double sure,
        @Nullable String value,
        @Nullable String fault) {

    /** Whether it is still to be settled. */
    public boolean isOpen() {
        return value == null;
    }
}
