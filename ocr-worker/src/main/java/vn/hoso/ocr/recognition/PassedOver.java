package vn.hoso.ocr.recognition;

import com.sun.jna.ptr.PointerByReference;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.List;
import net.sourceforge.lept4j.Boxa;
import net.sourceforge.lept4j.ILeptonica;
import net.sourceforge.lept4j.Leptonica1;
import net.sourceforge.lept4j.Pix;

/**
 * Print that the first pass found no words in. Layout drops a short line beside a signature, or one that clings to dirt,
 * as what is no text; on the page it stands as plainly as the lines around it.
 */
final class PassedOver {

    private static final int GREY_DEPTH = 8;
    private static final int DARK = 170;
    private static final int EIGHT_CONNECTED = 8;
    /** Pixels of the page to one of the picture in which letters grow together to lines. */
    private static final int REDUCTION = 4;
    /** Ink that one dot of makes a reduced pixel dark. */
    private static final int ANY = 1;

    /** Gap between words that is closed, reduced pixels: less than lies between two columns. */
    private static final int WORD_GAP = 5;
    /** Resolution of 18-pixel letters, the height at which pages are read. */
    private static final double LETTER_HEIGHT = 18.0 / 200;

    private static final double LOWEST = 0.7;
    private static final double TALLEST = 2.6;
    private static final double NARROWEST = 2.5;

    /** A word less sure than this may be what was made of a signature or dirt over print. */
    static final double UNSURE = 0.3;
    /** Marks and the ends of letters stand out of the box of their word by as much, letter heights. */
    private static final double AROUND_WORD = 0.4;
    /** Most lines that are looked at: what bounds the cost on a dirty page. */
    private static final int MOST = 8;

    private PassedOver() {}

    /**
     * Where such print stands, from the top of the page: lines without words.
     *
     * @param picture what was read, grey
     * @param read lines that were found in it
     * @param dpi its resolution as its letters say
     */
    static List<Line> in(Pix picture, List<Line> read, int dpi) {
        if (Leptonica1.pixGetDepth(picture) != GREY_DEPTH) {
            return List.of();
        }
        double letter = LETTER_HEIGHT * dpi;
        Pix ink = Leptonica1.pixThresholdToBinary(picture, DARK);
        read.stream()
                .flatMap(line -> line.words().stream())
                .filter(word -> word.confidence() >= UNSURE)
                .forEach(word -> clear(ink, word, (int) (AROUND_WORD * letter)));
        Pix reduced = Leptonica1.pixReduceRankBinaryCascade(ink, ANY, ANY, 0, 0);
        Pix joined = Leptonica1.pixCloseBrick(null, reduced, WORD_GAP, 1);
        Boxa parts = Leptonica1.pixConnCompBB(joined, EIGHT_CONNECTED);
        try {
            return lines(parts, letter);
        } finally {
            Leptonica1.boxaDestroy(new PointerByReference(parts.getPointer()));
            List.of(ink, reduced, joined)
                    .forEach(pix -> Leptonica1.pixDestroy(new PointerByReference(pix.getPointer())));
        }
    }

    private static void clear(Pix ink, Word word, int around) {
        Leptonica1.pixRasterop(
                ink,
                word.x() - around,
                word.y() - around,
                word.width() + 2 * around,
                word.height() + 2 * around,
                ILeptonica.PIX_CLR,
                null,
                0,
                0);
    }

    private static List<Line> lines(Boxa parts, double letter) {
        var lines = new ArrayList<Line>();
        IntBuffer x = IntBuffer.allocate(1);
        IntBuffer y = IntBuffer.allocate(1);
        IntBuffer w = IntBuffer.allocate(1);
        IntBuffer h = IntBuffer.allocate(1);
        for (int i = 0; i < Leptonica1.boxaGetCount(parts) && lines.size() < MOST; i++) {
            Leptonica1.boxaGetBoxGeometry(parts, i, x, y, w, h);
            int width = REDUCTION * w.get(0);
            int height = REDUCTION * h.get(0);
            if (height >= LOWEST * letter && height <= TALLEST * letter && width >= NARROWEST * letter) {
                lines.add(new Line(List.of(), REDUCTION * x.get(0), REDUCTION * y.get(0), width, height));
            }
        }
        return lines;
    }
}
