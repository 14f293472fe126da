package vn.hoso.indexer.looks;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page as it was seen before it was read.
 *
 * @param page page of the scan, from 1
 * @param bucket bucket of the small picture
 * @param thumbnail key of the small picture
 * @param dpi resolution, dots per inch
 * @param warnings codes of what is to be mended by scanning again; empty when all is well
 * @param ink how much of it is drawn, written, printed or stamped on, mm²; null when it was not measured
 * @param blank whether it was taken for blank
 * @param asideByPerson whether a person has set it aside ({@code true}) or brought it back; null when nobody did
 */
public record LookedPage(
        int page,
        String bucket,
        String thumbnail,
        int dpi,
        List<String> warnings,
        @Nullable Double ink,
        boolean blank,
        @Nullable Boolean asideByPerson) {

    /** The ink to the square millimetre, for people; 0 when it was not measured. */
    public long wholeInk() {
        return ink == null ? 0 : Math.round(ink);
    }

    /** Whether a person wants it among its document's pages. */
    public boolean broughtBack() {
        return Boolean.FALSE.equals(asideByPerson);
    }
}
