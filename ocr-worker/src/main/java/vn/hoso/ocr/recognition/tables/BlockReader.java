package vn.hoso.ocr.recognition.tables;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoso.ocr.recognition.Line;

/** Reads parts of a page. Places are in pixels of the page. */
public interface BlockReader {

    /** The lines of a block of text that is nothing else. */
    List<Line> lines(int left, int top, int width, int height);

    /** A line read once more as digits and the signs between them, or null when it is none. */
    @Nullable
    Line digits(Line line);
}
