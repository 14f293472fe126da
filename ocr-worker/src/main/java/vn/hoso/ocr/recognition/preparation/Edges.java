package vn.hoso.ocr.recognition.preparation;

import java.nio.IntBuffer;
import net.sourceforge.lept4j.Leptonica1;
import net.sourceforge.lept4j.Pix;
import org.jspecify.annotations.Nullable;

/** The dark rim that an open lid, a smaller sheet or a photograph leaves around a page. */
final class Edges {

    /** A side is dark when this share of its outermost pixels is; rules that run off the page are less. */
    private static final double DARK_SIDE = 0.05;
    /** Outermost pixels of a side. */
    private static final int OUTERMOST = 3;
    /** How far in a rim may be wiped, share of the shorter side: papers have 15 mm of margin at least, this is under 14. */
    private static final double MARGIN = 0.065;

    private static final int EIGHT_NEIGHBOURS = 8;
    /** Widens what is wiped by a pixel, for the shades between dark and bright. */
    private static final int RIM = 3;

    private Edges() {}

    /** What is dark from the edge inwards, within the margin only; null when no side is dark. */
    static @Nullable Pix rim(PageInk ink, Pix bilevel, PixScope scope) {
        int width = ink.width();
        int height = ink.height();
        boolean dark = ink.dark(0, 0, width, OUTERMOST) > DARK_SIDE * OUTERMOST * width
                || ink.dark(0, height - OUTERMOST, width, height) > DARK_SIDE * OUTERMOST * width
                || ink.dark(0, 0, OUTERMOST, height) > DARK_SIDE * OUTERMOST * height
                || ink.dark(width - OUTERMOST, 0, width, height) > DARK_SIDE * OUTERMOST * height;
        if (!dark) {
            return null;
        }
        return fromOutside(bilevel, OUTERMOST, scope);
    }

    /** What hangs together with the outermost pixels, within the margin; null when that is nothing. */
    static @Nullable Pix fromOutside(Pix bilevel, int outermostPixels, PixScope scope) {
        int width = Leptonica1.pixGetWidth(bilevel);
        int height = Leptonica1.pixGetHeight(bilevel);
        Pix outermost = scope.hold(Leptonica1.pixCopy(null, bilevel));
        clearWithin(outermost, outermostPixels);
        IntBuffer none = IntBuffer.allocate(1);
        if (Leptonica1.pixZero(outermost, none) == 0 && none.get(0) == 1) {
            return null;
        }
        Pix rim = scope.hold(Leptonica1.pixSeedfillBinary(null, outermost, bilevel, EIGHT_NEIGHBOURS));
        clearWithin(rim, (int) Math.round(MARGIN * Math.min(width, height)));
        return scope.hold(Leptonica1.pixDilateBrick(null, rim, RIM, RIM));
    }

    private static void clearWithin(Pix bilevel, int border) {
        int width = Leptonica1.pixGetWidth(bilevel);
        int height = Leptonica1.pixGetHeight(bilevel);
        Leptonica1.pixRasterop(
                bilevel, border, border, width - 2 * border, height - 2 * border, Paint.CLEAR, null, 0, 0);
    }
}
