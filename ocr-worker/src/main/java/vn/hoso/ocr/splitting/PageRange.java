package vn.hoso.ocr.splitting;

import org.jspecify.annotations.Nullable;

/**
 * The pages of one document in its scan.
 *
 * @param number ordinal of the document in the scan, from 1
 * @param first first page, from 1
 * @param last last page, inclusive
 * @param sheet text of the mark of the sheet behind which they lay, or null
 * @param dossier code of the dossier, as the sheet says or a person said, or null
 */
public record PageRange(
        int number,
        int first,
        int last,
        @Nullable String sheet,
        @Nullable String dossier) {

    /** Refuses ranges no scan can have. */
    public PageRange {
        if (number < 1 || first < 1 || last < first) {
            throw new IllegalArgumentException("Document %d cannot be pages %d to %d".formatted(number, first, last));
        }
    }
}
