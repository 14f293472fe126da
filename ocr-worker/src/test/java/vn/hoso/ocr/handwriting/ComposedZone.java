package vn.hoso.ocr.handwriting;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import vn.hoso.samples.handwriting.DigitPictures;
import vn.hoso.samples.handwriting.Pen;

/**
 * A zone as on a scanned paper: digits of one hand between printed neighbours, often on a dotted or ruled line, with
 * the noise of a scanner; or, in one of five, no digits but letters, scribbles, something crossed out, or nothing.
 *
 * @param picture grey
 * @param place the zone in the picture
 * @param digits what is written there; null when it is not digits alone
 */
record ComposedZone(
        BufferedImage picture, Rectangle place, @Nullable String digits) {

    private static final double WITHOUT_DIGITS = 0.2;
    private static final String[] BEFORE = {"Số:", "ngày", "tháng", "số"};
    private static final String[] AFTER = {"/QĐ-UBND", "tháng", "năm", "/TB-UBND", "/BC"};
    private static final String[] WORDS = {
        "Hà", "ký", "TM", "UBND", "Sao", "n", "kt", "Vũ", "QĐ", "Mật", "V/v", "&", "H"
    };

    static ComposedZone any(DigitPictures digits, List<Font> hands, SplittableRandom random) {
        double height = 38 + 40 * random.nextDouble();
        boolean withDigits = random.nextDouble() >= WITHOUT_DIGITS;
        String written = number(random);
        double room = 1 + written.length() * 0.95 + 1.2 * random.nextDouble();
        Sheet sheet = new Sheet(height, (int) (height * room), random);
        sheet.neighbours();
        if (withDigits) {
            sheet.write(written, digits, Pen.any(random));
            sheet.line();
            return sheet.zone(written);
        }
        switch (random.nextInt(5)) {
            case 0 -> sheet.word(hands.get(random.nextInt(hands.size())));
            case 1, 2 -> sheet.scribbles(new NonDigits(hands, digits));
            case 3 -> {
                sheet.write(written, digits, Pen.any(random));
                sheet.crossOut();
            }
            default -> {
                // nothing was written
            }
        }
        sheet.line();
        return sheet.zone(null);
    }

    private static String number(SplittableRandom random) {
        int count = 1 + random.nextInt(4);
        StringBuilder number = new StringBuilder();
        for (int i = 0; i < count; i++) {
            number.append(random.nextInt(10));
        }
        return number.toString();
    }

    private static final class Sheet {
        private final SplittableRandom random;
        private final double height;
        private final Rectangle place;
        private final BufferedImage picture;
        private final Graphics2D graphics;
        private final double baseline;
        private final int paper;
        private final int inkColour;
        private double writtenTo;
        private double writtenFrom;

        private Sheet(double height, int width, SplittableRandom random) {
            this.random = random;
            this.height = height;
            int tall = (int) (height * 1.75);
            this.place = new Rectangle((int) (height * 2), tall, width, tall);
            this.picture = new BufferedImage(width + (int) (height * 4), 3 * tall, BufferedImage.TYPE_BYTE_GRAY);
            this.graphics = picture.createGraphics();
            this.paper = 215 + random.nextInt(40);
            this.inkColour = 10 + random.nextInt(100);
            graphics.setColor(new Color(paper, paper, paper));
            graphics.fillRect(0, 0, picture.getWidth(), picture.getHeight());
            graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            this.baseline = place.y + tall * 0.5 + height * 0.45;
        }

        /** Printed words right and left, and a line above whose tails reach down. */
        void neighbours() {
            graphics.setColor(new Color(20, 20, 20));
            graphics.setFont(new Font(Font.SERIF, random.nextBoolean() ? Font.ITALIC : Font.PLAIN, 1)
                    .deriveFont((float) (height * 1.15)));
            String before = BEFORE[random.nextInt(BEFORE.length)];
            int wide = graphics.getFontMetrics().stringWidth(before);
            double reach = height * 0.08 * random.nextDouble();
            graphics.drawString(before, (float) (place.x - wide + reach), (float) baseline);
            graphics.drawString(
                    AFTER[random.nextInt(AFTER.length)],
                    (float) (place.x + place.width + height * 0.05 * random.nextDouble()),
                    (float) baseline);
            if (random.nextInt(3) == 0) {
                graphics.drawString("TỈNH QUẢNG NGÃI, gấp", place.x - 10f, (float) (place.y - height * 0.1));
            }
        }

        void write(String number, DigitPictures digits, Pen pen) {
            double x = place.x + height * (0.15 + 0.3 * random.nextDouble());
            writtenFrom = x;
            double touching = random.nextInt(8) == 0 ? -0.1 : 0.03;
            for (int i = 0; i < number.length(); i++) {
                double size = height * (0.88 + 0.24 * random.nextDouble());
                Ink ink = PenInk.of(pen, digits.any(number.charAt(i) - '0', random), size, random);
                double bottom = baseline + height * 0.06 * Pen.gauss(random);
                draw(ink, x, bottom - ink.height());
                x += ink.width() + height * (touching + 0.18 * random.nextDouble());
            }
            writtenTo = x;
        }

        private void draw(Ink ink, double left, double top) {
            for (int y = 0; y < ink.height(); y++) {
                for (int x = 0; x < ink.width(); x++) {
                    int atX = (int) left + x;
                    int atY = (int) top + y;
                    if (ink.at(x, y) && atX < picture.getWidth() && atY >= 0 && atY < picture.getHeight()) {
                        picture.getRaster().setSample(atX, atY, 0, inkColour);
                    }
                }
            }
        }

        void word(Font hand) {
            graphics.setColor(new Color(inkColour, inkColour, inkColour));
            graphics.setFont(hand.deriveFont((float) (height * 1.2)));
            graphics.drawString(
                    WORDS[random.nextInt(WORDS.length)], (float) (place.x + height * 0.3), (float) baseline);
        }

        void scribbles(NonDigits others) {
            double x = place.x + height * 0.3;
            for (int i = 0; i < 1 + random.nextInt(3); i++) {
                Ink ink = random.nextBoolean() ? others.scribble(height, random) : others.letter(height, random);
                if (x + ink.width() < place.x + place.width) {
                    draw(ink, x, baseline - ink.height());
                }
                x += ink.width() + height * 0.15;
            }
        }

        void crossOut() {
            graphics.setColor(new Color(inkColour, inkColour, inkColour));
            graphics.setStroke(new BasicStroke((float) (height * 0.08), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            double tilt = height * 0.3 * (random.nextDouble() - 0.5);
            double middle = baseline - height * 0.5;
            graphics.drawLine(
                    (int) (writtenFrom - height * 0.3), (int) (middle + tilt), (int) (writtenTo + height * 0.3), (int)
                            (middle - tilt));
        }

        /** A dotted line, a thin rule, or none. */
        void line() {
            int kind = random.nextInt(4);
            if (kind >= 2) {
                return;
            }
            graphics.setColor(new Color(60, 60, 60));
            float dot = (float) (height * 0.06);
            float[] dots = {0.1f, dot * 2.6f};
            graphics.setStroke(
                    kind == 0
                            ? new BasicStroke(dot, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 1, dots, 0)
                            : new BasicStroke((float) (height * 0.035)));
            int y = (int) (baseline + height * 0.06 * random.nextDouble());
            graphics.drawLine(place.x + 2, y, place.x + place.width - 2, y);
        }

        ComposedZone zone(@Nullable String digits) {
            graphics.dispose();
            float[] blur = {1 / 16f, 2 / 16f, 1 / 16f, 2 / 16f, 4 / 16f, 2 / 16f, 1 / 16f, 2 / 16f, 1 / 16f};
            BufferedImage scanned = random.nextBoolean()
                    ? new ConvolveOp(new Kernel(3, 3, blur), ConvolveOp.EDGE_NO_OP, null).filter(picture, null)
                    : picture;
            double noise = 12 * random.nextDouble();
            for (int y = 0; y < scanned.getHeight(); y++) {
                for (int x = 0; x < scanned.getWidth(); x++) {
                    int value = scanned.getRaster().getSample(x, y, 0) + (int) (noise * Pen.gauss(random));
                    scanned.getRaster().setSample(x, y, 0, Math.max(0, Math.min(255, value)));
                }
            }
            return new ComposedZone(scanned, place, digits);
        }
    }
}
