package vn.hoso.ocr.recognition.preparation;

import com.sun.jna.Pointer;
import com.sun.jna.ptr.PointerByReference;
import net.sourceforge.lept4j.Boxa;
import net.sourceforge.lept4j.Leptonica1;
import net.sourceforge.lept4j.Pix;

/**
 * Takes red seals and blue pen out of a colour page: what is coloured and larger than a line of print. Coloured print
 * (the red heading of a certificate, a stamp of one line) is as tall as letters and stays.
 */
final class ColouredInk {

    /** Difference of the strongest and weakest of red, green and blue from which on a pixel is coloured, in full light. */
    private static final int COLOURED = 48;

    private static final int BRIGHTEST_PAPER = 255;
    /** Widens what is taken by two pixels: JPEG keeps colour at half the resolution, so that edges pale. */
    private static final int RIM = 5;
    /** Pixels of the page to one of the copy on which coloured things are found. */
    private static final int REDUCTION = 4;

    private static final int OR = 1;
    /** Gap that is closed along a line, so that a stroke broken by black print stays one, reduced pixels. */
    private static final int CLOSING = 3;
    /** Seals (30 mm and more) and signatures are taller than this share of the page's shorter side, 9 mm of 210. */
    private static final double TALLER_THAN_PRINT = 0.042;
    /** What covers more than this share of the page is its ground, not a seal. */
    private static final double LARGEST = 0.2;

    /** Shade of the brightest of three colours below which a coloured pixel lies over black print and stays. */
    private static final int DARK = 120;

    private static final int CHOOSE_MAX = 2; // L_CHOOSE_MAX
    private static final int EIGHT_NEIGHBOURS = 8;
    /** Brightness by Rec. 601, as JPEG has it. */
    private static final float RED = 0.299f;

    private static final float GREEN = 0.587f;
    private static final float BLUE = 0.114f;

    private ColouredInk() {}

    /** The page in grey, without its coloured ink. */
    static Pix takenOut(Pix colour, PixScope scope) {
        Pix grey = scope.hold(Leptonica1.pixConvertRGBToGray(colour, RED, GREEN, BLUE));
        Background paper = Background.of(grey, scope);
        Pix coloured =
                scope.hold(Leptonica1.pixMaskOverColorPixels(colour, COLOURED * paper.shade() / BRIGHTEST_PAPER, 1));
        Pix large = scope.hold(largeOf(coloured, scope));
        Leptonica1.pixDilateBrick(large, large, RIM, RIM);
        Pix brightest = scope.hold(Leptonica1.pixConvertRGBToGrayMinMax(colour, CHOOSE_MAX));
        Pix notOverPrint = scope.hold(Leptonica1.pixThresholdToBinary(brightest, DARK));
        Leptonica1.pixSubtract(large, large, notOverPrint);
        // Not white: on dark paper a white seal would pass for paper, and what is around it for a stain.
        Leptonica1.pixCombineMasked(grey, paper.everywhere(scope), large);
        return grey;
    }

    /** Of the coloured pixels those that lie in the box of a thing taller than print. */
    private static Pix largeOf(Pix coloured, PixScope scope) {
        int width = Leptonica1.pixGetWidth(coloured);
        int height = Leptonica1.pixGetHeight(coloured);
        Pix reduced = scope.hold(Leptonica1.pixReduceRankBinaryCascade(coloured, OR, OR, 0, 0));
        Pix closed = scope.hold(Leptonica1.pixCloseBrick(null, reduced, CLOSING, CLOSING));
        Pix large = Leptonica1.pixCreate(width, height, 1);
        Boxa found = Leptonica1.pixConnCompBB(closed, EIGHT_NEIGHBOURS);
        if (found == null) {
            return large;
        }
        try {
            Pointer[] boxes =
                    found.n == 0 ? new Pointer[0] : found.box.getPointer().getPointerArray(0, found.n);
            for (Pointer box : boxes) {
                int[] at = box.getIntArray(0, 4);
                double tall = (double) REDUCTION * at[3] / Math.min(width, height);
                double share = (double) REDUCTION * REDUCTION * at[2] * at[3] / ((double) width * height);
                if (tall > TALLER_THAN_PRINT && share < LARGEST) {
                    copyBox(large, coloured, at);
                }
            }
        } finally {
            Leptonica1.boxaDestroy(new PointerByReference(found.getPointer()));
        }
        return large;
    }

    private static void copyBox(Pix to, Pix from, int[] reduced) {
        int x = (reduced[0] - 1) * REDUCTION;
        int y = (reduced[1] - 1) * REDUCTION;
        int width = (reduced[2] + 2) * REDUCTION;
        int height = (reduced[3] + 2) * REDUCTION;
        Leptonica1.pixRasterop(to, x, y, width, height, Paint.SOURCE, from, x, y);
    }
}
