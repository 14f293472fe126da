package vn.hoso.ocr.handwriting;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.SplittableRandom;
import vn.hoso.samples.handwriting.DigitPictures;
import vn.hoso.samples.handwriting.Pen;

/** Signs that are no digits, so that a reader learns to refuse them: letters, scribbles, half digits, two digits in one. */
final class NonDigits {

    /** Letters and signs that no hand writes like a digit. */
    private static final String SIGNS = "AEFHKMNPRTUVXYacdefhkmnprtuvwxyĐđÂâÔôƠơƯưẤếộỉụ&%#?()[]{}<>+=*\"@^~$";

    private final List<Font> fonts;
    private final DigitPictures digits;

    NonDigits(List<Font> fonts, DigitPictures digits) {
        this.fonts = fonts;
        this.digits = digits;
    }

    /** Any of them, about so many pixels high. */
    Ink any(double height, SplittableRandom random) {
        return switch (random.nextInt(8)) {
            case 0, 1, 2 -> letter(height, random);
            case 3 -> scribble(height, random);
            case 4, 5 -> half(height, random);
            default -> pair(height, random);
        };
    }

    Ink letter(double height, SplittableRandom random) {
        int size = (int) (height * 3);
        var picture = new BufferedImage(size, size, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = picture.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setColor(Color.WHITE);
        Font font = fonts.get(random.nextInt(fonts.size()));
        var shape = new AffineTransform(1, 0, -Pen.gauss(random) * 0.15, 1, 0, 0);
        shape.scale(height * 1.4, height * 1.4);
        graphics.setFont(font.deriveFont(1f).deriveFont(shape));
        String sign = SIGNS.substring(random.nextInt(SIGNS.length())).substring(0, 1);
        graphics.drawString(font.canDisplay(sign.charAt(0)) ? sign : "K", (float) height, (float) (height * 2));
        graphics.dispose();
        return cut(ink(picture));
    }

    Ink scribble(double height, SplittableRandom random) {
        int size = (int) (height * 1.3);
        var picture = new BufferedImage(size, size, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.setStroke(new BasicStroke(
                (float) (height * (0.05 + 0.1 * random.nextDouble())), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        var path = new GeneralPath();
        path.moveTo(random.nextDouble() * size, random.nextDouble() * size);
        for (int i = 0; i < 2 + random.nextInt(5); i++) {
            path.curveTo(
                    random.nextDouble() * size,
                    random.nextDouble() * size,
                    random.nextDouble() * size,
                    random.nextDouble() * size,
                    random.nextDouble() * size,
                    random.nextDouble() * size);
        }
        graphics.draw(path);
        graphics.dispose();
        return cut(ink(picture));
    }

    private static Ink cut(Ink ink) {
        return new Stroke(0, 0, ink, 1).part(0, ink.width()).ink();
    }

    private static Ink ink(BufferedImage picture) {
        var ink = new Ink(picture.getWidth(), picture.getHeight());
        for (int y = 0; y < ink.height(); y++) {
            for (int x = 0; x < ink.width(); x++) {
                ink.set(x, y, picture.getRaster().getSample(x, y, 0) > 127);
            }
        }
        return ink;
    }

    /** A part of a digit cut off by a wrong parting. 1 and 7 are left out: half of them is a 1, or near to it. */
    private Ink half(double height, SplittableRandom random) {
        int[] some = {0, 2, 3, 4, 5, 6, 8, 9};
        Ink digit = PenInk.of(Pen.any(random), digits.any(some[random.nextInt(some.length)], random), height, random);
        int cut = (int) (digit.width() * (0.3 + 0.4 * random.nextDouble()));
        Stroke whole = new Stroke(0, 0, digit, digit.count());
        return random.nextBoolean()
                ? whole.part(0, Math.max(1, cut)).ink()
                : whole.part(Math.min(cut, digit.width() - 1), digit.width()).ink();
    }

    /** Two digits that touch or nearly do. */
    private Ink pair(double height, SplittableRandom random) {
        Pen pen = Pen.any(random);
        Ink left = PenInk.of(pen, digits.any(random.nextInt(10), random), height, random);
        Ink right = PenInk.of(
                pen, digits.any(random.nextInt(10), random), height * (0.85 + 0.3 * random.nextDouble()), random);
        int at = (int) (left.width() + height * (0.15 * random.nextDouble() - 0.08));
        return Stroke.together(List.of(
                        new Stroke(0, 0, left, 1),
                        new Stroke(at, (int) (height * 0.1 * Pen.gauss(random)) + 10, right, 1)))
                .ink();
    }
}
