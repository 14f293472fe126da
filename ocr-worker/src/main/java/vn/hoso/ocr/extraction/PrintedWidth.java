package vn.hoso.ocr.extraction;

import vn.hoso.ocr.recognition.Word;

/**
 * Whether a word is as wide as print makes it. Decree 30/2020 sets papers in Times New Roman, whose widths are known;
 * handwriting in the gap left for a number has other widths.
 */
final class PrintedWidth {
    /** Width of the ink of "Số:" in Times, ems. */
    private static final double LABEL = 1.2;

    /** Ink of a word, share of the widths of its letters: white stands beside the outer ones (0.86 to 1.03 measured). */
    private static final double INK = 0.95;

    private static final double TOLERANCE = 0.1;

    private static final String NARROW = "/ijlt.:;,";
    private static final String HYPHENS = "-frs";
    private static final String WIDE = "ABCDĐGHKNOÔƠQRUƯVXYw";
    private static final String MIDDLING = "EÊFLPSTZI";

    private PrintedWidth() {}

    /** Compares with the label "Số:" before it, which is always printed. */
    static boolean fits(Word word, Word label) {
        double em = label.width() / LABEL;
        double expected =
                word.text().codePoints().mapToDouble(PrintedWidth::ems).sum() * em * INK;
        return Math.abs(word.width() - expected) <= TOLERANCE * expected;
    }

    private static double ems(int letter) {
        if (NARROW.indexOf(letter) >= 0) {
            return 0.278;
        }
        if (HYPHENS.indexOf(letter) >= 0) {
            return 0.34;
        }
        if (letter == 'M' || letter == 'W') {
            return 0.9;
        }
        return WIDE.indexOf(letter) >= 0 ? 0.71 : MIDDLING.indexOf(letter) >= 0 ? 0.59 : 0.5;
    }
}
