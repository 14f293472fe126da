package vn.hoso.samples;

import java.awt.image.BufferedImage;
import vn.hoso.samples.page.DrawnPages;
import vn.hoso.samples.wear.ScanWear;
import vn.hoso.samples.wording.Draw;

/**
 * The scanned back of a sheet: the front shines through, the paper has yellowed, holes are punched, edges are dark.
 *
 * @param image the scan: grey, colour, or (a blank one) bilevel
 * @param dpi dots per inch
 * @param mark what stands on it
 */
public record BackPage(BufferedImage image, int dpi, BackMark mark) {

    /** The back of a seed; seeds go by the rule of {@link TruePages}. */
    public static BackPage of(long seed, BackMark mark) {
        Draw draw = new Draw(seed * 31 + mark.name().hashCode());
        int dpi = draw.of(200, 200, 240, 300);
        DrawnPages pages = new DrawnPages(draw, dpi, true, false);
        BufferedImage front = draw.chance(0.3)
                ? pages.table().image()
                : draw.chance(0.5)
                        ? pages.form().image()
                        : pages.decree30(draw.between(0, 28)).image();
        ScanWear wear = new ScanWear(draw, dpi);
        return new BackPage(
                wear.back(pages.back(mark), front, mark == BackMark.NONE).image(), dpi, mark);
    }
}
