package vn.hoso.ocr.recognition;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What was read on one page of a scan. Places are in pixels of a picture of the upright page at {@code dpi}.
 *
 * @param number page of the scan, from 1
 * @param widthPx width of the upright page, pixels
 * @param heightPx height of the upright page, pixels
 * @param dpi resolution of the picture the places refer to, dots per inch
 * @param textLayer true when the words come from the sound text layer of a born-digital page, not from recognition
 * @param turn by how much the page, as its file shows it, has to be turned clockwise to stand upright: 0, 90, 180 or
 *     270 degrees; 0 in results that are older than this measure
 * @param skew by how much the upright page has to be turned clockwise for its lines to be level, degrees, -45 to 45; 0
 *     when it was not measured or too small to matter
 * @param lines the lines, in reading order
 * @param marks texts of the marks of a cover or separator sheet that were found on the page, each once; such a page is not
 *     recognised and has no lines
 * @param card the QR of an identity card on the page, or null when there is none
 */
public record RecognizedPage(
        int number,
        int widthPx,
        int heightPx,
        int dpi,
        boolean textLayer,
        int turn,
        double skew,
        List<Line> lines,
        List<String> marks,
        @Nullable CardSymbol card) {

    /** Keeps its own copies; no marks in results of before; refuses a turn that is no quarter turn. */
    public RecognizedPage {
        if (turn != 0 && turn != 90 && turn != 180 && turn != 270) {
            throw new IllegalArgumentException("Pages are turned by quarters, not by " + turn + " degrees");
        }
        lines = List.copyOf(lines);
        marks = marks == null ? List.of() : List.copyOf(marks);
    }

    /** A page without an identity card. */
    public RecognizedPage(
            int number,
            int widthPx,
            int heightPx,
            int dpi,
            boolean textLayer,
            int turn,
            double skew,
            List<Line> lines,
            List<String> marks) {
        this(number, widthPx, heightPx, dpi, textLayer, turn, skew, lines, marks, null);
    }

    /** A page that its file shows upright and straight. */
    public RecognizedPage(int number, int widthPx, int heightPx, int dpi, boolean textLayer, List<Line> lines) {
        this(number, widthPx, heightPx, dpi, textLayer, 0, 0, lines, List.of());
    }

    /** The same page of which only these lines are looked at. */
    public RecognizedPage withLines(List<Line> some) {
        return new RecognizedPage(number, widthPx, heightPx, dpi, textLayer, turn, skew, some, marks, card);
    }

    /** The same page in the place of another one. */
    public RecognizedPage numbered(int place) {
        return new RecognizedPage(place, widthPx, heightPx, dpi, textLayer, turn, skew, lines, marks, card);
    }

    /** The same page as the sheet that its marks say it is. */
    public RecognizedPage withMarks(List<String> found) {
        return new RecognizedPage(number, widthPx, heightPx, dpi, textLayer, turn, skew, lines, found);
    }

    /** The lines, one below the other, parted by {@code \n}. */
    public String text() {
        return lines.stream().map(Line::text).collect(Collectors.joining("\n"));
    }
}
