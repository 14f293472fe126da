package vn.hoso.samples.wear;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import vn.hoso.samples.wording.Draw;

/** Wears a clean page as its copy or scan would be; everything random comes from the draw. */
public final class ScanWear {
    private final Draw draw;
    private final int dpi;

    /** For pages of the given resolution. */
    public ScanWear(Draw draw, int dpi) {
        this.draw = draw;
        this.dpi = dpi;
    }

    /** Nothing is done to it. */
    public Worn none(BufferedImage clean) {
        return new Worn(clean, PixelMap.turned(0, clean.getWidth(), clean.getHeight()));
    }

    /** A good scanner: up to 0.3° of skew, a little grain, JPEG of high quality. */
    public Worn mild(BufferedImage clean) {
        boolean colour = draw.chance(0.3);
        PixelMap map = skewed(clean, 0.3);
        Pixels pixels = Pixels.of(clean, colour).seenThrough(map, 250).blurred(draw.real(0.2, 0.5));
        new Blemishes(draw, pixels, dpi).grain(draw.real(1, 3));
        return new Worn(Jpeg.throughIt(pixels.image(), draw.real(0.8, 0.92)), map);
    }

    /** An office scanner: up to 1.5° of skew, tinted paper, grain, blur, JPEG; one in four bilevel. */
    public Worn office(BufferedImage clean) {
        boolean bilevel = draw.chance(0.25);
        boolean colour = !bilevel && draw.chance(0.5);
        PixelMap map = skewed(clean, 1.5);
        Pixels pixels = Pixels.of(clean, colour).seenThrough(map, 240).blurred(draw.real(0.4, 0.9) * dpi / 240);
        Blemishes blemishes = new Blemishes(draw, pixels, dpi);
        double paper = draw.real(0.86, 0.99);
        blemishes.light((x, y) -> paper);
        blemishes.grain(draw.real(4, 9));
        blemishes.specks(draw.between(5, 60));
        if (draw.chance(0.2)) {
            blemishes.fold();
        }
        if (bilevel) {
            double threshold = draw.real(120, 175);
            return new Worn(pixels.bilevel((x, y) -> threshold), map);
        }
        return new Worn(Jpeg.throughIt(pixels.image(), draw.real(0.4, 0.75)), map);
    }

    /** A photocopy: dark edges, holes, print shining through, toner that fades, specks; most are bilevel. */
    public Worn photocopy(BufferedImage clean) {
        PixelMap map = skewed(clean, 1.8);
        Pixels pixels = Pixels.of(clean, false);
        Pixels otherSide = draw.chance(0.5) ? pixels.blurred(2) : pixels;
        if (otherSide.equals(pixels)) {
            pixels = pixels.blurred(draw.real(0.4, 0.8) * dpi / 240);
        } else {
            Blemishes through = new Blemishes(draw, pixels, dpi);
            through.shineThrough(otherSide, draw.real(0.08, 0.22), draw.between(10, dpi / 2));
            pixels = pixels.blurred(draw.real(0.4, 0.8) * dpi / 240);
        }
        pixels = pixels.seenThrough(map, draw.chance(0.5) ? 245 : 40);
        Blemishes blemishes = new Blemishes(draw, pixels, dpi);
        blemishes.grain(draw.real(10, 22));
        blemishes.specks(draw.between(150, 900));
        blemishes.darkEdges();
        if (draw.chance(0.6)) {
            blemishes.holes();
        }
        if (draw.chance(0.3)) {
            blemishes.fold();
        }
        Cloud toner = new Cloud(draw, pixels.width, pixels.height);
        double depth = draw.real(15, 42);
        if (draw.chance(0.2)) {
            blemishes.light((x, y) -> 0.93 + toner.at(x, y) * 0.05);
            return new Worn(Jpeg.throughIt(pixels.image(), draw.real(0.4, 0.7)), map);
        }
        double threshold = draw.real(105, 150);
        return new Worn(pixels.bilevel((x, y) -> threshold + depth * toner.at(x, y)), map);
    }

