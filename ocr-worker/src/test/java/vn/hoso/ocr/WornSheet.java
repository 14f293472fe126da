package vn.hoso.ocr;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.util.List;
import vn.hoso.samples.SampleSheet;

/** What becomes of sheets between printer and scanner. Pages are A4, in shades of grey. */
public final class WornSheet {

    private static final double POINTS = 595;

    private WornSheet() {}

    /** Turned clockwise by quarters of a turn. */
    public static BufferedImage turned(BufferedImage page, int degrees) {
        boolean lies = degrees % 180 != 0;
        int width = lies ? page.getHeight() : page.getWidth();
        int height = lies ? page.getWidth() : page.getHeight();
        var turn = AffineTransform.getTranslateInstance(width / 2.0, height / 2.0);
        turn.quadrantRotate(degrees / 90);
        turn.translate(-page.getWidth() / 2.0, -page.getHeight() / 2.0);
        return new AffineTransformOp(turn, AffineTransformOp.TYPE_NEAREST_NEIGHBOR)
                .filter(page, new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY));
    }

    /** Drawn in askew, clockwise; what leaves the scanner's A4 is lost. */
    public static BufferedImage askew(BufferedImage page, double degrees) {
        var askew = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = askew.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, page.getWidth(), page.getHeight());
        graphics.rotate(Math.toRadians(degrees), page.getWidth() / 2.0, page.getHeight() / 2.0);
        graphics.drawImage(page, 0, 0, null);
        graphics.dispose();
        return askew;
    }

    /** Black and white, nothing between. */
    public static BufferedImage faxed(BufferedImage page) {
        var faxed = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                faxed.getRaster().setSample(x, y, 0, page.getRaster().getSample(x, y, 0) < 150 ? 0 : 255);
            }
        }
        return faxed;
    }

    /** Folded through both symbols and opened again: along each fold the print is gone, and a shadow lies beside it. */
    public static BufferedImage creased(BufferedImage page) {
        BufferedImage creased = copied(page);
        double qrX = SampleSheet.QR.getCenterX() + 3;
        double qrY = SampleSheet.QR.getCenterY();
        double barsY = SampleSheet.BARS.getCenterY();
        Graphics2D fold = ink(creased);
        for (Line2D line : List.of(
                new Line2D.Double(qrX, 0, qrX + 5, 842),
                new Line2D.Double(0, qrY, 595, qrY + 7),
                new Line2D.Double(0, barsY - 14, 595, barsY + 14))) {
            fold.setStroke(new BasicStroke(2.5f));
            fold.setColor(new Color(235, 235, 235));
            fold.draw(line);
            fold.translate(1.4, 1.4);
            fold.setStroke(new BasicStroke(0.7f));
            fold.setColor(new Color(120, 120, 120));
            fold.draw(line);
            fold.translate(-1.4, -1.4);
        }
        fold.dispose();
        return creased;
    }

    /** A part torn away. */
    public static BufferedImage without(BufferedImage page, Rectangle2D part) {
        BufferedImage torn = copied(page);
        Graphics2D graphics = ink(torn);
        graphics.setColor(Color.WHITE);
        graphics.fill(part);
        graphics.dispose();
        return torn;
    }

    private static BufferedImage copied(BufferedImage page) {
        var copy = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = copy.createGraphics();
        graphics.drawImage(page, 0, 0, null);
        graphics.dispose();
        return copy;
    }

    private static Graphics2D ink(BufferedImage page) {
        Graphics2D ink = page.createGraphics();
        ink.scale(page.getWidth() / POINTS, page.getWidth() / POINTS);
        return ink;
    }
}
