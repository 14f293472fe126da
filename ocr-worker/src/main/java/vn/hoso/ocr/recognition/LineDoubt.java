package vn.hoso.ocr.recognition;

import vn.hoso.ocr.recognition.spelling.Spelling;
import vn.hoso.ocr.recognition.spelling.WordKind;

/**
 * How far one reading of a line can be doubted: by Tesseract's own confidence and by its words that no paper has.
 *
 * @param letters letters and digits in it
 * @param confidence mean confidence of its words, weighed by their length, 0 to 1, as Tesseract gives it
 * @param impossible share of its words that no paper has, 0 to 1
 */
record LineDoubt(int letters, double confidence, double impossible) {

    /** Quality from which on a line is believed: above it the second reading lost as often as it won. */
    private static final double BELIEVED = 0.8;
    /** Quality from which on what was read is print and no scribble. */
    private static final double PRINT = 0.7;

    private static final int FEWEST_LETTERS = 3;
    /** What the words that cannot be count against confidence. */
    private static final double WEIGHT_OF_IMPOSSIBLE = 0.5;
    /** By how much the second reading has to be better: less is chance. */
    private static final double CLEARLY = 0.08;
    /** How far the readings may differ in length: a reading that lost half the line is no better one. */
    private static final double LEAST_OF_THE_LINE = 0.8;

    static LineDoubt of(Line line) {
        int letters = 0;
        double sum = 0;
        int plain = 0;
        int impossible = 0;
        for (Word word : line.words()) {
            int length = Math.max(1, lettersAndDigits(word.text()));
            letters += lettersAndDigits(word.text());
            sum += word.confidence() * length;
            WordKind kind = Spelling.of(word.text());
            plain += kind.isPlainWord() ? 1 : 0;
            impossible += kind == WordKind.IMPOSSIBLE ? 1 : 0;
        }
        double weight = line.words().stream()
                .mapToInt(word -> Math.max(1, lettersAndDigits(word.text())))
                .sum();
        return new LineDoubt(letters, weight == 0 ? 0 : sum / weight, plain == 0 ? 0 : (double) impossible / plain);
    }

    /** Whether it is print for certain, where nobody has said that there is any. */
    boolean isPrint() {
        return letters >= FEWEST_LETTERS && quality() >= PRINT;
    }

    /** A line without a letter or digit is a rule or a speck: reading it again gives nothing. */
    boolean isWorthReadingAgain() {
        return letters >= 2 && quality() < BELIEVED;
    }

    /** The larger the better, 1 at most. */
    double quality() {
        return confidence - WEIGHT_OF_IMPOSSIBLE * impossible;
    }

    boolean isBetterThan(LineDoubt other) {
        return quality() > other.quality() + CLEARLY && letters >= LEAST_OF_THE_LINE * other.letters();
    }

    private static int lettersAndDigits(String text) {
        return (int) text.codePoints().filter(Character::isLetterOrDigit).count();
    }
}
