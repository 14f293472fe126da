package vn.hoso.ocr.splitting;

/**
 * The pages of one document in its scan.
 *
 * @param number ordinal of the document in the scan, from 1
 * @param first first page, from 1
 * @param last last page, inclusive
 */
public record PageRange(int number, int first, int last) {

    /** Refuses ranges no scan can have. */
    public PageRange {
        if (number < 1 || first < 1 || last < first) {
            throw new IllegalArgumentException("Document %d cannot be pages %d to %d".formatted(number, first, last));
        }
    }
}
