package vn.hoso.ocr.recognition.preparation;

import java.util.ArrayList;
import java.util.List;

/**
 * The outer ring of a round seal: seals of agencies are circles of 28 to 36 mm. Told by its shape alone, for a grey scan
 * has no colour to tell it by, and the seal clings to the print that it is set on.
 *
 * @param x its middle, pixels from the left
 * @param y its middle, pixels from above
 * @param radius to the middle of its stroke, pixels
 */
record SealRing(int x, int y, int radius) {
    /** Radius of a seal as a share of the page's shorter side, 13 to 19 mm of 210. */
    private static final double SMALLEST = 0.062;

    private static final double LARGEST = 0.091;
    /** Side of the box of what may hold a seal: it and what clings to it. */
    private static final double LARGEST_PART = 0.5;

    private static final int DIRECTIONS = 72;
    /** How many directions the ring may lack, and in how many ink may stand right outside and right inside of it. */
    private static final int GAPS = 9;

    private static final int NEIGHBOURS = 26;
    private static final double OUTSIDE = 1.1;
    private static final double INSIDE = 0.9;
    /** How far a ring found on the reduced page may be off, reduced pixels. */
    private static final double OFF = 1.5;

    /**
     * The rings on a page.
     *
     * @param reduced the page's ink, with so many pixels of the page to one of its own
     */
    static List<SealRing> find(PageInk ink, PageInk reduced, int reduction) {
        int shorter = Math.min(reduced.width(), reduced.height());
        var rings = new ArrayList<SealRing>();
        for (int i = 0; i < reduced.parts(); i++) {
            int side = Math.min(reduced.w(i), reduced.h(i));
            if (side >= 2 * SMALLEST * shorter && Math.max(reduced.w(i), reduced.h(i)) <= LARGEST_PART * shorter) {
                SealRing ring =
                        in(reduced, i, (int) (SMALLEST * shorter), (int) Math.min(side / 2.0, LARGEST * shorter));
                if (ring.radius() > 0) {
                    rings.add(ring.on(ink, reduction));
                }
            }
        }
        return rings;
    }

    /** The most complete ring of a part; of radius 0 when there is none. */
    private static SealRing in(PageInk ink, int part, int smallest, int largest) {
        SealRing best = new SealRing(0, 0, 0);
        int fewest = GAPS + 1;
        for (int radius = smallest; radius <= largest; radius++) {
            for (int y = ink.y(part) + radius; y <= ink.y(part) + ink.h(part) - radius; y++) {
                for (int x = ink.x(part) + radius; x <= ink.x(part) + ink.w(part) - radius; x++) {
                    SealRing ring = new SealRing(x, y, radius);
                    int gaps = ring.gaps(ink, fewest);
                    if (gaps < fewest
                            && ring.inked(ink, OUTSIDE) <= NEIGHBOURS
                            && ring.inked(ink, INSIDE) <= NEIGHBOURS) {
                        best = ring;
                        fewest = gaps;
                    }
                }
            }
        }
        return best;
    }

    /** In how many directions there is no ink on the circle; counting ends at the most. */
    private int gaps(PageInk ink, int most) {
        int gaps = 0;
        for (int i = 0; i < DIRECTIONS && gaps < most; i++) {
            gaps += dark(ink, 1, i) ? 0 : 1;
        }
        return gaps;
    }

    private int inked(PageInk ink, double share) {
        int inked = 0;
        for (int i = 0; i < DIRECTIONS; i++) {
            inked += dark(ink, share, i) ? 1 : 0;
        }
        return inked;
    }

    private boolean dark(PageInk ink, double share, int direction) {
        double angle = 2 * Math.PI * direction / DIRECTIONS;
        return ink.dark(across(angle, share * radius), down(angle, share * radius));
    }

    /** Column of a place seen from the middle. */
    int across(double angle, double distance) {
        return (int) Math.round(x + distance * Math.cos(angle));
    }

    /** Row of a place seen from the middle. */
    int down(double angle, double distance) {
        return (int) Math.round(y + distance * Math.sin(angle));
    }

    /** The same ring where the whole page has it. */
    private SealRing on(PageInk ink, int reduction) {
        int off = (int) Math.ceil(OFF * reduction);
        SealRing best = new SealRing(reduction * x, reduction * y, reduction * radius);
        int most = -1;
        for (int dr = -off; dr <= off; dr++) {
            for (int dy = -off; dy <= off; dy++) {
                for (int dx = -off; dx <= off; dx++) {
                    SealRing ring = new SealRing(reduction * x + dx, reduction * y + dy, reduction * radius + dr);
                    // The middle of a stroke has ink on both sides as well.
                    int inked = ring.inked(ink, 1)
                            + ring.inked(ink, 1 - 1.0 / ring.radius())
                            + ring.inked(ink, 1 + 1.0 / ring.radius());
                    if (inked > most) {
                        best = ring;
                        most = inked;
                    }
                }
            }
        }
        return best;
    }
}
