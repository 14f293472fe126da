package vn.hoso.indexer.arrangement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The pages of a scan as an officer arranges them.
 *
 * @param scan SHA-256 of the scan
 * @param fileName name of the file as it came
 * @param version of the last arrangement, 0 when there is none
 * @param documents in the order of their first pages
 * @param at the page to begin with, one of theirs
 * @param beingMade whether the documents are being made, so that nothing can be arranged
 * @param undoable whether there is an arrangement to take back
 */
record PageDesk(
        String scan, String fileName, int version, List<Paper> documents, int at, boolean beingMade, boolean undoable) {

    /**
     * A document on it.
     *
     * @param type code of its type; {@code UNKNOWN} while it is being made for the first time
     * @param dossier the dossier it lies under, or null
     * @param closed whether it is signed off or sent back, so that its pages stay as they are
     */
    record Paper(
            int number,
            List<Integer> pages,
            String type,
            @Nullable String dossier,
            boolean closed) {}
}
