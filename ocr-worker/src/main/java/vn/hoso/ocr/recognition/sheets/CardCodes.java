package vn.hoso.ocr.recognition.sheets;

import com.google.zxing.Binarizer;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.ResultPoint;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.Rectangle;
import java.util.Map;
import java.util.Optional;
import net.sourceforge.lept4j.Pix;

/**
 * The QR of an identity card: 15 mm for a hundred bytes, so each of its modules is a quarter of a millimetre, three pixels
 * at 300 dpi. A reduced picture of the page would show nothing of it.
 */
public final class CardCodes {

    private static final int MOST_DPI = 400;
    /** The points that ZXing tells are the middles of the corners, three modules and a half from the edge. */
    private static final double EDGE = 0.1;

    private static final Map<DecodeHintType, ?> HINTS =
            Map.of(DecodeHintType.TRY_HARDER, true, DecodeHintType.CHARACTER_SET, "UTF-8");

    private CardCodes() {}

    /**
     * What a QR says and where it is.
     *
     * @param place pixels of the picture
     */
    public record Found(String text, Rectangle place) {}

    /** The QR of a picture, whatever its turn. */
    public static Optional<Found> on(Pix picture, int dpi) {
        var shades = new NativeShades(picture, dpi);
        double scale = Math.min(1, (double) MOST_DPI / dpi);
        LuminanceSource page = shades.at(Math.min(dpi, MOST_DPI));
        return read(new HybridBinarizer(page), scale).or(() -> read(new GlobalHistogramBinarizer(page), scale));
    }

    private static Optional<Found> read(Binarizer contrast, double scale) {
        try {
            Result read = new QRCodeReader().decode(new BinaryBitmap(contrast), HINTS);
            return Optional.of(new Found(read.getText(), place(read.getResultPoints(), scale)));
        } catch (ReaderException e) {
            return Optional.empty();
        }
    }

    private static Rectangle place(ResultPoint[] corners, double scale) {
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = 0;
        double bottom = 0;
        for (ResultPoint corner : corners) {
            left = Math.min(left, corner.getX());
            top = Math.min(top, corner.getY());
            right = Math.max(right, corner.getX());
            bottom = Math.max(bottom, corner.getY());
        }
        double edge = EDGE * Math.max(right - left, bottom - top);
        return new Rectangle(
                (int) (Math.max(0, left - edge) / scale),
                (int) (Math.max(0, top - edge) / scale),
                (int) Math.ceil((right - left + 2 * edge) / scale),
                (int) Math.ceil((bottom - top + 2 * edge) / scale));
    }
}
