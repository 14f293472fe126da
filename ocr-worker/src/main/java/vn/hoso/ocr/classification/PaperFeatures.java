package vn.hoso.ocr.classification;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.hoso.ocr.recognition.Capitals;
import vn.hoso.ocr.recognition.Folded;
import vn.hoso.ocr.recognition.Line;
import vn.hoso.ocr.recognition.RecognizedPage;

/**
 * What a trained model looks at: the words of a paper without their marks, which recognition loses first; apart from
 * them the words of its lines of capitals, whole and in threes of letters, so that a heading with a letter misread still
 * resembles itself; and how its lines begin.
 */
final class PaperFeatures {
    private static final int MOST_LINES = 60;
    private static final int HEAD_LINES = 14;
    private static final double CAPITALS = 0.7;

    private PaperFeatures() {}

    static String[] of(RecognizedPage paper) {
        Set<String> features = new LinkedHashSet<>();
        int index = 0;
        for (Line line : paper.lines()) {
            if (index == MOST_LINES) {
                break;
            }
            add(features, line.text(), index++);
        }
        return features.toArray(String[]::new);
    }

    private static void add(Set<String> features, String text, int index) {
        String[] words = Folded.of(text).split("[^a-z]+", -1);
        boolean capitals = Capitals.share(text) >= CAPITALS;
        String motto = Folded.letters(text);
        if (motto.contains("hoixahoichu") || motto.contains("doclap") || motto.contains("hoaxahoichunghia")) {
            return; // every paper has it
        }
        String begins = "";
        int begun = 0;
        for (String word : words) {
            if (word.length() < 2) {
                continue;
            }
            features.add("w=" + word);
            if (capitals) {
                features.add("c=" + word);
            }
            if (begun < 3) {
                begins += "_" + word;
                begun++;
                features.add("b=" + begins);
            }
        }
        if (capitals && index < HEAD_LINES) {
            String letters = Folded.letters(text);
            for (int i = 0; i + 3 <= letters.length() && i < 40; i++) {
                features.add("g=" + letters.substring(i, i + 3));
            }
        }
    }

    /** A share as one of eight steps, finer towards both ends. */
    static String step(double share) {
        List<Double> steps = List.of(0.02, 0.1, 0.3, 0.5, 0.7, 0.9, 0.98);
        return Long.toString(steps.stream().filter(step -> share >= step).count());
    }
}
