package vn.hoso.samples;

import java.util.List;

/** How far a scan is from the paper. */
public enum ScanLevel {
    /** As drawn. */
    CLEAN,
    /** A good scanner and good paper: slight skew, a little noise. */
    MILD,
    /** An office scanner: skew, noise, JPEG, blur; now and then bilevel. */
    OFFICE,
    /** A photocopy: bilevel, speckle, broken strokes, dark edges, holes, print shining through, a seal over the text. */
    PHOTOCOPY,
    /** 200 dpi from a fax, or a photograph by telephone in uneven light. */
    BAD;

    /** The levels at which reading is measured: all but {@link #CLEAN}. */
    public static List<ScanLevel> degraded() {
        return List.of(MILD, OFFICE, PHOTOCOPY, BAD);
    }
}
