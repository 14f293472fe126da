package vn.hoso.contracts;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A stack was read, but where one dossier ends and the next begins is not sure: nothing of it is announced until a person
 * has answered with {@link CutsDecided}. Topic {@link Topics#SCANS}, written by ocr-worker. It grows with the sheets and
 * doubts of the stack, not with its pages.
 *
 * @param scan SHA-256 of the scan's bytes, 64 lower-case hexadecimal digits
 * @param hold which question this is of the scan, from 1; an answer names it
 * @param pages number of pages of the scan
 * @param bucket bucket of the page images
 * @param pageImagePrefix beginning of the key of each page's JPEG; see {@link #pageImageKey}
 * @param sheets the sheets that were read, in page order
 * @param doubts what is not sure, in page order; at least one
 * @param heldAt when, UTC
 */
public record ScanHeld(
        String scan,
        int hold,
        int pages,
        String bucket,
        String pageImagePrefix,
        List<FoundSheet> sheets,
        List<Doubt> doubts,
        Instant heldAt) {

    /** The key of a page's JPEG: {@code <prefix>0001.jpg} for the first page of the scan. */
    public String pageImageKey(int page) {
        return String.format(Locale.ROOT, "%s%04d.jpg", pageImagePrefix, page);
    }

    /**
     * A sheet whose mark was read.
     *
     * @param page page of the scan, from 1
     * @param mark text of its mark; see {@link SheetMark}
     */
    public record FoundSheet(int page, String mark) {}

    /**
     * A place where two dossiers may lie as one, or where papers lack.
     *
     * @param kind {@code SHEET_UNREADABLE}, {@code SHEET_MISSING}, {@code COUNT_DIFFERS} or {@code NO_SHEET_FIRST}
     * @param firstPage first page that is in doubt, from 1
     * @param lastPage last page that is in doubt, inclusive
     * @param cutBefore the page before which the lost cut probably lies; null when a cut would not help or no page is
     *     likelier than another
     * @param sheetThere whether the page at the cut is itself the sheet that could not be read
     * @param run print run of the sheet that lacks, or null when that is not known
     * @param serial its serial, or null when that is not known
     * @param reasonVi why, in Vietnamese, for the clerk
     * @param reasonEn the same in English
     */
    public record Doubt(
            String kind,
            int firstPage,
            int lastPage,
            @Nullable Integer cutBefore,
            boolean sheetThere,
            @Nullable String run,
            @Nullable Integer serial,
            String reasonVi,
            String reasonEn) {}
}
