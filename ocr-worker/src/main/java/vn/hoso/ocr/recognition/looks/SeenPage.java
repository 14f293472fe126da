package vn.hoso.ocr.recognition.looks;

import java.util.ArrayList;
import net.sourceforge.lept4j.Pix;
import vn.hoso.ocr.recognition.PageLook;

/** What is seen of a page at a resolution at which a line of 0.3 mm is one pixel wide. */
public final class SeenPage {

    /** The resolution that is looked at, dots per inch. */
    public static final int DPI = SmallPage.DPI;

    /** Least resolution of a scan, dots per inch (Decree 30/2020/NĐ-CP, Appendix I part II), less what a fax lacks. */
    private static final int LEAST_DPI = 195;
    /** A mark that is seen at all covers more than that, mm²: five millimetres of a line in pencil. */
    private static final double LEAST_INK = 2;

    private final SmallPage page;

    private SeenPage(SmallPage page) {
        this.page = page;
    }

    /**
     * Looks at a page.
     *
     * @param picture 1, 8 or 32 bits a pixel; left as it is
     * @param dpi its resolution, dots per inch
     * @throws IllegalStateException when memory runs out
     */
    public static SeenPage of(Pix picture, double dpi) {
        return new SeenPage(SmallPage.of(picture, dpi));
    }

    /**
     * What is told of it.
     *
     * @param dpi resolution of the scan, dots per inch, which may be higher than that of the picture
     */
    public PageLook look(int dpi) {
        double ink = InkArea.of(page);
        boolean blank = ink < LEAST_INK;
        var warnings = new ArrayList<String>();
        if (dpi < LEAST_DPI) {
            warnings.add("LOW_RESOLUTION");
        }
        if (Sharpness.isBlurred(page)) {
            warnings.add("BLURRED");
        }
        if (!blank && Sides.isCut(page)) {
            warnings.add("CUT_AT_EDGE");
        }
        if (Sides.hasFoldedCorner(page)) {
            warnings.add("FOLDED_CORNER");
        }
        if (page.isDark()) {
            warnings.add("TOO_DARK");
        }
        return new PageLook(dpi, warnings, Math.round(ink * 10) / 10.0, blank);
    }
}
