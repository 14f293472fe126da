package vn.hoso.ocr.handwriting;

/**
 * How sure a reading is, by how clear its least clear sign is and how far it is ahead of other digits. Fitted by logistic
 * regression to 588 readings of 1,200 composed zones whose digits were not trained on; see
 * infra/docs/decisions/0014-handwritten-digits.md.
 */
final class Confidence {

    private static final double BASE = -0.94;
    private static final double OF_MARGIN = 5.25;
    private static final double OF_LEAD = 0.254;
    private static final double MOST_LEAD = 4;

    private Confidence() {}

    static double of(double margin, double lead) {
        return 1 / (1 + Math.exp(-(BASE + OF_MARGIN * margin + OF_LEAD * Math.min(MOST_LEAD, lead))));
    }
}
