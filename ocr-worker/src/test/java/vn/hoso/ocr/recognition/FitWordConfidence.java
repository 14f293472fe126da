package vn.hoso.ocr.recognition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.hoso.ocr.recognition.confidence.WordConfidence;
import vn.hoso.ocr.recognition.confidence.WordEvidence;
import vn.hoso.samples.TruePage;
import vn.hoso.samples.TruePages;
import vn.hoso.samples.TrueWord;

/**
 * Fits the curve of word confidence. Reads pages whose truth is known with the product's own preparation and
 * recognition, and writes the file of weights with where it comes from and its error on pages that were not used.
 *
 * <p>Arguments: {@code read FIRST COUNT WORDS-FILE} reads COUNT pages with seeds from FIRST * 1000 on and appends their
 * words; {@code fit FIT-WORDS CHECK-WORDS DAY OUT} fits on one file and checks on the other. Pages with seeds below 10,000
 * are for fitting, from 10,000 to 19,999 for checking.
 */
final class FitWordConfidence {

    private static final int ROUNDS = 3000;
    private static final double STEP = 0.5;
    private static final double WEIGHT_DECAY = 1e-4;
    /** Shares of the words, from the least probable on, at which a new piece of the curve begins. */
    private static final double[] PIECES = {
        0, 0.01, 0.02, 0.035, 0.05, 0.08, 0.12, 0.17, 0.25, 0.35, 0.45, 0.55, 0.65, 0.75, 0.85, 0.95, 1
    };

    private static final int BINS = 10;

    private FitWordConfidence() {}

    /** Runs one of the two steps. */
    public static void main(String[] arguments) throws IOException {
        if (arguments[0].equals("read")) {
            read(Long.parseLong(arguments[1]), Integer.parseInt(arguments[2]), Path.of(arguments[3]));
        } else {
            fit(Path.of(arguments[1]), Path.of(arguments[2]), arguments[3], Path.of(arguments[4]));
        }
    }

    private static void read(long first, int count, Path out) throws IOException {
        System.setProperty("jna.library.path", NativeLibraries.unpacked().toString());
        Path image = Files.createTempFile("page", ".spix");
        try (var engine = TesseractEngine.uncalibrated("/usr/share/tesseract-ocr/5/tessdata", "vie", 4)) {
            TruePages.set(first, count).forEach(page -> append(engine, page, image, out));
        } finally {
            Files.delete(image);
        }
    }