    /**
     * The back of a sheet: the front shines through, the paper may have yellowed, holes are punched, edges are dark. Paper
     * scatters what shines through it, so that its edges are soft; what stands on the back has the scanner's own.
     *
     * @param back what stands on the back
     * @param front the other side
     * @param bilevelToo whether one in five is scanned black and white, which would lose a faint mark
     */
    public Worn back(BufferedImage back, BufferedImage front, boolean bilevelToo) {
        boolean bilevel = bilevelToo && draw.chance(0.2);
        boolean colour = !bilevel && draw.chance(0.5);
        PixelMap map = skewed(back, 1.2);
        Pixels pixels = Pixels.of(back, colour);
        if (draw.chance(0.8)) {
            Pixels scattered = Pixels.of(front, colour).blurred(draw.real(1.4, 3) * dpi / 200);
            new Blemishes(draw, pixels, dpi).shineThrough(scattered, draw.real(0.04, 0.18), draw.between(0, dpi / 4));
        }
        pixels = pixels.seenThrough(map, draw.chance(0.7) ? 245 : 40).blurred(draw.real(0.4, 0.8) * dpi / 240);
        Blemishes blemishes = new Blemishes(draw, pixels, dpi);
        Cloud cloud = new Cloud(draw, pixels.width, pixels.height);
        double paper = draw.real(0.8, 0.99);
        double uneven = draw.real(0, 0.06);
        blemishes.light((x, y) -> paper + uneven * cloud.at(x, y));
        if (colour && draw.chance(0.6)) {
            blemishes.yellow(draw.real(0.7, 0.95));
        }
        blemishes.grain(draw.real(2, 8));
        blemishes.specks(draw.between(5, 80));
        if (draw.chance(0.5)) {
            blemishes.darkEdges();
        }
        if (draw.chance(0.5)) {
            blemishes.holes();
        }
        if (bilevel) {
            double threshold = draw.real(110, 150);
            return new Worn(pixels.bilevel((x, y) -> threshold), map);
        }
        return new Worn(Jpeg.throughIt(pixels.image(), draw.real(0.5, 0.85)), map);
    }

    /** A fax (bilevel, coarse down the page) or a photograph by telephone. */
    public Worn bad(BufferedImage clean) {
        return draw.chance(0.4) ? fax(clean) : photographed(clean);
    }

    private Worn fax(BufferedImage clean) {
        PixelMap map = skewed(clean, 2);
        Pixels pixels = Pixels.of(clean, false).seenThrough(map, 255).blurred(draw.real(0.6, 0.95));
        Blemishes blemishes = new Blemishes(draw, pixels, dpi);
        blemishes.grain(draw.real(12, 24));
        blemishes.specks(draw.between(100, 500));
        Cloud toner = new Cloud(draw, pixels.width, pixels.height);
        double threshold = draw.real(130, 165);
        return new Worn(pixels.bilevel((x, y) -> threshold + 15 * toner.at(x, y)), map);
    }

    private Worn photographed(BufferedImage clean) {
        int width = clean.getWidth();
        int height = clean.getHeight();
        double[] corners = {0, 0, width, 0, width, height, 0, height};
        for (int i = 0; i < corners.length; i++) {
            double inward = draw.real(0.004, 0.035) * width;
            corners[i] += corners[i] == 0 ? inward : -inward;
        }
        PixelMap map = PixelMap.ontoCorners(width, height, corners).then(skewed(clean, 1.2));
        Pixels pixels = Pixels.of(clean, draw.chance(0.7))
                .seenThrough(map, draw.between(60, 130))
                .blurred(draw.real(0.5, 0.95));
        Blemishes blemishes = new Blemishes(draw, pixels, dpi);
        Cloud cloud = new Cloud(draw, width, height);
        double slopeX = draw.real(-0.22, 0.22);
        double slopeY = draw.real(-0.22, 0.22);
        double depth = draw.real(0.05, 0.15);
        blemishes.light((x, y) -> 0.72
                + slopeX * (x / (double) width - 0.5)
                + slopeY * (y / (double) height - 0.5)
                + depth * cloud.at(x, y));
        blemishes.grain(draw.real(4, 9));
        return new Worn(Jpeg.throughIt(pixels.image(), draw.real(0.4, 0.7)), map);
    }

    private PixelMap skewed(BufferedImage page, double most) {
        return PixelMap.turned(draw.real(-most, most), page.getWidth(), page.getHeight());
    }

    /** The page turned clockwise by any angle in degrees, the sheet made as large as it needs, white beyond. */
    public static BufferedImage turned(BufferedImage page, double degrees) {
        double angle = Math.toRadians(degrees);
        double cos = Math.abs(Math.cos(angle));
        double sin = Math.abs(Math.sin(angle));
        int width = (int) Math.round(page.getWidth() * cos + page.getHeight() * sin);
        int height = (int) Math.round(page.getWidth() * sin + page.getHeight() * cos);
        BufferedImage turned = new BufferedImage(
                width,
                height,
                page.getType() == BufferedImage.TYPE_INT_RGB
                        ? BufferedImage.TYPE_INT_RGB
                        : BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = turned.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.translate(width / 2.0, height / 2.0);
        graphics.rotate(angle);
        graphics.translate(-page.getWidth() / 2.0, -page.getHeight() / 2.0);
        graphics.drawImage(page, 0, 0, null);
        graphics.dispose();
        return turned;
    }
}
