package vn.hoso.ocr.recognition;

import java.util.List;
import vn.hoso.ocr.recognition.spelling.Spelling;
import vn.hoso.ocr.recognition.spelling.WordKind;

/** Leaves out what was read where nothing is printed: specks and ends of rules as signs, signatures as short words. */
final class Strays {

    /** Confidence of a word without letter or digit below which it is more often dirt than print. */
    private static final double LIKELY_SIGN = 0.6;
    /** A line of which no word is surer than this is more often a scribble than print. */
    private static final double LIKELY_LINE = 0.3;
    /** Digits from which on a line stays however doubtful it is: numbers are never sure. */
    private static final int DIGITS = 3;

    private Strays() {}

    /** The lines without strays; their confidences are calibrated. */
    static List<Line> leftOut(List<Line> lines) {
        return lines.stream().map(Strays::withoutSigns).filter(Strays::isPrint).toList();
    }

    private static Line withoutSigns(Line line) {
        List<Word> words = line.words().stream()
                .filter(word -> word.confidence() >= LIKELY_SIGN || Spelling.of(word.text()) != WordKind.SIGN)
                .toList();
        return words.size() == line.words().size() ? line : LineBox.around(words);
    }

    private static boolean isPrint(Line line) {
        List<Word> words = line.words();
        boolean likely = words.stream().anyMatch(word -> word.confidence() >= LIKELY_LINE);
        boolean number =
                !words.isEmpty() && words.stream().allMatch(word -> Spelling.of(word.text()) == WordKind.NUMBER);
        return likely
                || number
                || line.text().codePoints().filter(Character::isDigit).count() >= DIGITS;
    }
}
