package vn.hoso.ocr.recognition;

import java.util.List;

/**
 * What a quick look at a page shows, before it is read.
 *
 * @param dpi resolution, dots per inch: as the file says, or guessed from the width of an A4 sheet
 * @param warnings what a person should mend by scanning again, as {@code PageLooked} names it; empty when all is well
 * @param ink how much of the page is drawn, written, printed or stamped on, mm²
 * @param blank whether that is too little to be anything
 */
public record PageLook(int dpi, List<String> warnings, double ink, boolean blank) {

    /** Keeps its own copy. */
    public PageLook {
        warnings = List.copyOf(warnings);
    }
}
