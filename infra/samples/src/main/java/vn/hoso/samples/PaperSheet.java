package vn.hoso.samples;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;

/** A sheet of paper as a scanner sees it: drawn by Java2D at a resolution. */
final class PaperSheet extends Sheet {
    private static final Color INK = new Color(25, 25, 28);
    private static final Color PEN = new Color(30, 50, 130);
    private static final Color RED = new Color(205, 40, 45);

    private final BufferedImage image;
    private final Graphics2D graphics;

    PaperSheet(int dpi) {
        double scale = dpi / 72.0;
        image = new BufferedImage(
                (int) Math.round(WIDTH * scale), (int) Math.round(HEIGHT * scale), BufferedImage.TYPE_INT_RGB);
        graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.scale(scale, scale);
        graphics.setColor(INK);
    }

    BufferedImage finished() {
        graphics.dispose();
        return image;
    }

    @Override
    void write(String text, SampleFont face, float size, float x, float y) {
        graphics.setFont(face.at(size));
        graphics.drawString(text, x, y);
    }

    @Override
    void rule(float fromX, float toX, float y) {
        graphics.setStroke(new BasicStroke(0.7f));
        graphics.draw(new Line2D.Float(fromX, y, toX, y));
    }

    @Override
    void dots(float fromX, float toX, float y) {
        for (float x = fromX; x < toX; x += 3) {
            graphics.fill(new Ellipse2D.Float(x, y - 0.7f, 0.7f, 0.7f));
        }
    }

    @Override
    void seal(String agency, float x, float y) {
        graphics.setColor(RED);
        graphics.setStroke(new BasicStroke(1.8f));
        graphics.draw(new Ellipse2D.Float(x - 48, y - 48, 96, 96));
        graphics.setStroke(new BasicStroke(0.8f));
        graphics.draw(new Ellipse2D.Float(x - 30, y - 30, 60, 60));
        graphics.fill(star(x, y, 15));
        AffineTransform upright = graphics.getTransform();
        graphics.setFont(SampleFont.BOLD.at(8));
        double step = Math.min(0.21, 5.2 / agency.length());
        double angle = -step * (agency.length() - 1) / 2;
        for (int i = 0; i < agency.length(); i++, angle += step) {
            graphics.rotate(angle, x, y);
            graphics.drawString(String.valueOf(agency.charAt(i)), x - 2.5f, y - 36);
            graphics.setTransform(upright);
        }
        graphics.setColor(INK);
    }

    @Override
    void signature(float x, float y) {
        graphics.setColor(PEN);
        graphics.setStroke(new BasicStroke(1.3f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        Path2D.Float stroke = new Path2D.Float();
        stroke.moveTo(x, y);
        stroke.curveTo(x + 25, y - 45, x + 30, y + 30, x + 52, y - 12);
        stroke.curveTo(x + 60, y - 30, x + 66, y + 14, x + 80, y - 6);
        stroke.curveTo(x + 92, y - 20, x + 60, y + 18, x + 118, y - 10);
        graphics.draw(stroke);
        graphics.setColor(INK);
    }

    private static Path2D star(float x, float y, float radius) {
        Path2D.Float star = new Path2D.Float();
        for (int i = 0; i < 10; i++) {
            double angle = Math.PI * i / 5 - Math.PI / 2;
            double reach = i % 2 == 0 ? radius : radius * 0.4;
            double pointX = x + reach * Math.cos(angle);
            double pointY = y + reach * Math.sin(angle);
            if (i == 0) {
                star.moveTo(pointX, pointY);
            } else {
                star.lineTo(pointX, pointY);
            }
        }
        star.closePath();
        return star;
    }
}
