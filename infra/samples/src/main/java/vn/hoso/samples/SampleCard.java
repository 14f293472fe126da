package vn.hoso.samples;

import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/** The front of an identity card with a chip, 85.6 by 54 mm, on the glass of an A4 scanner. Its holder is made up. */
public final class SampleCard {

    /** Where the QR stands, in points from the upper left corner: 15 mm a side. */
    public static final Rectangle2D QR = new Rectangle2D.Double(352, 132, 42.5, 42.5);

    private SampleCard() {}

    /**
     * The page in shades of grey.
     *
     * @param number twelve digits
     * @param name of the holder, in capitals
     * @param birth day as cards print it, such as {@code 05/03/1985}
     * @param said text of the QR
     */
    public static BufferedImage image(String number, String name, String birth, String said, int dpi) {
        BufferedImage page = SampleSheet.paper(dpi);
        Graphics2D ink = SampleSheet.ink(page, dpi);
        ink.draw(new Rectangle2D.Double(160, 120, 242.6, 153));
        ink.setFont(SampleFont.BOLD.at(7));
        ink.drawString("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 196, 136);
        ink.setFont(SampleFont.BOLD.at(12));
        ink.drawString("CĂN CƯỚC CÔNG DÂN", 212, 158);
        ink.setFont(SampleFont.REGULAR.at(8));
        ink.drawString("Citizen Identity Card", 236, 168);
        ink.drawString("Số / No.: " + number, 232, 190);
        ink.drawString("Họ và tên / Full name: " + name, 232, 206);
        ink.drawString("Ngày sinh / Date of birth: " + birth, 232, 222);
        SampleSheet.fill(ink, SampleSheet.qr(said, ErrorCorrectionLevel.M), QR);
        ink.dispose();
        return page;
    }
}
