package vn.hoso.samples.handwriting;

import java.util.SplittableRandom;

/**
 * Writes a digit of MNIST as a pen would on a scanned page: larger, leaning, a little wavy, with thin or
 * thick even strokes.
 *
 * @param slant columns a row further up
 * @param wide width against the width in MNIST
 * @param thin half the width of the stroke as a share of the height; 0 leaves the strokes of MNIST
 */
public record Pen(double slant, double wide, double thin) {

    /** Some hand. */
    public static Pen any(SplittableRandom random) {
        double slant = Math.max(-0.3, Math.min(0.5, gauss(random) * 0.17 + 0.08));
        boolean even = random.nextDouble() < 0.6;
        return new Pen(slant, 0.75 + 0.5 * random.nextDouble(), even ? 0.025 + 0.05 * random.nextDouble() : 0);
    }

    /** About normally distributed, with mean 0 and deviation 1. */
    public static double gauss(SplittableRandom random) {
        double sum = 0;
        for (int i = 0; i < 12; i++) {
            sum += random.nextDouble();
        }
        return sum - 6;
    }

    /** The digit, cut to its bounds, about so many pixels high. */
    public Written write(byte[] digit, double height, SplittableRandom random) {
        double[] bounds = bounds(digit);
        double scale = height / (bounds[3] - bounds[2]);
        double turn = gauss(random) * 0.06;
        double lean = slant + gauss(random) * 0.04;
        double wave = height * 0.025 * gauss(random);
        double phase = random.nextDouble() * 6;
        double level = 95 + 60 * random.nextDouble();
        int size = (int) Math.ceil(height * 2.2) + 8;
        Written ink = new Written(size, size);
        double centreX = (bounds[0] + bounds[1]) / 2;
        double centreY = (bounds[2] + bounds[3]) / 2;
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                double fromY = y - size / 2.0;
                double fromX = x - size / 2.0 + lean * fromY + wave * Math.sin(phase + 4 * fromY / height);
                double turnedX = (fromX * Math.cos(turn) - fromY * Math.sin(turn)) / (scale * wide);
                double turnedY = (fromX * Math.sin(turn) + fromY * Math.cos(turn)) / scale;
                ink.set(x, y, grey(digit, centreX + turnedX, centreY + turnedY) > level);
            }
        }
        return (thin == 0 ? ink : Thinning.drawnAgain(Thinning.of(ink), Math.max(0.9, thin * height))).cut();
    }

    private static double[] bounds(byte[] digit) {
        double[] bounds = {28, 0, 28, 0};
        for (int y = 0; y < 28; y++) {
            for (int x = 0; x < 28; x++) {
                if ((digit[y * 28 + x] & 0xff) > 100) {
                    bounds[0] = Math.min(bounds[0], x);
                    bounds[1] = Math.max(bounds[1], x + 1);
                    bounds[2] = Math.min(bounds[2], y);
                    bounds[3] = Math.max(bounds[3], y + 1);
                }
            }
        }
        return bounds;
    }

    private static double grey(byte[] digit, double x, double y) {
        int left = (int) Math.floor(x - 0.5);
        int top = (int) Math.floor(y - 0.5);
        double right = x - 0.5 - left;
        double below = y - 0.5 - top;
        return (dot(digit, left, top) * (1 - right) + dot(digit, left + 1, top) * right) * (1 - below)
                + (dot(digit, left, top + 1) * (1 - right) + dot(digit, left + 1, top + 1) * right) * below;
    }

    private static double dot(byte[] digit, int x, int y) {
        return x < 0 || y < 0 || x >= 28 || y >= 28 ? 0 : digit[y * 28 + x] & 0xff;
    }
}
