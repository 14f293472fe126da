package vn.hoso.samples.handwriting;

import java.util.SplittableRandom;

/** What hands here add to a digit and hands of MNIST rarely do: a bar through the 7, a flag on the 1. */
final class Habits {

    private static final int SIZE = DigitPictures.SIZE;

    private Habits() {}

    /** The picture of a digit, for some with the habit. */
    static byte[] of(int digit, byte[] picture, SplittableRandom random) {
        if (digit == 7 && random.nextDouble() < 0.35) {
            byte[] barred = picture.clone();
            int y = 13 + random.nextInt(3);
            double x = middle(picture, y);
            line(barred, x - 4.5, y + random.nextDouble() * 1.5, x + 4.5, y - random.nextDouble());
            return barred;
        }
        if (digit == 1 && random.nextDouble() < 0.45) {
            byte[] flagged = picture.clone();
            int top = 0;
            while (top < SIZE - 8 && Double.isNaN(middle(picture, top))) {
                top++;
            }
            double x = middle(picture, top);
            line(flagged, x, top + 0.5, x - 3 - 3 * random.nextDouble(), top + 4 + 3.5 * random.nextDouble());
            return flagged;
        }
        return picture;
    }

    private static double middle(byte[] picture, int y) {
        double sum = 0;
        double weight = 0;
        for (int x = 0; x < SIZE; x++) {
            int grey = picture[y * SIZE + x] & 0xff;
            if (grey > 100) {
                sum += (double) x * grey;
                weight += grey;
            }
        }
        return sum / weight;
    }

    private static void line(byte[] picture, double fromX, double fromY, double toX, double toY) {
        for (int y = 0; y < SIZE; y++) {
            for (int x = 0; x < SIZE; x++) {
                double along = ((x - fromX) * (toX - fromX) + (y - fromY) * (toY - fromY))
                        / (Math.pow(toX - fromX, 2) + Math.pow(toY - fromY, 2));
                double at = Math.max(0, Math.min(1, along));
                double away = Math.hypot(x - fromX - at * (toX - fromX), y - fromY - at * (toY - fromY));
                int grey = (int) Math.max(0, Math.min(255, 255 * (1.6 - away)));
                if (grey > (picture[y * SIZE + x] & 0xff)) {
                    picture[y * SIZE + x] = (byte) grey;
                }
            }
        }
    }
}
