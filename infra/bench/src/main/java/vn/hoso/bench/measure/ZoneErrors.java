package vn.hoso.bench.measure;

/** Errors in a zone of a page of which only that zone's wording is known. */
public final class ZoneErrors {
    private ZoneErrors() {}

    /**
     * Letter errors in a hundred letters of the zone, against the stretch of the reading that fits it best.
     *
     * @param zone wording of the zone
     * @param read the text of the whole page
     */
    public static double cer(String zone, String read) {
        String truth = ComparableText.of(zone);
        String seen = ComparableText.of(read);
        int[] before = new int[seen.length() + 1];
        int[] row = new int[seen.length() + 1];
        for (int i = 1; i <= truth.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= seen.length(); j++) {
                int change = before[j - 1] + (truth.charAt(i - 1) == seen.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, 1 + Math.min(before[j], row[j - 1]));
            }
            int[] spare = before;
            before = row;
            row = spare;
        }
        int best = truth.length();
        for (int errors : before) {
            best = Math.min(best, errors);
        }
        return 100.0 * best / truth.length();
    }
}
