package vn.hoso.samples;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.SplittableRandom;

/**
 * What a scanner adds to a page: a slight skew, speckle and a grey background.
 *
 * @param skew largest skew in degrees, either way
 * @param specklesPerMegapixel dark specks in a million pixels, each a pixel or two wide
 * @param background how much darker than white the paper is, 0 to 255
 */
public record ScannerNoise(double skew, int specklesPerMegapixel, int background) {
    /** Nothing added. */
    public static final ScannerNoise NONE = new ScannerNoise(0, 0, 0);
    /** A good office scanner. */
    public static final ScannerNoise OFFICE = new ScannerNoise(0.4, 60, 10);
    /** A photocopy of a photocopy. */
    public static final ScannerNoise PHOTOCOPY = new ScannerNoise(1.0, 500, 28);

    BufferedImage applied(BufferedImage clean, int dpi, long seed, boolean colour) {
        SplittableRandom random = new SplittableRandom(seed);
        BufferedImage scan = new BufferedImage(
                clean.getWidth(),
                clean.getHeight(),
                colour ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = scan.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, scan.getWidth(), scan.getHeight());
        double angle = skew == 0 ? 0 : random.nextDouble(-skew, skew);
        graphics.rotate(Math.toRadians(angle), scan.getWidth() / 2.0, scan.getHeight() / 2.0);
        graphics.drawImage(clean, 0, 0, null);
        graphics.dispose();
        darken(scan, random);
        speckle(scan, dpi, random);
        return scan;
    }

    private void darken(BufferedImage scan, SplittableRandom random) {
        if (background == 0) {
            return;
        }
        var raster = scan.getRaster();
        int[] row = new int[scan.getWidth() * raster.getNumBands()];
        for (int y = 0; y < scan.getHeight(); y++) {
            raster.getPixels(0, y, scan.getWidth(), 1, row);
            int shade = background / 2 + background * y / (2 * scan.getHeight());
            for (int i = 0; i < row.length; i++) {
                int grain = random.nextInt(5) - 2;
                row[i] = Math.max(0, Math.min(255, row[i] - shade * row[i] / 255 + grain));
            }
            raster.setPixels(0, y, scan.getWidth(), 1, row);
        }
    }

    private void speckle(BufferedImage scan, int dpi, SplittableRandom random) {
        long specks = (long) specklesPerMegapixel * scan.getWidth() * scan.getHeight() / 1_000_000;
        int largest = Math.max(1, dpi / 150);
        for (long i = 0; i < specks; i++) {
            int size = 1 + random.nextInt(largest);
            int x = random.nextInt(scan.getWidth() - size);
            int y = random.nextInt(scan.getHeight() - size);
            int dark = random.nextInt(30, 120);
            for (int dx = 0; dx < size; dx++) {
                scan.setRGB(x + dx, y, dark << 16 | dark << 8 | dark);
            }
        }
    }
}
