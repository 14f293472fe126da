package vn.hoso.ocr.recognition.looks;

import net.sourceforge.lept4j.Leptonica1;
import net.sourceforge.lept4j.Pix;
import vn.hoso.ocr.recognition.preparation.PixScope;

/**
 * A page in grey at {@link #DPI}, and what stands out of its paper. Of a colour page each pixel is as dark as the darkest
 * of its colours, so that a pale red seal shows as well as a black one.
 */
final class SmallPage {

    /** Resolution of the small picture: a line of 0.3 mm is one pixel wide. */
    static final int DPI = 100;

    /** What is narrower than this stands out of the paper, pixels: 3.3 mm. */
    private static final int NARROW = 13;
    /** What is wider than this is solid, pixels: 2.8 mm. Punch holes, and the dark beside the paper. */
    private static final int SOLID = 11;
    /** The rest of a hole around its largest square, and a blurred rim, pixels. */
    private static final int AROUND_SOLID = 19;
    /** What is darker than this share of the paper can be solid. */
    private static final double DARK = 0.6;

    /** Paper is brighter than this; copies on grey paper have 170. */
    private static final int DARKEST_PAPER = 125;
    /** Share of a page that is dark from which on it is too dark; a page of bold print has a fifth. */
    private static final double MOST_DARK = 0.4;

    private static final int COLOUR = 32;
    private static final int CHOOSE_MIN = 1; // L_CHOOSE_MIN
    private static final int BLACK_TOPHAT = 1; // L_TOPHAT_BLACK
    /** Leptonica's area mapping serves below this factor, its own interpolation above. */
    private static final double AREA_MAPPED_BELOW = 0.7;

    private final int width;
    private final int height;
    private final byte[] shades;
    private final byte[] standingOut;
    private final byte[] solid;
    private final int paper;

    private SmallPage(int width, int height, byte[] shades, byte[] standingOut, byte[] solid, int paper) {
        this.width = width;
        this.height = height;
        this.shades = shades;
        this.standingOut = standingOut;
        this.solid = solid;
        this.paper = paper;
    }

    /**
     * Makes it.
     *
     * @param picture 1, 8 or 32 bits a pixel; left as it is
     * @param dpi resolution of the picture, dots per inch
     */
    static SmallPage of(Pix picture, double dpi) {
        try (var scope = new PixScope()) {
            Pix grey = grey(picture, (float) (DPI / dpi), scope);
            byte[] shades = PixScope.shades(grey);
            int paper = paper(shades);
            Pix standing = scope.hold(Leptonica1.pixTophat(grey, NARROW, NARROW, BLACK_TOPHAT));
            Pix dark = scope.hold(Leptonica1.pixThresholdToBinary(grey, (int) (DARK * paper)));
            Pix wide = scope.hold(Leptonica1.pixOpenBrick(null, dark, SOLID, SOLID));
            Pix around = scope.hold(Leptonica1.pixDilateBrick(null, wide, AROUND_SOLID, AROUND_SOLID));
            return new SmallPage(
                    Leptonica1.pixGetWidth(grey),
                    Leptonica1.pixGetHeight(grey),
                    shades,
                    PixScope.shades(standing),
                    PixScope.shades(scope.hold(Leptonica1.pixConvertTo8(around, 0))),
                    paper);
        }
    }

    private static Pix grey(Pix picture, float scale, PixScope scope) {
        int depth = Leptonica1.pixGetDepth(picture);
        if (depth == 1) {
            return scope.hold(
                    scale < 1 ? Leptonica1.pixScaleToGray(picture, scale) : Leptonica1.pixConvertTo8(picture, 0));
        }
        Pix grey = depth == COLOUR ? scope.hold(Leptonica1.pixConvertRGBToGrayMinMax(picture, CHOOSE_MIN)) : picture;
        return scale < AREA_MAPPED_BELOW
                ? scope.hold(Leptonica1.pixScaleAreaMap(grey, scale, scale))
                : scope.hold(
                        Leptonica1.pixScaleGeneral(grey, scale, scale, 0, 0)); // unsharpened, for sides are measured
    }

    /** The commonest shade of the brighter half. */
    private static int paper(byte[] shades) {
        var counts = new int[256];
        for (byte shade : shades) {
            counts[shade & 255]++;
        }
        int commonest = 255;
        for (int shade = 255; shade > 96; shade--) {
            commonest = counts[shade] > counts[commonest] ? shade : commonest;
        }
        return commonest;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** Most of the paper, 0 black to 255 white. */
    int paper() {
        return paper;
    }

    /** Whether the paper is as dark as ink should be, or ink covers more of it than any print does. */
    boolean isDark() {
        long dark = 0;
        for (byte shade : shades) {
            dark += (shade & 255) < DARK * paper ? 1 : 0;
        }
        return paper < DARKEST_PAPER || dark > MOST_DARK * shades.length;
    }

    /** A pixel, 0 black to 255 white; the ordinal goes row by row. */
    int shade(int at) {
        return shades[at] & 255;
    }

    /** By how many shades a pixel is darker than the paper around it, when it belongs to something narrow. */
    int standsOut(int at) {
        return standingOut[at] & 255;
    }

    /** Whether a pixel lies in or beside something wide and dark. */
    boolean solid(int at) {
        return solid[at] == 0;
    }
}
