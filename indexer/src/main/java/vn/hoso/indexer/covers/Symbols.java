package vn.hoso.indexer.covers;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.oned.Code128Writer;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/**
 * The two symbols of a sheet, drawn as vectors: QR (ISO/IEC 18004), which survives turning and holes, and Code 128
 * (ISO/IEC 15417), which survives creases across its bars and stains on part of its height.
 */
final class Symbols {

    private static final int QUIET_BARS = 10;

    private Symbols() {}

    /** Draws a QR of level H: up to 30 % of it may be lost. The paper around it must stay white for four modules. */
    static void qr(PDPageContentStream on, String text, float x, float y, float side) throws IOException {
        try {
            BitMatrix modules = new QRCodeWriter()
                    .encode(
                            text,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.H, EncodeHintType.MARGIN, 0));
            draw(on, modules, x, y, side, side);
        } catch (WriterException e) {
            throw new IllegalArgumentException("No QR can hold " + text, e);
        }
    }

    /** Draws a Code 128 with its quiet zones inside the width. */
    static void code128(PDPageContentStream on, String text, float x, float y, float width, float height)
            throws IOException {
        BitMatrix bars = new Code128Writer()
                .encode(
                        text,
                        BarcodeFormat.CODE_128,
                        0,
                        1,
                        Map.of(EncodeHintType.MARGIN, 0, EncodeHintType.CODE128_COMPACT, true));
        float quiet = width * QUIET_BARS / (bars.getWidth() + 2 * QUIET_BARS);
        draw(on, bars, x + quiet, y, width - 2 * quiet, height);
    }

    /** Fills what is dark, neighbours in a row as one: hairlines between them would be read as light. */
    private static void draw(PDPageContentStream on, BitMatrix dark, float x, float y, float width, float height)
            throws IOException {
        float across = width / dark.getWidth();
        float down = height / dark.getHeight();
        for (int row = 0; row < dark.getHeight(); row++) {
            for (int from = 0; from < dark.getWidth(); from++) {
                int to = from;
                while (to < dark.getWidth() && dark.get(to, row)) {
                    to++;
                }
                if (to > from) {
                    on.addRect(x + from * across, y + height - (row + 1) * down, (to - from) * across, down);
                    from = to;
                }
            }
        }
        on.fill();
    }
}
