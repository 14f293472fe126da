package vn.hoso.ocr.recognition.preparation;

import java.util.stream.IntStream;
import net.sourceforge.lept4j.Leptonica1;
import net.sourceforge.lept4j.Pix;
import org.jspecify.annotations.Nullable;

/** The paper under the ink: how bright it is in each place, and whether that differs enough to be evened out. */
final class Background {

    /** Pixels of the page to one of the copy on which the paper is measured. */
    private static final int TILE = 8;

    private static final int CHOOSE_MAX = 2; // L_CHOOSE_MAX
    /** Side of the square that closes over strokes, tiles: at 200 dpi 9 mm, more than any letter's stroke is wide. */
    private static final int CLOSING = 9;

    private static final int MEDIAN = 7;
    /** Brightness that paper gets; a little below white, so that its grain is not cut off. */
    static final int EVENED = 240;

    private static final int SMOOTHING = 2;

    /** What is darker than this share of the paper, solid, and reaches in from the edge is no paper. */
    private static final double BESIDE_THE_PAPER = 0.55;

    private final int width;
    private final int height;
    private final Pix tiles;
    private final Pix map;
    private final int low;
    private final int middle;
    private final int high;

    private Background(int width, int height, Pix tiles, Pix map, int low, int middle, int high) {
        this.width = width;
        this.height = height;
        this.tiles = tiles;
        this.map = map;
        this.low = low;
        this.middle = middle;
        this.high = high;
    }

    static Background of(Pix grey, PixScope scope) {
        Pix half = scope.hold(Leptonica1.pixScaleAreaMap2(grey));
        Pix quarter = scope.hold(Leptonica1.pixScaleAreaMap2(half));
        Pix tiles = scope.hold(Leptonica1.pixScaleGrayMinMax(quarter, 2, 2, CHOOSE_MAX));
        Pix closed = scope.hold(Leptonica1.pixCloseGray(tiles, CLOSING, CLOSING));
        byte[] shades = PixScope.shades(closed);
        int[] sorted = IntStream.range(0, shades.length)
                .map(i -> shades[i] & 0xff)
                .sorted()
                .toArray();
        int last = sorted.length - 1;
        return new Background(
                Leptonica1.pixGetWidth(grey),
                Leptonica1.pixGetHeight(grey),
                tiles,
                closed,
                sorted[last / 20],
                sorted[last / 2],
                sorted[last - last / 20]);
    }

    /** What the glass or the table beside the paper shows, within the margin; null when the paper fills the page. */
    @Nullable
    Pix beside(PixScope scope) {
        Pix dark = scope.hold(Leptonica1.pixThresholdToBinary(tiles, (int) (BESIDE_THE_PAPER * middle)));
        Pix rim = Edges.fromOutside(dark, 1, scope);
        if (rim == null) {
            return null;
        }
        // Not by the size of a tile: the last pixels that fill no tile belong to the rim as well.
        return scope.hold(Leptonica1.pixScaleBySamplingToSize(rim, width, height));
    }

    /** By how many of 256 steps the paper's darker places (twentieth part) lie below its brighter ones. */
    int unevenness() {
        return high - low;
    }

    /** The paper without its ink, as large as the page. */
    Pix everywhere(PixScope scope) {
        return scope.hold(Leptonica1.pixScaleBySamplingToSize(map, width, height));
    }

    /** How bright most of the paper is, 0 to 255. */
    int shade() {
        return middle;
    }

    /** The page as if its paper were equally bright everywhere. */
    Pix evened(Pix grey, PixScope scope) {
        Pix smooth = scope.hold(Leptonica1.pixMedianFilter(map, MEDIAN, MEDIAN));
        Pix factors = scope.hold(Leptonica1.pixGetInvBackgroundMap(smooth, EVENED, SMOOTHING, SMOOTHING));
        return scope.hold(Leptonica1.pixApplyInvBackgroundGrayMap(grey, factors, TILE, TILE));
    }
}
