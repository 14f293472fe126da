package vn.hoso.samples;

/** What stands on the back of a sheet whose front alone was printed. */
public enum BackMark {
    /** Nothing: the back is blank, however dirty it may look. */
    NONE,
    /** A seal, as where one was stamped across two sheets. */
    SEAL,
    /** A signature. */
    SIGNATURE,
    /** A line drawn in pencil, hardly seen. */
    PENCIL_LINE
}
