package vn.hoso.samples;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.oned.Code128Writer;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Map;

/** A cover or separator sheet as a clerk lays it into a stack: its symbols and words stand where the product sets them. */
public final class SampleSheet {
    private static final double POINTS_PER_INCH = 72;

    /** Where the QR stands, in points from the upper left corner. */
    public static final Rectangle2D QR = new Rectangle2D.Double(398, 165, 156, 156);

    /** Where the Code 128 stands, with its quiet zones. */
    public static final Rectangle2D BARS = new Rectangle2D.Double(37, 680, 521, 105);

    private SampleSheet() {}

    /**
     * The clean sheet in shades of grey.
     *
     * @param title words at the top
     * @param mark text of both symbols
     */
    public static BufferedImage image(String title, String mark, int dpi) {
        BufferedImage sheet = paper(dpi);
        Graphics2D ink = ink(sheet, dpi);
        ink.setFont(SampleFont.BOLD.at(34));
        ink.drawString(title, 37, 72);
        ink.drawString(mark.replaceAll("^.*:([^:]+):[^:]+$", "$1"), 37, 140);
        ink.setFont(SampleFont.REGULAR.at(13));
        ink.drawString("Thủ tục: 1.004227", 37, 190);
        ink.drawString(mark, 37, 798);
        fill(ink, qr(mark, ErrorCorrectionLevel.H), QR);
        BitMatrix bars = new Code128Writer()
                .encode(
                        mark,
                        BarcodeFormat.CODE_128,
                        0,
                        1,
                        Map.of(EncodeHintType.MARGIN, 10, EncodeHintType.CODE128_COMPACT, true));
        fill(ink, bars, BARS);
        ink.dispose();
        return sheet;
    }

    static BitMatrix qr(String text, ErrorCorrectionLevel correction) {
        try {
            return new QRCodeWriter()
                    .encode(
                            text,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(
                                    EncodeHintType.ERROR_CORRECTION,
                                    correction,
                                    EncodeHintType.MARGIN,
                                    0,
                                    EncodeHintType.CHARACTER_SET,
                                    "UTF-8"));
        } catch (WriterException e) {
            throw new IllegalArgumentException("No QR can hold " + text, e);
        }
    }

    static BufferedImage paper(int dpi) {
        var paper = new BufferedImage(
                Math.round(Sheet.WIDTH * dpi / (float) POINTS_PER_INCH),
                Math.round(Sheet.HEIGHT * dpi / (float) POINTS_PER_INCH),
                BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = paper.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, paper.getWidth(), paper.getHeight());
        graphics.dispose();
        return paper;
    }

    static Graphics2D ink(BufferedImage sheet, int dpi) {
        Graphics2D ink = sheet.createGraphics();
        ink.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        ink.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        ink.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        ink.transform(AffineTransform.getScaleInstance(dpi / POINTS_PER_INCH, dpi / POINTS_PER_INCH));
        ink.setColor(Color.BLACK);
        return ink;
    }

    static void fill(Graphics2D ink, BitMatrix dark, Rectangle2D into) {
        double across = into.getWidth() / dark.getWidth();
        double down = into.getHeight() / dark.getHeight();
        for (int row = 0; row < dark.getHeight(); row++) {
            for (int from = 0; from < dark.getWidth(); from++) {
                int to = from;
                while (to < dark.getWidth() && dark.get(to, row)) {
                    to++;
                }
                if (to > from) {
                    ink.fill(new Rectangle2D.Double(
                            into.getX() + from * across, into.getY() + row * down, (to - from) * across, down));
                    from = to;
                }
            }
        }
    }
}
