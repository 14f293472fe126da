package vn.hoso.ocr.recognition.looks;

/**
 * How much of a page is drawn, written, printed or stamped on. Two things count. <i>Strong</i> ink is narrow and stands out
 * from the paper around it, as print, signatures and seals do; what lies in the dark rim of the picture or around a punch
 * hole does not count, nor do specks. <i>Faint</i> ink counts where it runs on for some millimetres with sharp sides: a
 * line in pencil is as pale as print that shines through from the other side, but paper scatters what shines through, so
 * that its sides are soft.
 */
final class InkArea {

    /** Print that shines through stays below this, shades. */
    private static final int STRONG = 50;
    /** What is shorter is a speck, pixels: 1.3 mm. */
    private static final int LARGEST_SPECK = 5;
    /** What is sharper than that along a line is drawn on this side, shades. */
    private static final int SHARP = 17;
    /** Sharp places nearer together than the strokes of letters are one line when it is that long, pixels: 7 mm. */
    private static final int SHORTEST_LINE = 28;
    /** One place counts no more than that, shades, so that a speck makes no line. */
    private static final int MOST_SHARP = 40;
    /** Over how many pixels to either side sharpness along a line is averaged. */
    private static final int REACH = 4;
    /** Half the widest line in pencil, pixels. */
    private static final int SIDE = 2;
    /** Outer strip that no mark is sought in, pixels: 4 mm. */
    private static final int MARGIN = 16;
    /** A punch hole, with what counts as its surroundings, is no wider than that, pixels: 13 mm. */
    private static final int LARGEST_HOLE = 52;
    /** So much strong ink, pixels, answers the question without a look for faint lines: 65 mm². */
    private static final int PLENTY = 1000;

    private static final double MM_A_PIXEL = 25.4 / SmallPage.DPI;
    /** Steps along a line: across, down and the two diagonals. */
    private static final int[][] WAYS = {{1, 0}, {0, 1}, {1, 1}, {1, -1}};

    private final SmallPage page;
    private final int width;
    private final int height;

    private InkArea(SmallPage page) {
        this.page = page;
        this.width = page.width();
        this.height = page.height();
    }

    /** The area in mm², 0 for an empty sheet, some hundreds for a page of text. */
    static double of(SmallPage page) {
        var area = new InkArea(page);
        int strong = area.strong();
        int pixels = strong >= PLENTY ? strong : strong + area.faint();
        return pixels * MM_A_PIXEL * MM_A_PIXEL;
    }

    /** Narrow things that stand out, and wide dark ones that are no hole: a picture, a thick bar. */
    private int strong() {
        var narrow = new boolean[width * height];
        var wide = new boolean[width * height];
        for (int at = 0; at < narrow.length; at++) {
            wide[at] = page.solid(at);
            narrow[at] = !wide[at] && page.standsOut(at) > STRONG;
        }
        return sum(narrow, LARGEST_SPECK) + sum(wide, LARGEST_HOLE);
    }

    private int faint() {
        var sharp = new boolean[width * height];
        for (int y = MARGIN; y < height - MARGIN; y++) {
            for (int x = MARGIN; x < width - MARGIN; x++) {
                int at = y * width + x;
                sharp[at] = page.standsOut(at) >= SHARP && !page.solid(at) && isOnALine(at);
            }
        }
        return sum(sharp, SHORTEST_LINE);
    }

    private int sum(boolean[] mask, int longerThan) {
        return new Parts(mask, width, height)
                .all().stream()
                        .filter(part -> part.extent() > longerThan && !inTheRim(part))
                        .mapToInt(Parts.Part::pixels)
                        .sum();
    }

    private boolean isOnALine(int at) {
        for (int[] way : WAYS) {
            int along = way[1] * width + way[0];
            int aside = SIDE * (way[0] * width - way[1]);
            int sum = 0;
            for (int step = -REACH; step <= REACH; step++) {
                int here = at + step * along;
                int sharpness = (page.shade(here - aside) + page.shade(here + aside)) / 2 - page.shade(here);
                sum += Math.max(0, Math.min(MOST_SHARP, sharpness));
            }
            if (sum > SHARP * (2 * REACH + 1)) {
                return true;
            }
        }
        return false;
    }

    private boolean inTheRim(Parts.Part part) {
        boolean touches = part.left() < SIDE
                || part.top() < SIDE
                || part.right() >= width - SIDE
                || part.bottom() >= height - SIDE;
        boolean within = part.right() < MARGIN
                || part.bottom() < MARGIN
                || part.left() >= width - MARGIN
                || part.top() >= height - MARGIN;
        return touches || within;
    }
}
