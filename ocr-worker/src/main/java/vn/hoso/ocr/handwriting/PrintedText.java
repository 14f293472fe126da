package vn.hoso.ocr.handwriting;

import vn.hoso.ocr.recognition.Folded;

/** How wide a word is in Times New Roman, in which Decree 30/2020 has papers set; widths are in ems. */
final class PrintedText {

    /** Ink of the label {@code Số:}. */
    static final double LABEL = 1.18;

    /** Ink of the italic words of the date line. */
    static final double DAY = 1.92;

    static final double MONTH = 2.27;
    static final double YEAR = 1.66;

    /** Ink of the four italic digits of a year. */
    static final double YEAR_DIGITS = 1.9;

    private static final String NARROW = "/ijlt.:;,";
    private static final String HYPHENS = "-–frs";
    private static final String MIDDLING = "EFLPSTZ";
    private static final String WIDE = "ADGHKNOQUVXYw";

    private PrintedText() {}

    /** Width of upright letters and signs. */
    static double ems(String text) {
        return Folded.bare(text).codePoints().mapToDouble(PrintedText::ems).sum();
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
        if (letter == 'I' || letter == 'J') {
            return 0.36;
        }
        if (letter == 'B' || letter == 'C' || letter == 'R') {
            return 0.667;
        }
        return WIDE.indexOf(letter) >= 0 ? 0.722 : MIDDLING.indexOf(letter) >= 0 ? 0.59 : 0.5;
    }
}
