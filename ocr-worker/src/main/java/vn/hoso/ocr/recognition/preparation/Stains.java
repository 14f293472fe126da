package vn.hoso.ocr.recognition.preparation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Finds what is no ink of the paper's: punch holes in the margin, and specks too small and too lonely to be marks. */
final class Stains {

    /** A speck is smaller than this, in letter heights; the dot of an i has 0.25. */
    private static final double LARGEST_SPECK = 0.24;
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
        var specks = new BitSet();
        int largest = Math.max(2, (int) Math.round(LARGEST_SPECK * letterHeight));
        int lonely = Math.max(3, (int) Math.round(LONELY * letterHeight));
        for (int i = 0; i < ink.parts(); i++) {
            int w = ink.w(i);
            int h = ink.h(i);
            if (w > largest || h > largest) {
                continue;
            }
            int own = ink.dark(ink.x(i), ink.y(i), ink.x(i) + w, ink.y(i) + h);
            int around = ink.dark(ink.x(i) - lonely, ink.y(i) - lonely, ink.x(i) + w + lonely, ink.y(i) + h + lonely);
            if (own == around) {
                specks.set(i);
            }
        }
        return specks.cardinality() < FEWEST_SPECKS * ink.parts() ? new BitSet() : specks;
    }

    static List<Integer> holes(PageInk ink) {
        var holes = new ArrayList<Integer>();
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
                holes.add(i);
            }
        }
        return holes;
    }
}
