package vn.hoso.ocr.recognition.preparation;

import net.sourceforge.lept4j.ILeptonica;
import net.sourceforge.lept4j.Leptonica1;
import net.sourceforge.lept4j.Pix;

/** Leptonica's ways of filling a rectangle. */
final class Paint {

    /** All bits on: dark in a bilevel picture, white in a grey one. */
    static final int SET = ILeptonica.PIX_SET;
    /** All bits off: bright in a bilevel picture, black in a grey one. */
    static final int CLEAR = ILeptonica.PIX_CLR;

    /** A copy of the other picture. */
    static final int SOURCE = ILeptonica.PIX_SRC;

    private Paint() {}

    /** Whitens a box of a grey picture together with one pixel around it, where scanning left half-dark ones. */
    static void white(Pix grey, int x, int y, int width, int height) {
        Leptonica1.pixRasterop(grey, x - 1, y - 1, width + 2, height + 2, SET, null, 0, 0);
    }

    /** Takes the ink out of a box of a bilevel picture. */
    static void clear(Pix bilevel, int x, int y, int width, int height) {
        Leptonica1.pixRasterop(bilevel, x, y, width, height, CLEAR, null, 0, 0);
    }
}
