package vn.hoso.ocr.splitting;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.hoso.contracts.SheetMark;

/**
 * The papers from one sheet or cut to the next.
 *
 * @param start page of the sheet, or first paper where there is none
 * @param sheetThere whether the start is a sheet and no paper
 * @param first first paper; one after {@code last} when there is no paper
 * @param last last paper
 * @param mark of the sheet, or null
 * @param dossier as the sheet says or a person said, or null
 * @param sides pages of a sheet of paper in this stack, 1 or 2
 */
record Segment(
        int start,
        boolean sheetThere,
        int first,
        int last,
        @Nullable SheetMark mark,
        @Nullable String dossier,
        int sides) {

    int pages() {
        return last - first + 1;
    }

    /** The papers, as pages of the scan, in order. */
    List<Integer> papers() {
        return IntStream.rangeClosed(first, last).boxed().toList();
    }

    /** Pages that the sheet declares, or null when it declares none. */
    @Nullable
    Integer declaredPages() {
        Integer sheets = mark == null ? null : mark.sheets();
        return sheets == null ? null : Integer.valueOf(sheets * sides);
    }

    boolean addsUp() {
        Integer declared = declaredPages();
        return declared != null && declared == pages();
    }

    boolean holdsTooMany() {
        Integer declared = declaredPages();
        return declared != null && declared < pages();
    }

    /** The page before which a dossier begins that was put behind this one by a lost sheet; null when nothing says where. */
    @Nullable
    Integer probableCut() {
        Integer declared = declaredPages();
        return declared != null && declared < pages() ? Integer.valueOf(first + declared) : null;
    }
}
