package vn.hoso.samples.page;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import vn.hoso.samples.handwriting.DigitPictures;
import vn.hoso.samples.handwriting.Pen;
import vn.hoso.samples.handwriting.Written;

/** The hand that fills in the number and the day of one paper, in blue or black. */
final class Hand {
    private static final DigitPictures DIGITS = DigitPictures.heldOut();
    private static final float SIZE = 13;

    private final InkedSheet sheet;
    private final SplittableRandom random;
    private final Pen pen;
    private final float height;
    private final Color ink;

    Hand(InkedSheet sheet) {
        this.sheet = sheet;
        random = new SplittableRandom(sheet.draw().seed());
        pen = Pen.any(random);
        height = (float) sheet.draw().real(9.5, 12.5);
        ink = sheet.draw().chance(0.6) ? new Color(30, 50, 140) : new Color(35, 35, 35);
    }

    /** Prints what stands before and after, centred on x, and writes the digits between; some papers have a leader there. */
    void fillIn(String before, String digits, String after, Face face, float x, float y) {
        List<Written> signs = new ArrayList<>();
        List<Float> gaps = new ArrayList<>();
        float from = room(0.15, 0.5);
        float room = from + room(0.1, 0.7);
        for (int i = 0; i < digits.length(); i++) {
            byte[] picture = DIGITS.any(digits.charAt(i) - '0', random);
            Written sign = pen.write(picture, sheet.pixels(room(0.88, 1.12)), random);
            float gap = room(0.03, 0.21);
            signs.add(sign);
            gaps.add(gap);
            room += sheet.points(sign.width()) + gap;
        }
        float printed = sheet.width(before, face, SIZE);
        float left = x - (printed + room + sheet.width(after, face, SIZE)) / 2;
        sheet.print(before, face, SIZE, left, y, 0);
        sheet.print(after, face, SIZE, left + printed + room, y, 0);
        sheet.keep(before + " " + after);
        if (sheet.draw().chance(0.3)) {
            sheet.dots(left + printed + 1, left + printed + room, y, SIZE);
        }
        float at = left + printed + from;
        for (int i = 0; i < signs.size(); i++) {
            put(signs.get(i), at, y);
            at += sheet.points(signs.get(i).width()) + gaps.get(i);
        }
    }

    /** Points, as shares of the height of this hand's digits. */
    private float room(double least, double most) {
        return (float) (height * (least + (most - least) * random.nextDouble()));
    }

    /** No hand keeps the line quite. */
    private void put(Written sign, float left, float baseline) {
        Graphics2D graphics = sheet.graphics();
        AffineTransform points = graphics.getTransform();
        graphics.setTransform(new AffineTransform());
        graphics.setColor(ink);
        int across = (int) sheet.pixels(left);
        int down = (int) sheet.pixels(baseline + height * 0.06 * Pen.gauss(random)) - sign.height();
        for (int y = 0; y < sign.height(); y++) {
            for (int x = 0; x < sign.width(); x++) {
                if (sign.at(x, y)) {
                    graphics.fillRect(across + x, down + y, 1, 1);
                }
            }
        }
        graphics.setTransform(points);
        graphics.setColor(InkedSheet.INK);
    }
}
