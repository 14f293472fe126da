package vn.hoso.ocr.recognition.confidence;

import java.util.ArrayList;
import java.util.List;
import vn.hoso.ocr.recognition.Line;
import vn.hoso.ocr.recognition.Word;
import vn.hoso.ocr.recognition.spelling.Spelling;
import vn.hoso.ocr.recognition.spelling.WordKind;

/** What is known of a word when it has been read: Tesseract's figure, what the word can be, and its surroundings. */
public final class WordEvidence {

    /** Names of the features, in the order of {@link #of}; the file of weights has them too. */
    public static final List<String> FEATURES = List.of(
            "one",
            "word",
            "line",
            "weakest",
            "page",
            "impossible",
            "lineImpossible",
            "digits",
            "sign",
            "short",
            "abbreviation");

    private static final double SUREST = 0.999;

    private WordEvidence() {}

    /**
     * The features of every word of a page, in reading order.
     *
     * @param lines the page, with the confidences of Tesseract
     */
    public static List<double[]> of(List<Line> lines) {
        double page = lines.stream()
                .flatMap(line -> line.words().stream())
                .mapToDouble(Word::confidence)
                .average()
                .orElse(0);
        var evidence = new ArrayList<double[]>();
        for (Line line : lines) {
            double mean = line.words().stream()
                    .mapToDouble(Word::confidence)
                    .average()
                    .orElse(0);
            double weakest =
                    line.words().stream().mapToDouble(Word::confidence).min().orElse(0);
            List<WordKind> kinds =
                    line.words().stream().map(word -> Spelling.of(word.text())).toList();
            double impossible = (double) kinds.stream()
                            .filter(kind -> kind == WordKind.IMPOSSIBLE)
                            .count()
                    / kinds.size();
            for (int i = 0; i < kinds.size(); i++) {
                WordKind kind = kinds.get(i);
                Word word = line.words().get(i);
                evidence.add(new double[] {
                    1,
                    logOdds(word.confidence()),
                    logOdds(mean),
                    logOdds(weakest),
                    logOdds(page),
                    yes(kind == WordKind.IMPOSSIBLE),
                    impossible,
                    yes(kind == WordKind.NUMBER || kind == WordKind.CODE),
                    yes(kind == WordKind.SIGN),
                    yes(word.text()
                                    .codePoints()
                                    .filter(Character::isLetterOrDigit)
                                    .count()
                            <= 2),
                    yes(kind == WordKind.ABBREVIATION || kind == WordKind.NAME)
                });
            }
        }
        return evidence;
    }

    private static double yes(boolean is) {
        return is ? 1 : 0;
    }

    private static double logOdds(double probability) {
        double p = Math.max(1 - SUREST, Math.min(SUREST, probability));
        return Math.log(p / (1 - p));
    }
}