    private static void append(TesseractEngine engine, TruePage truth, Path image, Path out) {
        try {
            PageImageFile.write(truth.image(), image);
            List<Line> lines = engine.read(
                            new RecognizerProcess.Task(
                                    image.toString(), 0, 0, 1, truth.dpi(), RecognizerProcess.What.READ, null, null),
                            look -> {})
                    .lines();
            List<double[]> evidence = WordEvidence.of(lines);
            var rows = new ArrayList<String>();
            int i = 0;
            for (Line line : lines) {
                for (Word word : line.words()) {
                    var row = new StringBuilder(truth.seed() + " " + (isRight(word, truth.words()) ? 1 : 0));
                    for (double feature : evidence.get(i)) {
                        row.append(String.format(Locale.ROOT, " %.5f", feature));
                    }
                    rows.add(row.toString());
                    i++;
                }
            }
            Files.write(
                    out,
                    rows,
                    StandardCharsets.UTF_8,
                    java.nio.file.StandardOpenOption.CREATE,
                    java.nio.file.StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Right is the printed word that the reading covers most, letter by letter; junk covers none and is wrong. */
    private static boolean isRight(Word word, List<TrueWord> truth) {
        long best = 0;
        String printed = "";
        for (TrueWord candidate : truth) {
            long across = Math.min(word.x() + word.width(), candidate.x() + candidate.width())
                    - (long) Math.max(word.x(), candidate.x());
            long down = Math.min(word.y() + word.height(), candidate.y() + candidate.height())
                    - (long) Math.max(word.y(), candidate.y());
            if (across > 0 && down > 0 && across * down > best) {
                best = across * down;
                printed = candidate.text();
            }
        }
        return withToneLast(word.text()).equals(withToneLast(printed));
    }

    /** Both ways of placing a tone are right. */
    private static String withToneLast(String word) {
        String apart = Normalizer.normalize(word, Normalizer.Form.NFD);
        return Normalizer.normalize(apart.replaceAll("[\u0300\u0301\u0303\u0309\u0323]", ""), Normalizer.Form.NFC)
                + apart.replaceAll("[^\u0300\u0301\u0303\u0309\u0323]", "");
    }

    private static void fit(Path fitted, Path checked, String day, Path out) throws IOException {
        List<Sample> fit = samples(fitted);
        List<Sample> check = samples(checked);
        double[] weights = weights(fit);
        SortedMap<Double, Double> curve = curve(fit, weights);
        var confidence = new WordConfidence(weights, curve);
        var lines = new ArrayList<String>();
        lines.add(
                "# How probably a word is right, by what is known of it. Written by FitWordConfidence on " + day + ".");
        lines.add(
                "# Tesseract 5.5.2, Debian's tesseract-ocr-vie (fast model), segmentation 4, the preparation of that day.");
        lines.add(String.format(
                Locale.ROOT,
                "# Fitted on %s; expected error (ECE, ten bins) there %.2f %%.",
                described(fit),
                100 * error(fit, confidence)));
        lines.add(String.format(
                Locale.ROOT,
                "# Checked on %s; expected error there %.2f %%; of Tesseract's own figure %.2f %%.",
                described(check),
                100 * error(check, confidence),
                100 * ownError(check)));
        for (int i = 0; i < weights.length; i++) {
            lines.add(String.format(Locale.ROOT, "weight %s %.5f", WordEvidence.FEATURES.get(i), weights[i]));
        }
        curve.forEach((sum, probability) -> lines.add(String.format(Locale.ROOT, "curve %.4f %.4f", sum, probability)));
        Files.write(out, lines, StandardCharsets.UTF_8);
    }

    private static String described(List<Sample> samples) {
        long pages = samples.stream().mapToLong(Sample::seed).distinct().count();
        long first = samples.stream().mapToLong(Sample::seed).min().orElse(0);
        long last = samples.stream().mapToLong(Sample::seed).max().orElse(0);
        return samples.size() + " words of " + pages + " pages, seeds " + first + " to " + last;
    }

    private static List<Sample> samples(Path file) throws IOException {
        var samples = new ArrayList<Sample>();
        for (String line : Files.readAllLines(file)) {
            String[] parts = line.split(" ", -1);
            double[] evidence = new double[parts.length - 2];
            for (int i = 0; i < evidence.length; i++) {
                evidence[i] = Double.parseDouble(parts[i + 2]);
            }
            samples.add(new Sample(Long.parseLong(parts[0]), parts[1].equals("1"), evidence));
        }
        return samples;
    }

    /** Logistic regression by plain descent; features are of one size, so that it settles. */
    private static double[] weights(List<Sample> samples) {
        int features = WordEvidence.FEATURES.size();
        double[] weights = new double[features];
        double[] speed = new double[features];
        for (int round = 0; round < ROUNDS; round++) {
            double[] slope = new double[features];
            for (Sample sample : samples) {
                double miss =
                        1 / (1 + Math.exp(-WordConfidence.sum(weights, sample.evidence()))) - (sample.right() ? 1 : 0);
                for (int i = 0; i < features; i++) {
                    slope[i] += miss * sample.evidence()[i];
                }
            }
            for (int i = 0; i < features; i++) {
                double mean = slope[i] / samples.size() + WEIGHT_DECAY * weights[i];
                speed[i] = 0.999 * speed[i] + 0.001 * mean * mean;
                weights[i] -= 0.02 * STEP * mean / (Math.sqrt(speed[i] / (1 - Math.pow(0.999, round + 1))) + 1e-8);
            }
        }
        return weights;
    }

    /** Share of right words in pieces, finest where words are doubtful, made rising by joining neighbours that are not. */
    private static SortedMap<Double, Double> curve(List<Sample> samples, double[] weights) {
        List<Sample> sorted = new ArrayList<>(samples);
        sorted.sort(java.util.Comparator.comparingDouble(s -> WordConfidence.sum(weights, s.evidence())));
        var pieces = new ArrayList<double[]>(); // sum of sums, right, count
        for (int piece = 0; piece + 1 < PIECES.length; piece++) {
            double[] sums = new double[3];
            int to = (int) (sorted.size() * PIECES[piece + 1]);
            for (Sample sample : sorted.subList((int) (sorted.size() * PIECES[piece]), to)) {
                sums[0] += WordConfidence.sum(weights, sample.evidence());
                sums[1] += sample.right() ? 1 : 0;
                sums[2]++;
            }
            pieces.add(sums);
            for (int last = pieces.size() - 1; last > 0 && !rises(pieces, last); last--) {
                double[] joined = pieces.remove(last);
                for (int i = 0; i < 3; i++) {
                    pieces.get(last - 1)[i] += joined[i];
                }
            }
        }
        var curve = new TreeMap<Double, Double>();
        pieces.forEach(sums -> curve.put(sums[0] / sums[2], sums[1] / sums[2]));
        return curve;
    }

    private static boolean rises(List<double[]> pieces, int i) {
        double[] before = pieces.get(i - 1);
        double[] here = pieces.get(i);
        return here[1] / here[2] > before[1] / before[2];
    }

    private static double error(List<Sample> samples, WordConfidence confidence) {
        return error(
                samples,
                samples.stream()
                        .map(sample -> confidence.probability(sample.evidence()))
                        .toList());
    }

    private static double ownError(List<Sample> samples) {
        return error(
                samples,
                samples.stream()
                        .map(sample -> 1 / (1 + Math.exp(-sample.evidence()[1])))
                        .toList());
    }

    /** Mean distance of what is said and what is so, over ten bins of what is said, weighed by their words. */
    private static double error(List<Sample> samples, List<Double> said) {
        double[] right = new double[BINS];
        double[] sum = new double[BINS];
        for (int i = 0; i < said.size(); i++) {
            int bin = (int) Math.min(BINS - 1, said.get(i) * BINS);
            right[bin] += samples.get(i).right() ? 1 : 0;
            sum[bin] += said.get(i);
        }
        double error = 0;
        for (int bin = 0; bin < BINS; bin++) {
            error += Math.abs(right[bin] - sum[bin]) / samples.size();
        }
        return error;
    }

    private static final class Sample {
        private final long seed;
        private final boolean right;
        private final double[] evidence;

        Sample(long seed, boolean right, double[] evidence) {
            this.seed = seed;
            this.right = right;
            this.evidence = evidence;
        }

        long seed() {
            return seed;
        }

        boolean right() {
            return right;
        }

        double[] evidence() {
            return evidence;
        }
    }
}
