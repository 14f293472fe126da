package vn.hoso.samples;

import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.List;

/** An A4 sheet to be written on, 595 by 842 points from the upper left corner: paper to be scanned, or a PDF page. */
abstract class Sheet {
    /** Width of A4 in points. */
    static final float WIDTH = 595f;
    /** Height of A4 in points. */
    static final float HEIGHT = 842f;

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    /** Writes text with its baseline beginning at the point. */
    abstract void write(String text, SampleFont face, float size, float x, float y);

    /** Draws a thin rule. */
    abstract void rule(float fromX, float toX, float y);

    /** Draws a dotted leader, as forms have them. */
    abstract void dots(float fromX, float toX, float y);

    /** Stamps the red seal of an agency around the point. */
    abstract void seal(String agency, float x, float y);

    /** Writes the strokes of a signature from the point on. */
    abstract void signature(float x, float y);

    /** Width of the text in points. */
    static float width(String text, SampleFont face, float size) {
        return (float) face.at(size).getStringBounds(text, EXACT).getWidth();
    }

    /** Writes text centred on x. */
    final void centre(String text, SampleFont face, float size, float x, float y) {
        write(text, face, size, x - width(text, face, size) / 2, y);
    }

    /** The text broken into lines no wider than asked, words kept whole. */
    static List<String> wrap(String text, SampleFont face, float size, float width, float firstIndent) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            float room = lines.isEmpty() ? width - firstIndent : width;
            if (line.length() > 0 && width(line + " " + word, face, size) > room) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
