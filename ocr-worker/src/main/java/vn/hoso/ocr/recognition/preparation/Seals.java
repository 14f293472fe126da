package vn.hoso.ocr.recognition.preparation;

import com.sun.jna.ptr.PointerByReference;
import java.nio.IntBuffer;
import java.util.Arrays;
import net.sourceforge.lept4j.Leptonica1;
import net.sourceforge.lept4j.Numa;
import net.sourceforge.lept4j.Pix;
import org.jspecify.annotations.Nullable;

/**
 * Takes round seals off the print that they are set on, where the page has no colour to part them by: a line that
 * clings to a seal is no line to a recogniser. A seal paler than print goes as a whole; of a black one its rings go, where
 * no letter crosses them.
 */
final class Seals {
    private static final int REDUCTION = 4;
    private static final int OR = 1;
    private static final int SHADES = 256;
    private static final int NO_COPY = 0; // L_NOCOPY

    /** Directions in which a ring is looked at, to a pixel of its length. */
    private static final double TO_A_PIXEL = 1.5;
    /** By how many shades a seal has to be paler than print. */
    private static final int PALER = 40;
    /** Most ink of a page is print, and its darkest quarter the middle of strokes. */
    private static final double MIDDLE_OF_STROKES = 0.25;
    /** What lies this far outside of the middle of the ring still belongs to it, share of its radius. */
    private static final double WITH_ITS_EDGE = 1.05;
    /** A stroke of the ring that a letter crosses is thicker than this, in strokes. */
    private static final double CROSSED = 1.5;
    /** Radius of the inner ring, share of the outer one. */
    private static final double SMALLEST_INNER = 0.5;

    private static final double LARGEST_INNER = 0.85;
    /** Share of its length that the inner ring has ink on at least. */
    private static final double LEAST_INNER = 0.8;

    private final Pix picture;
    private final Pix bilevel;
    private final PageInk ink;
    private final PixScope scope;

    private Seals(Pix picture, Pix bilevel, PageInk ink, PixScope scope) {
        this.picture = picture;
        this.bilevel = bilevel;
        this.ink = ink;
        this.scope = scope;
    }

    /** What of a page is seals and nothing else, as a bilevel picture of the same size; null when it bears none. */
    @Nullable
    static Pix on(Pix picture, Pix bilevel, PageInk ink, PixScope scope) {
        Pix reduced = scope.hold(Leptonica1.pixReduceRankBinaryCascade(bilevel, OR, OR, 0, 0));
        var rings = SealRing.find(ink, PageInk.of(reduced), REDUCTION);
        if (rings.isEmpty()) {
            return null;
        }
        Pix found = scope.hold(Leptonica1.pixCreate(ink.width(), ink.height(), 1));
        var seals = new Seals(picture, bilevel, ink, scope);
        int print = seals.shadeOfPrint();
        for (SealRing ring : rings) {
            int shade = seals.shade(ring);
            if (shade - print >= PALER) {
                seals.addPale(ring, (shade + print) / 2, found);
            } else {
                seals.addStroke(ring, found);
                seals.addStroke(seals.inner(ring), found);
            }
        }
        return found;
    }

    private int shadeOfPrint() {
        Numa histogram = Leptonica1.pixGetGrayHistogramMasked(picture, bilevel, 0, 0, 1);
        if (histogram == null) {
            throw new IllegalStateException("Leptonica could not count the shades of the ink of a page");
        }
        try {
            float[] counts =
                    Leptonica1.numaGetFArray(histogram, NO_COPY).getPointer().getFloatArray(0, SHADES);
            double left = 0;
            for (float count : counts) {
                left += MIDDLE_OF_STROKES * count;
            }
            int shade = 0;
            while (shade < SHADES - 1 && left > counts[shade]) {
                left -= counts[shade++];
            }
            return shade;
        } finally {
            Leptonica1.numaDestroy(new PointerByReference(histogram.getPointer()));
        }
    }

    private int shade(SealRing ring) {
        var shades = new int[directions(ring)];
        for (int i = 0; i < shades.length; i++) {
            double angle = 2 * Math.PI * i / shades.length;
            shades[i] = shade(ring.across(angle, ring.radius()), ring.down(angle, ring.radius()));
        }
        Arrays.sort(shades);
        return shades[shades.length / 2];
    }

    private int shade(int x, int y) {
        IntBuffer shade = IntBuffer.allocate(1);
        Leptonica1.pixGetPixel(picture, x, y, shade);
        return shade.get(0);
    }

    private static int directions(SealRing ring) {
        return (int) (2 * Math.PI * ring.radius() * TO_A_PIXEL);
    }

    /** All of the seal but for what is as dark as print, and the softened edge of that. */
    private void addPale(SealRing ring, int darkest, Pix found) {
        Pix dark = scope.hold(Leptonica1.pixThresholdToBinary(picture, darkest));
        Pix print = scope.hold(Leptonica1.pixDilateBrick(null, dark, 3, 3));
        Pix seal = scope.hold(Leptonica1.pixCreate(ink.width(), ink.height(), 1));
        int reach = (int) (WITH_ITS_EDGE * ring.radius());
        for (int down = -reach; down <= reach; down++) {
            int half = (int) Math.sqrt((double) reach * reach - (double) down * down);
            Leptonica1.pixRasterop(seal, ring.x() - half, ring.y() + down, 2 * half, 1, Paint.SET, null, 0, 0);
        }
        Leptonica1.pixSubtract(seal, seal, print);
        Leptonica1.pixOr(found, found, seal);
    }

    /** The ring inside of another; that one itself when there is none. */
    private SealRing inner(SealRing outer) {
        double most = LEAST_INNER;
        SealRing inner = outer;
        for (int r = (int) (SMALLEST_INNER * outer.radius()); r < LARGEST_INNER * outer.radius(); r++) {
            SealRing candidate = new SealRing(outer.x(), outer.y(), r);
            double inked = (double) inked(candidate) / directions(candidate);
            if (inked > most) {
                most = inked;
                inner = candidate;
            }
        }
        return inner;
    }

    private int inked(SealRing ring) {
        int inked = 0;
        int directions = directions(ring);
        for (int i = 0; i < directions; i++) {
            double angle = 2 * Math.PI * i / directions;
            inked += ink.dark(ring.across(angle, ring.radius()), ring.down(angle, ring.radius())) ? 1 : 0;
        }
        return inked;
    }

    private void addStroke(SealRing ring, Pix found) {
        int directions = directions(ring);
        var from = new int[directions];
        var to = new int[directions];
        for (int i = 0; i < directions; i++) {
            double angle = 2 * Math.PI * i / directions;
            from[i] = end(ring, angle, -1);
            to[i] = end(ring, angle, 1);
        }
        int[] widths = new int[directions];
        Arrays.setAll(widths, i -> to[i] - from[i]);
        Arrays.sort(widths);
        double stroke = widths[directions / 2];
        for (int i = 0; i < directions; i++) {
            double angle = 2 * Math.PI * i / directions;
            if (to[i] - from[i] <= CROSSED * stroke) {
                for (int r = from[i]; r <= to[i]; r++) {
                    Leptonica1.pixSetPixel(found, ring.across(angle, r), ring.down(angle, r), 1);
                }
            }
        }
    }

    /** How far from the middle the ink ends that lies on the ring in a direction, inwards or outwards. */
    private int end(SealRing ring, double angle, int step) {
        int r = ring.radius();
        while (r > 0 && r < 2 * ring.radius() && ink.dark(ring.across(angle, r + step), ring.down(angle, r + step))) {
            r += step;
        }
        return r;
    }
}
