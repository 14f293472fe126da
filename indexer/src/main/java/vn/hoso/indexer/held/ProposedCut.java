package vn.hoso.indexer.held;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.hoso.contracts.ScanHeld.Doubt;

/**
 * A doubt as the clerk is asked it, with the likeliest answer filled in.
 *
 * @param doubt what is not sure
 * @param before the page before which to cut, or null when no page is likelier than another
 * @param dossier code of the dossier that begins there, or null when it is not known
 * @param pages number of pages of the scan
 */
public record ProposedCut(
        Doubt doubt, @Nullable Integer before, @Nullable String dossier, int pages) {

    private static final int AROUND = 3;

    /** The pages to show: around the probable cut, else all that are in doubt. */
    public List<Integer> shown() {
        Integer cut = before;
        int from = cut == null ? doubt.firstPage() : Math.max(1, cut - AROUND);
        int to = cut == null ? doubt.lastPage() : Math.min(pages, cut + AROUND - 1);
        return IntStream.rangeClosed(from, to).boxed().toList();
    }
}
