package vn.hoso.contracts;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An officer has said which pages of a scan are which document. Documents whose pages change are made anew, those that are
 * named no more are no more; what was made of them stays in the store. Topic {@link Topics#CUTS}, written by indexer, read
 * by ocr-worker, which answers with {@link ArrangementMade}. The highest version counts, in whatever order they come.
 *
 * @param scan SHA-256 of the scan's bytes, 64 lower-case hexadecimal digits
 * @param version ordinal of the arrangement of this scan, from 1
 * @param documents all documents of the scan from now on; at least one, and no page is in two. A page that none names,
 *     because it was set aside, belongs to the document that has the page before it
 * @param arrangedAt when, UTC
 */
public record PagesArranged(String scan, int version, List<Document> documents, Instant arrangedAt) {

    /**
     * A document as it is arranged.
     *
     * @param number ordinal of the document in the scan, from 1; it stays with the document, and a new document has a new one
     * @param pageList its pages as a {@link PageList}
     * @param sheet text of the mark of the sheet behind which it lies ({@link SheetMark}); null without one
     * @param dossier code of the dossier it belongs to, as a sheet or a person says; null when neither does
     */
    public record Document(
            int number,
            String pageList,
            @Nullable String sheet,
            @Nullable String dossier) {}
}
