package vn.hoso.ocr.recognition;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What was read on one page of a scan. Places are in pixels of a picture of the page at {@code dpi}.
 *
 * @param number page of the scan, from 1
 * @param widthPx width of the page, pixels
 * @param heightPx height of the page, pixels
 * @param dpi resolution of the picture the places refer to, dots per inch
 * @param textLayer true when the words come from the sound text layer of a born-digital page, not from recognition
 * @param lines the lines, in reading order
 */
public record RecognizedPage(int number, int widthPx, int heightPx, int dpi, boolean textLayer, List<Line> lines) {

    /** Keeps its own copy of the lines. */
    public RecognizedPage {
        lines = List.copyOf(lines);
    }

    /** The lines, one below the other, parted by {@code \n}. */
    public String text() {
        return lines.stream().map(Line::text).collect(Collectors.joining("\n"));
    }
}
