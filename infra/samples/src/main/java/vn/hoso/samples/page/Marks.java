package vn.hoso.samples.page;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Composite;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import vn.hoso.samples.wording.Draw;

/** What is put on a paper after printing: the agency's seal, the signature, a line in pencil. None of it is text of the truth. */
final class Marks {
    private Marks() {}

    /** Stamps a round seal around the point, turned a little, red or black. */
    static void seal(InkedSheet sheet, String agency, float x, float y, Color colour, float strength) {
        Graphics2D graphics = sheet.graphics();
        AffineTransform upright = graphics.getTransform();
        Composite opaque = graphics.getComposite();
        graphics.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, strength));
        graphics.setColor(colour);
        graphics.rotate(sheet.draw().real(-0.35, 0.35), x, y);
        AffineTransform turned = graphics.getTransform();
        graphics.setStroke(new BasicStroke(1.8f));
        graphics.draw(new Ellipse2D.Float(x - 48, y - 48, 96, 96));
        graphics.setStroke(new BasicStroke(0.8f));
        graphics.draw(new Ellipse2D.Float(x - 30, y - 30, 60, 60));
        graphics.fill(star(x, y, 15));
        graphics.setFont(Typeface.TINOS.at(Face.BOLD, 8));
        double step = Math.min(0.21, 5.2 / agency.length());
        double angle = -step * (agency.length() - 1) / 2;
        for (int i = 0; i < agency.length(); i++, angle += step) {
            graphics.rotate(angle, x, y);
            graphics.drawString(String.valueOf(agency.charAt(i)), x - 2.5f, y - 36);
            graphics.setTransform(turned);
        }
        graphics.setTransform(upright);
        graphics.setComposite(opaque);
        graphics.setColor(InkedSheet.INK);
    }

    /** Writes a signature, no two alike, in blue or black from the point on. */
    static void signature(InkedSheet sheet, float x, float y) {
        Draw draw = sheet.draw();
        Graphics2D graphics = sheet.graphics();
        graphics.setColor(draw.chance(0.8) ? new Color(30, 50, 140) : new Color(35, 35, 35));
        graphics.setStroke(new BasicStroke((float) draw.real(0.9, 1.8), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        Path2D.Float stroke = new Path2D.Float();
        stroke.moveTo(x, y);
        float at = x;
        for (int i = 0, loops = draw.between(3, 6); i < loops; i++) {
            float next = at + (float) draw.real(8, 30);
            stroke.curveTo(
                    at + draw.real(0, 25),
                    y - draw.real(5, 45),
                    next - draw.real(-10, 20),
                    y + draw.real(-5, 25),
                    next,
                    y - draw.real(-4, 14));
            at = next;
        }
        graphics.draw(stroke);
        graphics.setColor(InkedSheet.INK);
    }

    /** Draws a line by hand in pencil, hardly darker than the paper, beginning at the point. */
    static void pencilLine(InkedSheet sheet, float x, float y) {
        Draw draw = sheet.draw();
        Graphics2D graphics = sheet.graphics();
        int shade = draw.between(185, 222);
        graphics.setColor(new Color(shade, shade, shade));
        graphics.setStroke(new BasicStroke((float) draw.real(0.9, 1.6), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        float length = (float) draw.real(70, 200) * (x > InkedSheet.WIDTH / 2 ? -1 : 1);
        Path2D.Float stroke = new Path2D.Float();
        stroke.moveTo(x, y);
        stroke.curveTo(
                x + length / 3,
                y + draw.real(-8, 8),
                x + length * 2 / 3,
                y + draw.real(-8, 8),
                x + length,
                y + draw.real(-30, 30));
        graphics.draw(stroke);
        graphics.setColor(InkedSheet.INK);
    }

    private static Path2D star(float x, float y, float radius) {
        Path2D.Float star = new Path2D.Float();
        for (int i = 0; i < 10; i++) {
            double angle = Math.PI * i / 5 - Math.PI / 2;
            double reach = i % 2 == 0 ? radius : radius * 0.4;
            if (i == 0) {
                star.moveTo(x + reach * Math.cos(angle), y + reach * Math.sin(angle));
            } else {
                star.lineTo(x + reach * Math.cos(angle), y + reach * Math.sin(angle));
            }
        }
        star.closePath();
        return star;
    }
}
