package vn.hoso.ocr.recognition.preparation;

import net.sourceforge.lept4j.Leptonica1;
import net.sourceforge.lept4j.Pix;

/** Prepares pages for recognition, each as its own measure asks. Works in native memory, for one thread at a time. */
public final class PreparePage {

    private static final int GREY = 8;
    private static final int COLOUR = 32;

    private PreparePage() {}

    /**
     * Measures a page and does to it what it needs, no more.
     *
     * @param scan the picture as it was scanned, 8 bits a pixel in grey or 32 in colour; it is left as it is
     * @param dpi resolution that its file states, dots per inch; need not be true
     * @return the page for recognition, to be closed before {@code scan} is freed
     * @throws IllegalStateException when memory runs out
     */
    public static PreparedPage prepare(Pix scan, int dpi) {
        try (var scope = new PixScope()) {
            PageInWork page = PageInWork.sized(grey(scan, scope), dpi, scope);
            int quarters = page.layLinesAcross();
            page.wipe(); // before looking which end is up: dots under letters would pass for marks
            int turn = 90 * (quarters + page.setOnItsFeet());
            double skew = page.setStraight();
            Pix ready = page.picture();
            boolean same = ready.getPointer().equals(scan.getPointer());
            int width = Leptonica1.pixGetWidth(scan);
            int height = Leptonica1.pixGetHeight(scan);
            boolean lying = turn % 180 != 0;
            return new PreparedPage(
                    same ? scan : scope.release(ready),
                    !same,
                    page.dpi(dpi),
                    lying ? height : width,
                    lying ? width : height,
                    turn,
                    skew,
                    page.scale());
        }
    }

    private static Pix grey(Pix scan, PixScope scope) {
        return switch (Leptonica1.pixGetDepth(scan)) {
            case GREY -> scan;
            case COLOUR -> ColouredInk.takenOut(scan, scope);
            default -> scope.hold(Leptonica1.pixConvertTo8(scan, 0));
        };
    }
}
