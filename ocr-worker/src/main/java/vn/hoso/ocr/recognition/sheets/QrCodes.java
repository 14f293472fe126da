package vn.hoso.ocr.recognition.sheets;

import com.google.zxing.Binarizer;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.NotFoundException;
import com.google.zxing.ReaderException;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The QR of a page, at whatever turn and skew. */
final class QrCodes {

    /** A module of a sheet's QR is 1.3 mm: four pixels here. */
    private static final int COARSE_DPI = 80;

    private static final int FINE_DPI = 200;
    private static final Map<DecodeHintType, ?> HINTS = Map.of(DecodeHintType.TRY_HARDER, true);

    private QrCodes() {}

    /** What it says; only a page with the three corners of a QR that says nothing is looked at again. */
    static Optional<String> on(PageShades page) {
        LuminanceSource coarse = page.at(COARSE_DPI);
        Look first = look(new HybridBinarizer(coarse));
        if (first.text != null || !first.corners) {
            return Optional.ofNullable(first.text);
        }
        LuminanceSource fine = page.at(FINE_DPI);
        for (Binarizer again : new Binarizer[] {
            new GlobalHistogramBinarizer(coarse), new HybridBinarizer(fine), new GlobalHistogramBinarizer(fine)
        }) {
            Look look = look(again);
            if (look.text != null) {
                return Optional.of(look.text);
            }
        }
        return Optional.empty();
    }

    private static Look look(Binarizer contrast) {
        try {
            return new Look(
                    new QRCodeReader().decode(new BinaryBitmap(contrast), HINTS).getText(), true);
        } catch (NotFoundException e) {
            return new Look(null, false);
        } catch (ReaderException e) {
            return new Look(null, true);
        }
    }

    private record Look(@Nullable String text, boolean corners) {}
}
