package vn.hoso.indexer.verification;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of the ledger: what is written by hand on one document.
 *
 * @param scan SHA-256 of the scan, 64 lower-case hexadecimal digits
 * @param number its number in the scan, from 1
 * @param version version of the officers' work with it
 * @param type code of the document type
 * @param fileName the name the scan came with
 * @param dossier dossier it lies under, or null
 * @param fields its written fields, in their order; at least one
 */
record LedgerRow(
        String scan,
        int number,
        int version,
        String type,
        String fileName,
        @Nullable String dossier,
        List<LedgerField> fields) {

    /** Whether one of its fields is still to be settled. */
    public boolean isOpen() {
        return fields.stream().anyMatch(LedgerField::isOpen);
    }
}
