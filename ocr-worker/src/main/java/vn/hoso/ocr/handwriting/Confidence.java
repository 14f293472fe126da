package vn.hoso.ocr.handwriting;

/** How sure a reading is, by how clear its least clear sign is and how far it is ahead of other digits. */
final class Confidence {

    private Confidence() {}

    static double of(double margin, double lead) {
        return 1 / (1 + Math.exp(-(-3 + 7 * margin + 0.5 * Math.min(4, lead))));
    }
}
