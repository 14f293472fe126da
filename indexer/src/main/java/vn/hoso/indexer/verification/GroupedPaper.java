package vn.hoso.indexer.verification;

import org.jspecify.annotations.Nullable;
import vn.hoso.contracts.DocumentDigitized.FieldReading;

/**
 * A document of a group, with the reading for which it is there.
 *
 * @param scan SHA-256 of the scan, 64 lower-case hexadecimal digits
 * @param number its number in the scan, from 1
 * @param version version of the officers' work with it
 * @param type code of the document type
 * @param fileName the name the scan came with
 * @param dossier dossier it lies under, or null
 * @param field the field as it is now
 * @param holder full name of another officer who has it before them, or null
 */
record GroupedPaper(
        String scan,
        int number,
        int version,
        String type,
        String fileName,
        @Nullable String dossier,
        FieldReading field,
        @Nullable String holder) {

    /** How a form names it, and as which version it was shown. */
    public ChosenPaper chosen() {
        return new ChosenPaper(scan, number, version);
    }
}
