package vn.hoso.ocr.recognition.sheets;

import com.google.zxing.LuminanceSource;
import com.google.zxing.NotFoundException;
import com.google.zxing.ReaderException;
import com.google.zxing.common.BitArray;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.oned.Code128Reader;
import java.util.Map;
import java.util.Optional;
import vn.hoso.contracts.SheetMark;

/** The Code 128 of a page that lies upright or upside down, up to 10° askew. */
final class Bars {

    /** The bars of a sheet are 37 mm high; askew by 10° a line crosses all of them along 4 mm. */
    private static final int LINES_PER_INCH = 13;

    private Bars() {}

    /** What a line across the page says that is a mark. */
    static Optional<String> on(PageShades page) {
        LuminanceSource lines = page.lines(LINES_PER_INCH);
        var contrast = new GlobalHistogramBinarizer(lines);
        var reader = new Code128Reader();
        for (int y = 0; y < lines.getHeight(); y++) {
            Optional<String> read = read(reader, contrast, y);
            if (read.isPresent()) {
                return read;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> read(Code128Reader reader, GlobalHistogramBinarizer contrast, int y) {
        try {
            BitArray line = contrast.getBlackRow(y, null);
            return mark(reader, line).or(() -> {
                line.reverse();
                return mark(reader, line);
            });
        } catch (NotFoundException e) {
            return Optional.empty(); // a line without contrast
        }
    }

    private static Optional<String> mark(Code128Reader reader, BitArray line) {
        try {
            return Optional.of(reader.decodeRow(0, line, Map.of()).getText())
                    .filter(text -> SheetMark.of(text).isPresent());
        } catch (ReaderException e) {
            return Optional.empty();
        }
    }
}
