package vn.hoso.samples.wear;

import vn.hoso.samples.wording.Draw;

/** A field that changes slowly over the page, between -1 and 1: uneven light, toner that fades. */
final class Cloud {
    private static final int KNOTS = 7;

    private final double[][] knots = new double[KNOTS + 1][KNOTS + 1];
    private final double stepX;
    private final double stepY;

    Cloud(Draw draw, int width, int height) {
        stepX = width / (double) (KNOTS - 1);
        stepY = height / (double) (KNOTS - 1);
        for (double[] row : knots) {
            for (int i = 0; i < row.length; i++) {
                row[i] = draw.real(-1, 1);
            }
        }
    }

    double at(int x, int y) {
        double gx = x / stepX;
        double gy = y / stepY;
        int i = (int) gx;
        int j = (int) gy;
        double fx = smooth(gx - i);
        double fy = smooth(gy - j);
        double upper = knots[j][i] * (1 - fx) + knots[j][i + 1] * fx;
        double lower = knots[j + 1][i] * (1 - fx) + knots[j + 1][i + 1] * fx;
        return upper * (1 - fy) + lower * fy;
    }

    private static double smooth(double t) {
        return t * t * (3 - 2 * t);
    }
}
