package vn.hoso.ocr.recognition.preparation;

import java.util.BitSet;
import java.util.List;
import net.sourceforge.lept4j.Leptonica1;
import net.sourceforge.lept4j.Pix;

/** A page on its way through preparation: the picture as it is by now, and its ink. */
final class PageInWork {

    /** Letter height at which Tesseract reads best for its cost, pixels: 13.5 pt at 178 dpi. */
    private static final int BEST_LETTER_HEIGHT = 16;
    /** Letters from here to there are left as they are: below, reading gets worse; above, only dearer. */
    private static final int SMALLEST_GOOD_LETTER = 12;

    private static final int LARGEST_GOOD_LETTER = 18;
    /** The resolution at which ordinary letters have their best height. */
    private static final int BEST_DPI = 178;
    /** A page is scaled by its stated resolution only when that is this far above the best; less gains nothing. */
    private static final double WORTH_SCALING = 0.8;

    private static final double LARGEST_SCALE = 4;
    /** Leptonica's area mapping serves below this factor, its own interpolation above. */
    private static final double AREA_MAPPED_BELOW = 0.7;

    /** Shades between bright and dark paper from which on a page is evened. */
    private static final int MOST_UNEVEN = 30;

    /** Turning costs sharpness, skew costs lines; they are even at about this angle, degrees. */
    private static final double LEAST_SKEW = 0.5;

    private static final int ROTATE_AREA_MAP = 1; // L_ROTATE_AREA_MAP
    private static final int BRING_IN_WHITE = 1; // L_BRING_IN_WHITE
    private static final int WHITE = 255;
    /** Shade of paper from which on it passes for white. */
    private static final int WHITE_ENOUGH = 250;

    private final PixScope scope;
    private final Pix scan;
    private Pix picture;
    private Pix bilevel;
    private PageInk ink;
    private double scale;
    private int letterHeight;
    private boolean own;

    private PageInWork(Pix scan, double scale, PixScope scope) {
        this.scan = scan;
        this.scope = scope;
        this.scale = scale;
        this.picture = scan;
        this.bilevel = scan;
        this.ink = measured(scale);
    }

    /** Brings a page to the size at which its letters are read best, with its paper evenly bright. */
    static PageInWork sized(Pix grey, int dpi, PixScope scope) {
        double byResolution = (double) BEST_DPI / dpi;
        var page = new PageInWork(grey, byResolution < WORTH_SCALING ? byResolution : 1, scope);
        int found = page.letterHeight;
        if (found > 0 && (found < SMALLEST_GOOD_LETTER || found > LARGEST_GOOD_LETTER)) {
            double factor = (double) BEST_LETTER_HEIGHT / found;
            page.scale = Math.min(LARGEST_SCALE, page.scale * factor);
            page.ink = page.measured(page.scale);
        }
        return page;
    }

    private PageInk measured(double newScale) {
        Pix sized = newScale == 1 ? scan : scope.hold(scaled(scan, (float) newScale));
        var paper = Background.of(sized, scope);
        boolean uneven = paper.unevenness() > MOST_UNEVEN;
        picture = uneven ? paper.evened(sized, scope) : sized;
        own = newScale != 1 || uneven;
        whiten(uneven ? Background.EVENED : paper.shade());
        Pix beside = paper.beside(scope);
        if (beside != null) {
            own();
            Leptonica1.pixSetMasked(picture, beside, WHITE);
        }
        bilevel = InkThreshold.inkOf(picture, scope);
        PageInk found = PageInk.of(bilevel);
        letterHeight = LetterHeight.of(found);
        return found;
    }

    /** Makes paper as white as what is wiped: where the two differ, the threshold parts them instead of ink and paper. */
    private void whiten(int paper) {
        if (paper < WHITE_ENOUGH) {
            own();
            Leptonica1.pixGammaTRC(picture, picture, 1, 0, paper);
        }
    }

    private static Pix scaled(Pix grey, float scale) {
        return scale < AREA_MAPPED_BELOW
                ? Leptonica1.pixScaleAreaMap(grey, scale, scale)
                : Leptonica1.pixScale(grey, scale, scale);
    }

    /** Turns the page so that its lines run across it; tells by how many quarters clockwise, 0 or 1. */
    int layLinesAcross() {
        int quarters = Orientation.quarters(ink, unit());
        if (quarters != 0) {
            turn(quarters);
        }
        return quarters;
    }

    /** Turns the page that stands on its head; tells by how many quarters, 0 or 2. */
    int setOnItsFeet() {
        if (!Orientation.isUpsideDown(ink, unit())) {
            return 0;
        }
        turn(2);
        return 2;
    }

    private void turn(int quarters) {
        picture = scope.hold(Leptonica1.pixRotateOrth(picture, quarters));
        bilevel = scope.hold(Leptonica1.pixRotateOrth(bilevel, quarters));
        ink = PageInk.of(bilevel);
        letterHeight = LetterHeight.of(ink);
        own = true;
    }

    /** Takes away what is not text and disturbs reading. */
    void wipe() {
        Pix rim = Edges.rim(ink, bilevel, scope);
        if (rim != null) {
            wipe(rim);
        }
        List<int[]> boxes = Folds.find(ink);
        wipeSeals();
        boxes.addAll(DottedLeaders.find(ink, unit()));
        BitSet parts = Stains.specks(ink, unit());
        parts.or(Stains.holes(ink));
        parts.stream().mapToObj(ink::box).forEach(boxes::add);
        if (!boxes.isEmpty()) {
            own();
            for (int[] box : boxes) {
                Paint.white(picture, box[0], box[1], box[2], box[3]);
                Paint.clear(bilevel, box[0], box[1], box[2], box[3]);
            }
            ink = PageInk.of(bilevel);
        }
    }

    private void wipeSeals() {
        Pix seals = Seals.on(picture, bilevel, ink, scope);
        if (seals != null) {
            wipe(seals);
        }
    }

    private void wipe(Pix mask) {
        own();
        Leptonica1.pixSetMasked(picture, mask, WHITE);
        bilevel = scope.hold(Leptonica1.pixSubtract(null, bilevel, mask));
        ink = PageInk.of(bilevel);
    }

    private void own() {
        if (!own) {
            picture = scope.hold(Leptonica1.pixCopy(null, picture));
            own = true;
        }
    }

    /** Sets the page straight when it leans; tells by how many degrees clockwise it was turned. */
    double setStraight() {
        double skew = Skew.degrees(bilevel);
        if (Math.abs(skew) < LEAST_SKEW) {
            return 0;
        }
        picture = scope.hold(
                Leptonica1.pixRotate(picture, (float) Math.toRadians(skew), ROTATE_AREA_MAP, BRING_IN_WHITE, 0, 0));
        own = true;
        return skew;
    }

    Pix picture() {
        return picture;
    }

    double scale() {
        return scale;
    }

    /** The resolution that the letters speak for, or the stated one where there are none. */
    int dpi(int stated) {
        return letterHeight > 0
                ? BEST_DPI * letterHeight / BEST_LETTER_HEIGHT
                : (int) Math.max(1, Math.round(stated * scale));
    }

    private int unit() {
        return letterHeight > 0 ? letterHeight : BEST_LETTER_HEIGHT;
    }
}
