package vn.hoso.ocr.recognition.preparation;

import java.util.ArrayList;
import java.util.List;
import net.sourceforge.lept4j.Leptonica1;
import net.sourceforge.lept4j.Pix;
import org.jspecify.annotations.Nullable;

/**
 * The ring of a round seal on a page without colour. It joins what is printed across it to one large thing, which layout
 * takes for a picture and drops, with the post and the name of who signs. Seals are 30 to 42 mm wide.
 *
 * @param x centre, pixels
 * @param y centre, pixels
 * @param radius of the outer edge, pixels
 */
record SealRing(double x, double y, double radius) {

    /** The page's shorter side in cells, on which circles are looked for: of half a millimetre on A4. */
    private static final int CELLS = 400;
    /** Radii of seals in cells: 13 to 24 mm. */
    private static final int SMALLEST = 25;

    private static final int LARGEST = 46;
    /** Share of a cell that is dark at least. */
    private static final double DARK_CELL = 0.2;

    private static final int DIRECTIONS = 72;
    /** Share of the directions in which the ring is seen; text and copying break it. */
    private static final double SEEN = 0.7;
    /** By how much fewer directions are dark right outside the ring. */
    private static final double STANDS_OUT = 0.3;
    /** How far outside, cells. */
    private static final int OUTSIDE = 3;

    /** Thickest stroke of a ring, share of its radius. */
    private static final double THICKEST = 0.09;

    /** The seal in what hangs together with its ring; null where there is none on the page. */
    static @Nullable SealRing find(PageInk ink) {
        double cell = Math.min(ink.width(), ink.height()) / (double) CELLS;
        SealRing best = null;
        double most = 0;
        for (int part = 0; part < ink.parts(); part++) {
            int columns = (int) (ink.w(part) / cell);
            int rows = (int) (ink.h(part) / cell);
            if (Math.min(columns, rows) < 1.6 * SMALLEST || Math.max(columns, rows) > 5 * LARGEST) {
                continue;
            }
            var cells = new Cells(ink, part, cell);
            for (int y = SMALLEST - OUTSIDE; y <= rows - SMALLEST + OUTSIDE; y++) {
                for (int x = SMALLEST - OUTSIDE; x <= columns - SMALLEST + OUTSIDE; x++) {
                    for (int radius = SMALLEST; radius <= LARGEST; radius++) {
                        double seen = cells.seen(x, y, radius, SEEN);
                        double standsOut = seen < SEEN ? 0 : seen - cells.seen(x, y, radius + OUTSIDE, 0);
                        if (standsOut > Math.max(STANDS_OUT, most)) {
                            most = standsOut;
                            best = new SealRing(
                                    ink.x(part) + (x + 0.5) * cell, ink.y(part) + (y + 0.5) * cell, radius * cell);
                        }
                    }
                }
            }
        }
        return best;
    }

    /** The ring itself and those within it. */
    Pix mask(PageInk ink, PixScope scope) {
        Pix mask = scope.hold(Leptonica1.pixCreate(ink.width(), ink.height(), 1));
        int wordsPerLine = Leptonica1.pixGetWpl(mask);
        var bits = new int[wordsPerLine * ink.height()];
        for (double ring : rings(ink)) {
            double reach = THICKEST * radius;
            int steps = (int) Math.ceil(2 * Math.PI * ring * 1.5);
            for (int step = 0; step < steps; step++) {
                double cos = Math.cos(2 * Math.PI * step / steps);
                double sin = Math.sin(2 * Math.PI * step / steps);
                double from = ring - reach;
                while (from < ring + reach && !isDark(ink, from, cos, sin)) {
                    from++;
                }
                double to = from;
                while (to < ring + 3 * reach && isDark(ink, to, cos, sin)) {
                    to++;
                }
                if (to - from > reach * 1.5) { // print crosses the ring there
                    from = ring - reach / 4;
                    to = ring + reach / 4;
                }
                for (double r = from; r < to; r += 0.7) {
                    int px = (int) Math.round(x + r * cos);
                    int py = (int) Math.round(y + r * sin);
                    if (ink.dark(px, py)) {
                        bits[py * wordsPerLine + (px >> 5)] |= 0x80000000 >>> (px & 31);
                    }
                }
            }
        }
        Leptonica1.pixGetData(mask).getPointer().write(0, bits, 0, bits.length);
        return mask;
    }

