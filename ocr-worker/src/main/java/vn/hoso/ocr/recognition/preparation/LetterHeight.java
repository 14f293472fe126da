package vn.hoso.ocr.recognition.preparation;

/** The height of small letters without ascender or mark (x-height) on a page, the measure of everything on it. */
final class LetterHeight {

    private static final int SMALLEST = 5;
    private static final int LARGEST = 100;
    /** Fewer letters of like height than this are no text: a blank page, a photograph. */
    private static final int FEWEST_LETTERS = 30;
    /** Small letters stand to capitals and letters with a mark as 0.62 to 0.8 in the typefaces of papers. */
    private static final double LEAST_OF_CAPITALS = 0.6;

    private static final double MOST_OF_CAPITALS = 0.8;
    /** A peak of this share of the parts beside that of capitals and digits is that of the small letters. */
    private static final double SECOND_PEAK = 0.45;

    /** Up to this height a part may be a dot of a leader, pixels. */
    private static final int LARGEST_DOT = 8;
    /** Share of its box that a dot fills at least; letters fill about half. */
    private static final double DOT_FILL = 0.75;

    private LetterHeight() {}

    /**
     * The height at which most of the ink stands that has the shape of a letter. Weighed by height: a form has more
     * dots than letters, a photocopy more specks.
     *
     * @return pixels, or 0 when there is too little text to tell
     */
    static int of(PageInk ink) {
        var heights = new int[LARGEST + 2];
        for (int i = 0; i < ink.parts(); i++) {
            int h = ink.h(i);
            int w = ink.w(i);
            if (h >= SMALLEST && h <= LARGEST && 2 * w >= h && w <= 2 * h && !isDot(ink, i)) {
                heights[h]++;
            }
        }
        int best = highest(heights, SMALLEST, LARGEST);
        int from = Math.max(SMALLEST, (int) Math.ceil(LEAST_OF_CAPITALS * best));
        int to = (int) (MOST_OF_CAPITALS * best);
        if (from <= to) {
            int lower = highest(heights, from, to);
            if (count(heights, lower) >= SECOND_PEAK * count(heights, best)) {
                best = lower;
            }
        }
        return count(heights, best) < FEWEST_LETTERS ? 0 : best;
    }

    private static boolean isDot(PageInk ink, int part) {
        int x = ink.x(part);
        int y = ink.y(part);
        int w = ink.w(part);
        int h = ink.h(part);
        return h <= LARGEST_DOT && ink.dark(x, y, x + w, y + h) >= DOT_FILL * w * h;
    }

    private static int highest(int[] heights, int from, int to) {
        int best = from;
        for (int h = from; h <= to; h++) {
            if (weight(heights, h) > weight(heights, best)) {
                best = h;
            }
        }
        return best;
    }

    private static double weight(int[] heights, int h) {
        return count(heights, h) * Math.pow(h, 1.5);
    }

    private static int count(int[] heights, int h) {
        return heights[h - 1] + heights[h] + heights[h + 1];
    }
}
