package vn.hoso.ocr.recognition.preparation;

import java.util.BitSet;

/** Finds what is no ink of the paper's: punch holes in the margin, and specks too small and too lonely to be marks. */
final class Stains {

    /** A speck is smaller than this, in letter heights; the dot of an i has 0.25. */
    private static final double LARGEST_SPECK = 0.24;
    /** Side of a square that no dot of a letter is smaller than, in letter heights. */
    private static final double TINY = 0.16;
    /** What is nearer to a letter than this may have broken off it, in letter heights. */
    private static final double NEAR = 0.18;
    /** Nothing stands nearer to a speck than this, in letter heights; a full stop stands nearer to its word. */
    private static final double LONELY = 0.5;
    /** Fewer specks than this share of the parts are left: they do not disturb. */
    private static final double FEWEST_SPECKS = 0.02;

    /** Margin in which holes are punched, share of the shorter side. */
    private static final double HOLE_MARGIN = 0.11;
    /** Diameter of a hole, share of the shorter side: 4 to 9 mm of 210. */
    private static final double SMALLEST_HOLE = 0.018;

    private static final double LARGEST_HOLE = 0.045;
    /** A disc fills 0.785 of its box. */
    private static final double HOLE_FILL = 0.6;

    private Stains() {}

    static BitSet specks(PageInk ink, int letterHeight) {
        var lonely = new BitSet();
        var tiny = new BitSet();
        int largest = Math.max(2, (int) Math.round(LARGEST_SPECK * letterHeight));
        int reach = Math.max(3, (int) Math.round(LONELY * letterHeight));
        int near = Math.max(3, (int) Math.round(NEAR * letterHeight));
        double tinyArea = TINY * letterHeight * TINY * letterHeight;
        for (int i = 0; i < ink.parts(); i++) {
            int x = ink.x(i);
            int y = ink.y(i);
            int right = x + ink.w(i);
            int bottom = y + ink.h(i);
            if (right - x > largest || bottom - y > largest) {
                continue;
            }
            int own = ink.dark(x, y, right, bottom);
            tiny.set(i, own <= tinyArea && isAlone(ink, i, own, near) && !isMark(ink, i, reach));
            lonely.set(i, isAlone(ink, i, own, reach));
        }
        if (lonely.cardinality() < FEWEST_SPECKS * ink.parts()) {
            return new BitSet();
        }
        // Where specks are many, what is smaller than any dot is one too, also between the letters.
        lonely.or(tiny);
        return lonely;
    }

    private static boolean isAlone(PageInk ink, int part, int own, int reach) {
        int x = ink.x(part);
        int y = ink.y(part);
        return own == ink.dark(x - reach, y - reach, x + ink.w(part) + reach, y + ink.h(part) + reach);
    }

    /** Whether a part stands right over or under other ink, as dots and tone marks do. */
    private static boolean isMark(PageInk ink, int part, int reach) {
        int x = ink.x(part);
        int y = ink.y(part);
        int right = x + ink.w(part);
        int bottom = y + ink.h(part);
        return ink.dark(x, bottom, right, bottom + reach) > 0 || ink.dark(x, y - reach, right, y) > 0;
    }

    static BitSet holes(PageInk ink) {
        var holes = new BitSet();
        int shorter = Math.min(ink.width(), ink.height());
        for (int i = 0; i < ink.parts(); i++) {
            int w = ink.w(i);
            int h = ink.h(i);
            boolean round = w >= SMALLEST_HOLE * shorter
                    && w <= LARGEST_HOLE * shorter
                    && h >= SMALLEST_HOLE * shorter
                    && h <= LARGEST_HOLE * shorter
                    && 4 * w >= 3 * h
                    && 4 * h >= 3 * w;
            double margin = HOLE_MARGIN * shorter;
            boolean inMargin = ink.x(i) + w < margin
                    || ink.x(i) > ink.width() - margin
                    || ink.y(i) + h < margin
                    || ink.y(i) > ink.height() - margin;
            if (round && inMargin && ink.dark(ink.x(i), ink.y(i), ink.x(i) + w, ink.y(i) + h) >= HOLE_FILL * w * h) {
                holes.set(i);
            }
        }
        return holes;
    }
}