    /** All that lies within the ring. */
    Pix disc(PageInk ink, PixScope scope) {
        Pix disc = scope.hold(Leptonica1.pixCreate(ink.width(), ink.height(), 1));
        double reach = radius * (1 + THICKEST);
        for (int row = (int) (y - reach); row <= y + reach; row++) {
            int half = (int) Math.sqrt(Math.max(0, reach * reach - (row - y) * (row - y)));
            Leptonica1.pixRasterop(disc, (int) x - half, row, 2 * half + 1, 1, Paint.SET, null, 0, 0);
        }
        return disc;
    }

    private List<Double> rings(PageInk ink) {
        var rings = new ArrayList<Double>();
        rings.add(radius);
        double step = radius / 60;
        double best = 0;
        double inner = 0;
        for (double r = 0.4 * radius; r < 0.85 * radius; r += step) {
            int dark = 0;
            for (int i = 0; i < DIRECTIONS; i++) {
                double cos = Math.cos(2 * Math.PI * i / DIRECTIONS);
                double sin = Math.sin(2 * Math.PI * i / DIRECTIONS);
                dark += isDark(ink, r, cos, sin) || isDark(ink, r + step, cos, sin) ? 1 : 0;
            }
            if (dark > best) {
                best = dark;
                inner = r + step / 2;
            }
        }
        if (best > SEEN * DIRECTIONS) {
            rings.add(inner);
        }
        return rings;
    }

    private boolean isDark(PageInk ink, double r, double cos, double sin) {
        return ink.dark((int) Math.round(x + r * cos), (int) Math.round(y + r * sin));
    }

    /** The box of a part, coarsely. */
    private static final class Cells {

        private final boolean[][] dark;
        private final double[] cos = new double[DIRECTIONS];
        private final double[] sin = new double[DIRECTIONS];

        Cells(PageInk ink, int part, double cell) {
            int columns = (int) (ink.w(part) / cell) + 1;
            int rows = (int) (ink.h(part) / cell) + 1;
            dark = new boolean[rows][columns];
            for (int y = 0; y < rows; y++) {
                for (int x = 0; x < columns; x++) {
                    int left = ink.x(part) + (int) (x * cell);
                    int top = ink.y(part) + (int) (y * cell);
                    int side = (int) Math.ceil(cell);
                    dark[y][x] = ink.dark(left, top, left + side, top + side) >= DARK_CELL * side * side;
                }
            }
            for (int i = 0; i < DIRECTIONS; i++) {
                // Every seventh, so that the first few already look all around.
                cos[i] = Math.cos(2 * Math.PI * (i * 7 % DIRECTIONS) / DIRECTIONS);
                sin[i] = Math.sin(2 * Math.PI * (i * 7 % DIRECTIONS) / DIRECTIONS);
            }
        }

        /** Share of the directions in which a cell of the circle is dark; less than that where {@code least} is missed. */
        double seen(int x, int y, int radius, double least) {
            int seen = 0;
            for (int i = 0; i < DIRECTIONS; i++) {
                int column = (int) Math.round(x + radius * cos[i]);
                int row = (int) Math.round(y + radius * sin[i]);
                if (row >= 0 && row < dark.length && column >= 0 && column < dark[0].length && dark[row][column]) {
                    seen++;
                } else if (i + 1 - seen > (1 - least) * DIRECTIONS) {
                    return 0;
                }
            }
            return (double) seen / DIRECTIONS;
        }
    }
}
