package vn.hoso.samples.wear;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/** A worn page, and where things of the clean page lie on it. */
public final class Worn {
    private final BufferedImage image;
    private final PixelMap map;

    Worn(BufferedImage image, PixelMap map) {
        this.image = image;
        this.map = map;
    }

    /** The scan: bilevel, 8 bit grey, or colour. */
    public BufferedImage image() {
        return image;
    }

    /** The upright box, in pixels of the scan, around where a box of the clean page lies. */
    public Rectangle2D where(Rectangle2D box) {
        return map.around(box);
    }
}
