package vn.hoso.ocr.recognition.confidence;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.hoso.ocr.recognition.Line;
import vn.hoso.ocr.recognition.ShippedList;
import vn.hoso.ocr.recognition.Word;

/**
 * Turns Tesseract's confidences into probabilities: a weighted sum of the {@link WordEvidence}, then a rising curve of
 * straight pieces from that sum to how often such words were right. Both come from a file that was fitted on pages whose
 * truth is known; the file says which, when and with what error.
 */
public final class WordConfidence {

    private static final WordConfidence FITTED = fitted();

    private final double[] weights;
    private final double[] sums;
    private final double[] probabilities;

    /**
     * A curve.
     *
     * @param weights one a feature
     * @param curve from sum to probability, both rising
     */
    public WordConfidence(double[] weights, SortedMap<Double, Double> curve) {
        this.weights = weights.clone();
        this.sums = curve.keySet().stream().mapToDouble(Double::doubleValue).toArray();
        this.probabilities =
                curve.values().stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** The page with the probability, 0 to 1, that each word is right, in place of what Tesseract says. */
    public static List<Line> calibrated(List<Line> lines) {
        Iterator<double[]> evidence = WordEvidence.of(lines).iterator();
        return lines.stream()
                .map(line -> new Line(
                        line.words().stream()
                                .map(word -> with(word, FITTED.probability(evidence.next())))
                                .toList(),
                        line.x(),
                        line.y(),
                        line.width(),
                        line.height()))
                .toList();
    }

    private static Word with(Word word, double confidence) {
        return new Word(word.text(), confidence, word.x(), word.y(), word.width(), word.height());
    }

    /** How probably a word with this evidence is right. */
    public double probability(double[] evidence) {
        double sum = sum(weights, evidence);
        if (sum <= sums[0]) {
            return probabilities[0];
        }
        for (int i = 1; i < sums.length; i++) {
            if (sum < sums[i]) {
                double share = (sum - sums[i - 1]) / (sums[i] - sums[i - 1]);
                return probabilities[i - 1] + share * (probabilities[i] - probabilities[i - 1]);
            }
        }
        return probabilities[sums.length - 1];
    }

    /** The weighted sum of the evidence. */
    public static double sum(double[] weights, double[] evidence) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * evidence[i];
        }
        return sum;
    }

    private static WordConfidence fitted() {
        return read(ShippedList.lines(WordConfidence.class, "word-confidence.txt"));
    }

    /**
     * Reads the lines of a file of weights: {@code weight name value}, {@code curve sum probability}, and comments that
     * begin with #.
     *
     * @throws IllegalArgumentException when a feature has no weight
     */
    public static WordConfidence read(List<String> lines) {
        var weights = new ArrayList<Double>();
        var names = new ArrayList<String>();
        var curve = new TreeMap<Double, Double>();
        for (String line : lines) {
            String[] parts = line.split(" ", -1);
            if (parts[0].equals("weight")) {
                names.add(parts[1]);
                weights.add(Double.valueOf(parts[2]));
            } else if (parts[0].equals("curve")) {
                curve.put(Double.valueOf(parts[1]), Double.valueOf(parts[2]));
            }
        }
        if (!names.equals(WordEvidence.FEATURES) || curve.size() < 2) {
            throw new IllegalArgumentException("Weights are for "
                    + names.stream().collect(Collectors.joining(", ")) + ", not for " + WordEvidence.FEATURES);
        }
        return new WordConfidence(
                weights.stream().mapToDouble(Double::doubleValue).toArray(), curve);
    }
}
