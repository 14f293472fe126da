package vn.hoso.indexer.verification;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A document that a form names as it was shown.
 *
 * @param scan SHA-256 of the scan, 64 lower-case hexadecimal digits
 * @param number its number in the scan, from 1
 * @param version version of the officers' work with it, from 0
 */
record ChosenPaper(String scan, int number, int version) {

    private static final Pattern WRITTEN = Pattern.compile("([0-9a-f]{64})/(\\d{1,9})/(\\d{1,9})");

    /**
     * Reads what {@link #toString} writes; Spring finds it by its name when a form is bound.
     *
     * @throws IllegalArgumentException when it is nothing of the kind
     */
    public static ChosenPaper of(String written) {
        Matcher parts = WRITTEN.matcher(written);
        if (!parts.matches()) {
            throw new IllegalArgumentException("'%s' is not scan/number/version".formatted(written));
        }
        return new ChosenPaper(parts.group(1), Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3)));
    }

    /** As a form carries it: {@code scan/number/version}. */
    @Override
    public String toString() {
        return scan + "/" + number + "/" + version;
    }
}
