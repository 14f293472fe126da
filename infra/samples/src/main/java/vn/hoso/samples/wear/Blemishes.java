package vn.hoso.samples.wear;

import vn.hoso.samples.wording.Draw;

/** What copying leaves on the sheet: grain, specks, dark edges, punch holes, print shining through, folds. */
final class Blemishes {
    private static final int TABLE = 1 << 14;

    private final Draw draw;
    private final Pixels pixels;
    private final int dpi;

    Blemishes(Draw draw, Pixels pixels, int dpi) {
        this.draw = draw;
        this.pixels = pixels;
        this.dpi = dpi;
    }

    /** Adds grain with a bell of the given deviation. */
    void grain(double sigma) {
        double[] table = new double[TABLE];
        for (int i = 0; i < TABLE; i++) {
            table[i] = (draw.real(-1, 1) + draw.real(-1, 1) + draw.real(-1, 1)) * sigma;
        }
        for (int plane = 0; plane < pixels.planes.length; plane++) {
            for (int y = 0; y < pixels.height; y++) {
                int from = draw.between(0, TABLE - 1);
                int step = 2 * draw.between(0, 40) + 1;
                for (int x = 0; x < pixels.width; x++) {
                    int at = y * pixels.width + x;
                    pixels.set(plane, at, pixels.get(plane, at) + table[(from + x * step) & (TABLE - 1)]);
                }
            }
        }
    }

    /** Darkens paper and ink alike by a field of light: 1 leaves a pixel as it is. */
    void light(Light light) {
        for (int plane = 0; plane < pixels.planes.length; plane++) {
            for (int y = 0; y < pixels.height; y++) {
                for (int x = 0; x < pixels.width; x++) {
                    int at = y * pixels.width + x;
                    pixels.set(plane, at, pixels.get(plane, at) * light.at(x, y));
                }
            }
        }
    }

    /** Takes blue from a colour picture, as years take it from paper: 1 leaves it as it is. */
    void yellow(double left) {
        byte[] blue = pixels.planes[pixels.planes.length - 1];
        for (int at = 0; at < blue.length; at++) {
            pixels.set(pixels.planes.length - 1, at, (blue[at] & 255) * left);
        }
    }

    /** How much of the light reaches a pixel. */
    interface Light {
        double at(int x, int y);
    }

    /** Black and white specks, that many in a million pixels. */
    void specks(int perMegapixel) {
        long count = (long) perMegapixel * pixels.width * pixels.height / 1_000_000;
        int largest = Math.max(1, dpi / 100);
        for (long i = 0; i < count; i++) {
            disc(
                    draw.between(0, pixels.width - 1),
                    draw.between(0, pixels.height - 1),
                    draw.real(0.4, largest * 0.7),
                    draw.chance(0.7) ? draw.between(0, 90) : 255);
        }
    }

    /** A dark band with a ragged rim on one or two sides, as a copier leaves when its lid is open. */
    void darkEdges() {
        for (int side = 0; side < 4; side++) {
            if (draw.chance(0.4)) {
                double depth = draw.real(0.04, 0.16) * dpi;
                double lean = draw.real(-0.1, 0.1) * dpi;
                edge(side, depth, lean);
            }
        }
    }

    private void edge(int side, double depth, double lean) {
        boolean upright = side < 2;
        int length = upright ? pixels.height : pixels.width;
        double rim = 0;
        for (int along = 0; along < length; along++) {
            rim = rim * 0.95 + draw.real(-0.6, 0.6);
            int reach = (int) Math.max(0, depth + lean * along / length + rim);
            for (int in = 0; in < reach; in++) {
                int x = upright ? (side == 0 ? in : pixels.width - 1 - in) : along;
                int y = upright ? along : (side == 2 ? in : pixels.height - 1 - in);
                dark(y * pixels.width + x, draw.between(5, 60));
            }
        }
    }

    /** Two punch holes at the left, copied black. */
    void holes() {
        double x = draw.real(0.32, 0.45) * dpi;
        double middle = pixels.height / 2.0 + draw.real(-0.3, 0.3) * dpi;
        double apart = 80 / 25.4 * dpi / 2;
        disc(x, middle - apart, 0.11 * dpi, 25);
        disc(x + draw.real(-2, 2), middle + apart, 0.11 * dpi, 25);
    }

    /** The print of the other side, mirrored, at a strength of 0 to 1. */
    void shineThrough(Pixels other, double strength, int down) {
        for (int plane = 0; plane < pixels.planes.length; plane++) {
            for (int y = down; y < pixels.height; y++) {
                for (int x = 0; x < pixels.width; x++) {
                    int from = (y - down) * pixels.width + pixels.width - 1 - x;
                    int at = y * pixels.width + x;
                    pixels.set(plane, at, pixels.get(plane, at) - (255 - other.get(plane, from)) * strength);
                }
            }
        }
    }

    /** A fold across the whole sheet: a thin grey line. */
    void fold() {
        int y = (int) (pixels.height * draw.real(0.3, 0.7));
        double slope = draw.real(-0.004, 0.004);
        for (int x = 0; x < pixels.width; x++) {
            int at = Math.max(0, Math.min(pixels.height - 2, (int) (y + slope * x)));
            if (draw.chance(0.8)) {
                dark(at * pixels.width + x, draw.between(60, 150));
            }
        }
    }

    private void disc(double x, double y, double radius, int shade) {
        for (int dy = (int) -radius; dy <= radius; dy++) {
            for (int dx = (int) -radius; dx <= radius; dx++) {
                int px = (int) x + dx;
                int py = (int) y + dy;
                boolean on = px >= 0 && py >= 0 && px < pixels.width && py < pixels.height;
                if (on && dx * dx + dy * dy <= radius * radius) {
                    for (int plane = 0; plane < pixels.planes.length; plane++) {
                        pixels.set(plane, py * pixels.width + px, shade);
                    }
                }
            }
        }
    }

    private void dark(int at, int shade) {
        for (int plane = 0; plane < pixels.planes.length; plane++) {
            pixels.set(plane, at, Math.min(pixels.get(plane, at), shade));
        }
    }
}
