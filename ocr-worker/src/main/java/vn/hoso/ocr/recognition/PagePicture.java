package vn.hoso.ocr.recognition;

import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;

/**
 * The picture of one page, as its file shows it.
 *
 * @param image the pixels
 * @param dpi resolution, dots per inch: as the file says, or guessed from the width of an A4 sheet
 */
public record PagePicture(BufferedImage image, int dpi) {

    /** Height in pixels of the tallest picture that is kept for the screen. */
    public static final int SCREEN_HEIGHT = 1600;

    private static final double A4_WIDTH_INCHES = 210 / 25.4;
    private static final double SMALLEST_PAGE_INCHES = 2;
    private static final double LARGEST_PAGE_INCHES = 60;

    /**
     * A picture whose file says its resolution, or says nothing or nonsense: phones and faxes write 72 or 1 where they
     * do not know, which would make an A4 page as large as a door. Then the shorter side is taken for that of A4.
     */
    static PagePicture of(BufferedImage image, double statedDpi) {
        return new PagePicture(image, dpi(image.getWidth(), image.getHeight(), statedDpi));
    }

    /** Resolution of a picture of that size, as {@link #of} sees it. */
    static int dpi(int width, int height, double statedDpi) {
        double longer = Math.max(width, height);
        double shorter = Math.min(width, height);
        boolean sensible = statedDpi > 72.5
                && longer / statedDpi >= SMALLEST_PAGE_INCHES
                && longer / statedDpi <= LARGEST_PAGE_INCHES;
        double dpi = sensible ? statedDpi : shorter / A4_WIDTH_INCHES;
        return (int) Math.max(50, Math.min(1200, Math.round(dpi)));
    }

    /**
     * The same page turned clockwise, pixel by pixel.
     *
     * @param degrees a multiple of 90
     */
    public PagePicture turned(int degrees) {
        int quarters = Math.floorMod(degrees / 90, 4);
        if (quarters == 0) {
            return this;
        }
        int width = quarters == 2 ? image.getWidth() : image.getHeight();
        int height = quarters == 2 ? image.getHeight() : image.getWidth();
        var turn = new AffineTransform();
        turn.translate(width / 2.0, height / 2.0);
        turn.quadrantRotate(quarters);
        turn.translate(-image.getWidth() / 2.0, -image.getHeight() / 2.0);
        int kind = image.getType() == BufferedImage.TYPE_BYTE_GRAY
                ? BufferedImage.TYPE_BYTE_GRAY
                : BufferedImage.TYPE_INT_RGB;
        var turned = new BufferedImage(width, height, kind);
        var graphics = turned.createGraphics();
        graphics.drawImage(image, new AffineTransformOp(turn, AffineTransformOp.TYPE_NEAREST_NEIGHBOR), 0, 0);
        graphics.dispose();
        return new PagePicture(turned, dpi);
    }
}
