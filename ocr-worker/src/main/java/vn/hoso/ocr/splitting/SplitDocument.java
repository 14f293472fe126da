package vn.hoso.ocr.splitting;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which pages of a scan are one document.
 *
 * @param number ordinal of the document in the scan, from 1
 * @param pages pages of the scan, from 1, in reading order; at least one
 * @param sheet text of the mark of the sheet behind which they lay, or null
 * @param dossier code of the dossier, as the sheet says or a person said, or null
 */
public record SplitDocument(
        int number,
        List<Integer> pages,
        @Nullable String sheet,
        @Nullable String dossier) {

    /** Refuses what no scan can have. */
    public SplitDocument {
        if (number < 1 || pages.isEmpty()) {
            throw new IllegalArgumentException("Document %d cannot be pages %s".formatted(number, pages));
        }
        pages = List.copyOf(pages);
    }
}
