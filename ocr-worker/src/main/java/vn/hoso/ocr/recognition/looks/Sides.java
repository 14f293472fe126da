package vn.hoso.ocr.recognition.looks;

import java.util.List;

/** Whether the picture ends where the paper does. */
final class Sides {

    /** Letters that run over one side of the picture, from which on it is cut there. */
    private static final int CUT_LETTERS = 6;
    /** Ink of print, shades; the extents of letters, pixels: 1 to 10 mm. */
    private static final int PRINT = 60;

    private static final int SMALLEST_LETTER = 4;
    private static final int LARGEST_LETTER = 40;

    /** Legs of the corner that is looked at, pixels: 14 mm. */
    private static final int CORNER = 56;
    /** Outermost pixels, where any scan may be dark. */
    private static final int OUTERMOST = 4;

    /** What is darker than this share of the paper is no paper. */
    private static final double NO_PAPER = 0.8;
    /** A folded corner is dark up to the fold, nearly whole, and bright beyond. */
    private static final double MOSTLY = 0.85;

    private static final double HARDLY = 0.25;

    private Sides() {}

    /** Letters touch the last pixels of one side: the feeder or the glass took less than the paper. */
    static boolean isCut(SmallPage page) {
        int width = page.width();
        int height = page.height();
        var print = new boolean[width * height];
        for (int at = 0; at < print.length; at++) {
            print[at] = page.standsOut(at) > PRINT && !page.solid(at);
        }
        List<Parts.Part> letters = new Parts(print, width, height)
                .all().stream()
                        .filter(part -> part.extent() >= SMALLEST_LETTER && part.extent() <= LARGEST_LETTER)
                        .filter(part -> Math.min(part.right() - part.left(), part.bottom() - part.top()) > 0)
                        .toList();
        return letters.stream().filter(part -> part.left() <= 1).count() >= CUT_LETTERS
                || letters.stream().filter(part -> part.right() >= width - 2).count() >= CUT_LETTERS
                || letters.stream().filter(part -> part.top() <= 1).count() >= CUT_LETTERS
                || letters.stream().filter(part -> part.bottom() >= height - 2).count() >= CUT_LETTERS;
    }

    /** A triangle at a corner shows what lies behind the paper. A corner folded on a white lid cannot be seen. */
    static boolean hasFoldedCorner(SmallPage page) {
        int right = page.width() - 1;
        int bottom = page.height() - 1;
        return right > 4 * CORNER
                && bottom > 4 * CORNER
                && (isFolded(page, 0, 0, 1, 1)
                        || isFolded(page, right, 0, -1, 1)
                        || isFolded(page, 0, bottom, 1, -1)
                        || isFolded(page, right, bottom, -1, -1));
    }

    private static boolean isFolded(SmallPage page, int x, int y, int stepX, int stepY) {
        int before = 0;
        int darkBefore = 0;
        int beyond = 0;
        int darkBeyond = 0;
        for (int down = OUTERMOST; down < 2 * CORNER; down++) {
            for (int in = OUTERMOST; in < 2 * CORNER; in++) {
                int at = (y + stepY * down) * page.width() + x + stepX * in;
                boolean dark = page.shade(at) < NO_PAPER * page.paper();
                if (in + down < CORNER) {
                    before++;
                    darkBefore += dark ? 1 : 0;
                } else if (in + down > 2 * CORNER) {
                    beyond++;
                    darkBeyond += dark ? 1 : 0;
                }
            }
        }
        // A dark rim along a whole side is no fold: it goes on where the fold has ended.
        return darkBefore > MOSTLY * before
                && darkBeyond < HARDLY * beyond
                && !goesOn(page, x, y, stepX, 0, stepY)
                && !goesOn(page, x, y, 0, stepY, stepX);
    }

    /** Whether it is dark along the side beyond the corner. */
    private static boolean goesOn(SmallPage page, int x, int y, int alongX, int alongY, int inward) {
        int dark = 0;
        for (int along = 2 * CORNER; along < 4 * CORNER; along++) {
            int px = x + alongX * along + (alongX == 0 ? inward * 2 * OUTERMOST : 0);
            int py = y + alongY * along + (alongY == 0 ? inward * 2 * OUTERMOST : 0);
            dark += page.shade(py * page.width() + px) < NO_PAPER * page.paper() ? 1 : 0;
        }
        return dark > CORNER;
    }
}
