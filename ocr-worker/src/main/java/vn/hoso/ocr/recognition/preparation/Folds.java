package vn.hoso.ocr.recognition.preparation;

import java.util.ArrayList;
import java.util.List;

/** Folds and creases: thin lines that cross the whole sheet from edge to edge, as no rule of a paper does. */
final class Folds {

    /** Width of the strips in which a fold is followed, pixels. */
    private static final int STRIP = 64;
    /** Share of a strip that a fold darkens at least; copied folds are broken. */
    private static final double DARK = 0.5;
    /** Share of the strips in which it is seen, the outermost among them. */
    private static final double SEEN = 0.8;
    /** How much higher or lower a fold may stand in the next strip, pixels: 3 degrees. */
    private static final int STEP = 3;
    /** Thickest fold, pixels; what is thicker at a place is a letter that crosses it and stays. */
    private static final int THICKEST = 4;

    /** Shortest upright rule that crosses a fold, pixels: longer than any stroke of a letter at 200 dpi. */
    private static final int UPRIGHT_RULE = 48;

    private Folds() {}

    /** Boxes of the folds' own pixels: {@code x, y, width, height} each. */
    static List<int[]> find(PageInk ink) {
        var boxes = new ArrayList<int[]>();
        int strips = ink.width() / STRIP;
        if (strips < 4) {
            return boxes;
        }
        for (int y = 2; y < ink.height() - 2; y++) {
            if (isDark(ink, 0, y)) {
                int[] rows = follow(ink, strips, y);
                if (rows.length > 0) {
                    addBoxes(boxes, ink, rows);
                    y += THICKEST;
                }
            }
        }
        return boxes;
    }

    /** The row of the fold in each strip, or nothing when it does not reach the other edge. */
    private static int[] follow(PageInk ink, int strips, int first) {
        var rows = new int[strips];
        rows[0] = first;
        int seen = 1;
        boolean last = false;
        for (int strip = 1; strip < strips; strip++) {
            rows[strip] = rows[strip - 1];
            last = false;
            for (int away = 0; away <= STEP && !last; away++) {
                for (int y : new int[] {rows[strip - 1] - away, rows[strip - 1] + away}) {
                    if (!last && isDark(ink, strip, y)) {
                        rows[strip] = y;
                        last = true;
                        seen++;
                    }
                }
            }
        }
        return last && seen >= SEEN * strips ? rows : new int[0];
    }

    private static boolean isDark(PageInk ink, int strip, int y) {
        int left = strip * STRIP;
        return ink.dark(left, y - 1, left + STRIP, y + 2) >= DARK * STRIP;
    }

    /** Between the upright rules of a table a fold runs along a rule more often than not, and the rule is needed. */
    private static void addBoxes(List<int[]> boxes, PageInk ink, int[] rows) {
        var found = new ArrayList<int[]>();
        int tableFrom = ink.width();
        int tableTo = 0;
        for (int x = 0; x < ink.width(); x++) {
            int y = rows[Math.min(rows.length - 1, x / STRIP)];
            int top = y - STEP;
            while (top <= y + STEP && !ink.dark(x, top)) {
                top++;
            }
            if (top > y + STEP) {
                continue;
            }
            while (ink.dark(x, top - 1)) {
                top--;
            }
            int bottom = top;
            while (ink.dark(x, bottom)) {
                bottom++;
            }
            if (bottom - top <= THICKEST) {
                found.add(new int[] {x, top, 1, bottom - top});
            } else if (bottom - top >= UPRIGHT_RULE) {
                tableFrom = Math.min(tableFrom, x);
                tableTo = x;
            }
        }
        for (int[] box : found) {
            if (box[0] < tableFrom || box[0] > tableTo) {
                boxes.add(box);
            }
        }
    }
}
