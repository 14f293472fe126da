package vn.hoso.ocr.recognition.sheets;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.Stream;
import net.sourceforge.lept4j.Pix;
import vn.hoso.contracts.SheetMark;

/**
 * The marks on a page. Two symbols say the same on a sound sheet and are one mark; two marks mean that one symbol was
 * misread in spite of its checks, or that two sheets went through the feeder as one: who splits must not believe either.
 */
public final class PageMarks {

    private PageMarks() {}

    /** The texts of the marks, each once: none on a page that is no sheet; the picture is left as it is. */
    public static List<String> on(Pix page, int dpi) {
        return on(new NativeShades(page, dpi));
    }

    /** The same on a picture of Java's. */
    public static List<String> on(BufferedImage page, int dpi) {
        return on(new DrawnShades(page, dpi));
    }

    private static List<String> on(PageShades page) {
        return Stream.concat(QrCodes.on(page).stream(), Bars.on(page).stream())
                .filter(text -> SheetMark.of(text).isPresent())
                .distinct()
                .toList();
    }
}
