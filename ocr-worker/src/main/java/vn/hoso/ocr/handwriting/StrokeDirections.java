package vn.hoso.ocr.handwriting;

/**
 * What of a sign is compared: where on it strokes run in which direction. The sign is set upright, brought to one size,
 * and the directions of its edges are gathered in eight bins over five by five places (gradient features of normalised
 * signs; Liu, Nakashima, Sako and Fujisawa, "Handwritten digit recognition: benchmarking of state-of-the-art
 * techniques", Pattern Recognition 36, 2003). They hardly depend on the width of the pen.
 */
final class StrokeDirections {

    private static final int PLACES = 5;
    private static final int DIRECTIONS = 8;
    /** How many numbers describe a sign, each 0 to 255. */
    static final int COUNT = PLACES * PLACES * DIRECTIONS + 2;

    private static final int SIZE = 32;
    private static final double LONG_SIDE = 26;
    private static final double STEEPEST = 0.9;
    private static final double SPREAD = 3.2;
    private static final double UNIT = 400;
    private static final double[][] WEIGHTS = weights();

    private StrokeDirections() {}

    /** The numbers that describe a sign. */
    static int[] of(Ink sign) {
        double slant = slant(sign);
        double[] left = leftEdges(sign, slant);
        double width = left[1] - left[0];
        double height = sign.height();
        double ratio = Math.min(width, height) / Math.max(width, height);
        double shortSide = LONG_SIDE * Math.sqrt(Math.sin(Math.PI / 2 * ratio));
        double targetWidth = width >= height ? LONG_SIDE : shortSide;
        double targetHeight = width >= height ? shortSide : LONG_SIDE;
        double[] grey = drawn(sign, slant, left[0], targetWidth / width, targetHeight / height);
        int[] numbers = new int[COUNT];
        gather(grey, numbers);
        numbers[COUNT - 2] = (int) Math.round(Math.min(1, width / (2 * height)) * 160);
        numbers[COUNT - 1] = (int) Math.round((slant / STEEPEST + 1) / 2 * 60);
        return numbers;
    }

    /** How far the sign leans: columns a row further up. */
    private static double slant(Ink sign) {
        double count = 0;
        double sumX = 0;
        double sumY = 0;
        for (int y = 0; y < sign.height(); y++) {
            for (int x = 0; x < sign.width(); x++) {
                if (sign.at(x, y)) {
                    count++;
                    sumX += x;
                    sumY += y;
                }
            }
        }
        double meanX = sumX / count;
        double meanY = sumY / count;
        double mixed = 0;
        double upright = 1e-9;
        for (int y = 0; y < sign.height(); y++) {
            for (int x = 0; x < sign.width(); x++) {
                if (sign.at(x, y)) {
                    mixed += (x - meanX) * (y - meanY);
                    upright += (y - meanY) * (y - meanY);
                }
            }
        }
        return Math.max(-STEEPEST, Math.min(STEEPEST, mixed / upright));
    }

    /** Left and right edge of the ink once it is set upright. */
    private static double[] leftEdges(Ink sign, double slant) {
        double left = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        for (int y = 0; y < sign.height(); y++) {
            for (int x = 0; x < sign.width(); x++) {
                if (sign.at(x, y)) {
                    double moved = x - slant * y;
                    left = Math.min(left, moved);
                    right = Math.max(right, moved + 1);
                }
            }
        }
        return new double[] {left, right};
    }

    /** The upright sign in its one size, in the middle; every dot of ink spreads over the place that it covers. */
    private static double[] drawn(Ink sign, double slant, double left, double scaleX, double scaleY) {
        double[] grey = new double[SIZE * SIZE];
        double offsetY = (SIZE - sign.height() * scaleY) / 2;
        double[] edges = leftEdges(sign, slant);
        double offsetX = (SIZE - (edges[1] - edges[0]) * scaleX) / 2;
        for (int y = 0; y < sign.height(); y++) {
            for (int x = 0; x < sign.width(); x++) {
                if (sign.at(x, y)) {
                    double fromX = offsetX + (x - slant * y - left) * scaleX;
                    double fromY = offsetY + y * scaleY;
                    spread(grey, fromX, fromX + scaleX, fromY, fromY + scaleY);
                }
            }
        }
        for (int i = 0; i < grey.length; i++) {
            grey[i] = Math.min(1, grey[i]);
        }
        return grey;
    }

    private static void spread(double[] grey, double fromX, double toX, double fromY, double toY) {
        int lastX = Math.min(SIZE - 1, (int) Math.floor(toX));
        int lastY = Math.min(SIZE - 1, (int) Math.floor(toY));
        for (int y = Math.max(0, (int) Math.floor(fromY)); y <= lastY; y++) {
            double high = Math.min(toY, y + 1) - Math.max(fromY, y);
            for (int x = Math.max(0, (int) Math.floor(fromX)); x <= lastX; x++) {
                double wide = Math.min(toX, x + 1) - Math.max(fromX, x);
                if (wide > 0 && high > 0) {
                    grey[y * SIZE + x] += wide * high;
                }
            }
        }
    }

    private static void gather(double[] grey, int[] numbers) {
        double[] sums = new double[PLACES * PLACES * DIRECTIONS];
        for (int y = 1; y < SIZE - 1; y++) {
            for (int x = 1; x < SIZE - 1; x++) {
                int at = y * SIZE + x;
                double right = grey[at - SIZE + 1] + 2 * grey[at + 1] + grey[at + SIZE + 1];
                double wrong = grey[at - SIZE - 1] + 2 * grey[at - 1] + grey[at + SIZE - 1];
                double below = grey[at + SIZE - 1] + 2 * grey[at + SIZE] + grey[at + SIZE + 1];
                double above = grey[at - SIZE - 1] + 2 * grey[at - SIZE] + grey[at - SIZE + 1];
                add(sums, x, y, right - wrong, below - above);
            }
        }
        double square = 1e-9;
        for (double sum : sums) {
            square += sum; // the square of its root
        }
        for (int i = 0; i < sums.length; i++) {
            numbers[i] = (int) Math.min(255, Math.round(UNIT * Math.sqrt(sums[i] / square)));
        }
    }

    /** Shares an edge among the two directions beside its own, over the places near it. */
    private static void add(double[] sums, int x, int y, double gradientX, double gradientY) {
        double strength = Math.hypot(gradientX, gradientY);
        if (strength < 1e-6) {
            return;
        }
        double turn = (Math.atan2(gradientY, gradientX) / (2 * Math.PI) + 1) % 1 * DIRECTIONS;
        int first = (int) turn % DIRECTIONS;
        int second = (first + 1) % DIRECTIONS;
        double toSecond = turn - Math.floor(turn);
        for (int row = 0; row < PLACES; row++) {
            for (int column = 0; column < PLACES; column++) {
                double weight = strength * WEIGHTS[row][y] * WEIGHTS[column][x];
                int bin = (row * PLACES + column) * DIRECTIONS;
                sums[bin + first] += weight * (1 - toSecond);
                sums[bin + second] += weight * toSecond;
            }
        }
    }

    private static double[][] weights() {
        double[][] weights = new double[PLACES][SIZE];
        for (int place = 0; place < PLACES; place++) {
            double centre = (place + 0.5) * SIZE / PLACES - 0.5;
            for (int i = 0; i < SIZE; i++) {
                double away = (i - centre) / SPREAD;
                weights[place][i] = Math.exp(-away * away / 2);
            }
        }
        return weights;
    }
}
