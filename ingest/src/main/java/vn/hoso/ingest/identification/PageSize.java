package vn.hoso.ingest.identification;

import vn.hoso.ingest.quarantine.RefusalReason;

/**
 * The size of one image page.
 *
 * @param width pixels
 * @param height pixels
 * @param statedDpi resolution the file states, or 0 when it states none
 */
record PageSize(long width, long height, double statedDpi) {

    private static final double A4_INCHES = 297 / 25.4;
    private static final double A3_INCHES = 420 / 25.4;

    /** Refuses a page without area or above the pixel limit. */
    void check(ScanLimits limits, int page) throws FlawFound {
        if (width <= 0 || height <= 0) {
            throw new FlawFound(RefusalReason.DAMAGED, page);
        }
        if (width > limits.maxPixelsPerPage() / height) {
            throw new FlawFound(RefusalReason.TOO_MANY_PIXELS, page);
        }
    }

    /**
     * The resolution: as stated, or as if the longer side were that of A4. A stated resolution by which the paper would
     * be longer than A3 is not believed: cameras write 72 whatever they photograph.
     */
    double dpi() {
        double longer = Math.max(width, height);
        boolean believable = statedDpi > 1 && longer / statedDpi <= A3_INCHES;
        return believable ? statedDpi : longer / A4_INCHES;
    }

    /** Whether the resolution is below the least that is taken without a warning; half a dot is rounding. */
    boolean isLowResolution(ScanLimits limits) {
        return dpi() < limits.minDpi() - 0.5;
    }
}
