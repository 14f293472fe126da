package vn.hoso.ocr.recognition.preparation;

/**
 * Which way up a page lies, from its ink alone. Whether its lines run across or down is told by which neighbour of a
 * letter is nearest: the next letter of its word or the next line. Which end is up is told by Vietnamese itself: most detached marks stand above their letter (dots
 * of i, horns, hats, acute, grave, hook, tilde), only the <i>nặng</i> dot stands below.
 */
final class Orientation {

    /** Letters that are asked; more would not change the majority. */
    private static final int LETTERS_ASKED = 1500;
    /** How far a letter's neighbours are looked for, in letter heights. */
    private static final double NEIGHBOURHOOD = 2;

    /** A detached mark is lower than this share of the letter height, and a letter at least the other. */
    private static final double TALLEST_MARK = 0.62;

    private static final double SMALLEST_MARK = 0.12;
    private static final double WIDEST_MARK = 1.1;
    /** Farthest gap between a mark and its letter, in letter heights. */
    private static final double REACH = 0.45;

    /** Share of letters with their neighbour to the right below which lines run down; seen were 0.03 and 0.97. */
    private static final double LYING = 0.5;

    private Orientation() {}

    /** Quarter turns after which lines run across the page: 0 or 1. */
    static int quarters(PageInk ink, int letterHeight) {
        return linesAcross(ink, letterHeight) < LYING ? 1 : 0;
    }

    /** Whether a page whose lines run across it stands on its head. */
    static boolean isUpsideDown(PageInk ink, int letterHeight) {
        Marks marks = marks(ink, letterHeight);
        return marks.below > marks.above;
    }

    /**
     * The share of letters whose neighbour to the right is nearer than the one below: near 1 when lines run across the
     * page, near 0 when they run down, 0.5 when nothing can be said.
     */
    static double linesAcross(PageInk ink, int letterHeight) {
        int right = 0;
        int below = 0;
        int every = Math.max(1, ink.parts() / LETTERS_ASKED);
        int limit = (int) Math.round(NEIGHBOURHOOD * letterHeight);
        for (int i = 0; i < ink.parts(); i += every) {
            int w = ink.w(i);
            int h = ink.h(i);
            if (Math.min(w, h) < letterHeight / 2 || Math.max(w, h) > 2.5 * letterHeight) {
                continue;
            }
            int x = ink.x(i);
            int y = ink.y(i);
            int toRight = limit;
            for (int gap = 0; gap < limit && toRight == limit; gap++) {
                toRight = ink.dark(x + w + gap, y, x + w + gap + 1, y + h) > 0 ? gap : limit;
            }
            int toBelow = limit;
            for (int gap = 0; gap < limit && toBelow == limit; gap++) {
                toBelow = ink.dark(x, y + h + gap, x + w, y + h + gap + 1) > 0 ? gap : limit;
            }
            right += toRight < toBelow ? 1 : 0;
            below += toBelow < toRight ? 1 : 0;
        }
        return right + below == 0 ? 0.5 : (double) right / (right + below);
    }

    /** Detached marks that stand above and below a letter. */
    static Marks marks(PageInk ink, int letterHeight) {
        int above = 0;
        int below = 0;
        int reach = Math.max(2, (int) Math.round(REACH * letterHeight));
        for (int i = 0; i < ink.parts(); i++) {
            int w = ink.w(i);
            int h = ink.h(i);
            if (h < SMALLEST_MARK * letterHeight
                    || h > TALLEST_MARK * letterHeight
                    || w < SMALLEST_MARK * letterHeight
                    || w > WIDEST_MARK * letterHeight) {
                continue;
            }
            int x = ink.x(i);
            int y = ink.y(i);
            int under = ink.dark(x, y + h, x + w, y + h + reach);
            int over = ink.dark(x, y - reach, x + w, y);
            if (under > 0 && over == 0) {
                above++;
            } else if (over > 0 && under == 0) {
                below++;
            }
        }
        return new Marks(above, below);
    }

    /**
     * Detached marks of a page.
     *
     * @param above those with a letter under them
     * @param below those with a letter over them
     */
    record Marks(int above, int below) {}
}
