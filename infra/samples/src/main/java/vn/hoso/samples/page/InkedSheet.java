package vn.hoso.samples.page;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.hoso.samples.wording.Draw;

/** An A4 sheet, 595 by 842 points from the upper left corner, that remembers what was printed on it and where. */
final class InkedSheet {
    static final float WIDTH = 595f;
    static final float HEIGHT = 842f;
    static final Color INK = new Color(25, 25, 28);

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private final Draw draw;
    private final Typeface typeface;
    private final double scale;
    private final BufferedImage image;
    private final Graphics2D graphics;
    private final List<String> lines = new ArrayList<>();
    private final List<PrintedWord> words = new ArrayList<>();
    private final Map<String, String> fields = new TreeMap<>();

    InkedSheet(Draw draw, Typeface typeface, int dpi) {
        this.draw = draw;
        this.typeface = typeface;
        scale = dpi / 72.0;
        image = new BufferedImage(
                (int) Math.round(WIDTH * scale), (int) Math.round(HEIGHT * scale), BufferedImage.TYPE_INT_RGB);
        graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.scale(scale, scale);
        graphics.setColor(INK);
    }

    Draw draw() {
        return draw;
    }

    Graphics2D graphics() {
        return graphics;
    }

    double pixels(double points) {
        return points * scale;
    }

    float points(double pixels) {
        return (float) (pixels / scale);
    }

    /** Notes a fact that stands on the page. */
    void field(String name, String value) {
        if (!value.isEmpty()) {
            fields.put(name, Normalizer.normalize(value, Normalizer.Form.NFC));
        }
    }

    CleanPage finished(String type) {
        graphics.dispose();
        return new CleanPage(type, image, List.copyOf(lines), List.copyOf(words), Map.copyOf(fields));
    }

    float width(String text, Face face, float size) {
        return (float) typeface.at(face, size).getStringBounds(text, EXACT).getWidth();
    }

    /** Prints one line from x on; it is a line of the truth. */
    void line(String text, Face face, float size, float x, float y) {
        print(text, face, size, x, y, 0);
        keep(text);
    }

    /** Prints text broken into lines centred on x, as one paragraph; gives the next baseline. */
    float centred(String text, Face face, float size, float x, float y, float width) {
        float next = y;
        for (String line : wrap(text, face, size, width, 0)) {
            print(line, face, size, x - width(line, face, size) / 2, next, 0);
            keep(line);
            next += size * 1.28f;
        }
        return next;
    }

    /** Prints a justified paragraph; gives the next baseline. */
    float paragraph(String text, Face face, float size, float left, float right, float indent, float y, float step) {
        float next = y;
        float begin = indent;
        List<String> broken = wrap(text, face, size, right - left, indent);
        for (int i = 0; i < broken.size(); i++) {
            String line = broken.get(i);
            int gaps = line.split(" ", -1).length - 1;
            float spare = right - left - begin - width(line, face, size);
            float stretch = i < broken.size() - 1 && gaps > 2 ? Math.max(0, spare / gaps) : 0;
            print(line, face, size, left + begin, next, stretch);
            keep(line);
            begin = 0;
            next += step;
        }
        return next;
    }

    /** Prints without making a line of the truth: the caller keeps the line. */
    void print(String text, Face face, float size, float x, float y, float stretch) {
        Font font = typeface.at(face, size);
        graphics.setFont(font);
        float at = x;
        float space = width(" ", face, size);
        for (String word : text.split(" ", -1)) {
            if (!word.isEmpty()) {
                GlyphVector glyphs = font.layoutGlyphVector(
                        graphics.getFontRenderContext(),
                        word.toCharArray(),
                        0,
                        word.length(),
                        Font.LAYOUT_LEFT_TO_RIGHT);
                graphics.drawGlyphVector(glyphs, at, y);
                Rectangle2D ink = glyphs.getVisualBounds();
                words.add(new PrintedWord(
                        Normalizer.normalize(word, Normalizer.Form.NFC),
                        new Rectangle2D.Double(
                                (at + ink.getX()) * scale,
                                (y + ink.getY()) * scale,
                                ink.getWidth() * scale,
                                ink.getHeight() * scale)));
                at += width(word, face, size);
            }
            at += space + stretch;
        }
    }

    /** Makes the text a line of the truth, its spaces squeezed. */
    void keep(String text) {
        String squeezed = Normalizer.normalize(text, Normalizer.Form.NFC).trim().replaceAll("\\s+", " ");
        if (!squeezed.isEmpty()) {
            lines.add(squeezed);
        }
    }

    void rule(float fromX, float fromY, float toX, float toY, float thickness) {
        graphics.setStroke(new BasicStroke(thickness));
        graphics.draw(new Line2D.Float(fromX, fromY, toX, toY));
    }

    /** Draws a dotted leader, as the forms of this sheet have them: it is no text of the truth. */
    void dots(float fromX, float toX, float y, float size) {
        graphics.setFont(typeface.at(Face.REGULAR, size));
        float step = width(".", Face.REGULAR, size);
        for (float x = fromX; x + step <= toX; x += step) {
            graphics.drawString(".", x, y);
        }
    }

    /** The text broken into lines no wider than asked, words kept whole. */
    List<String> wrap(String text, Face face, float size, float width, float firstIndent) {
        List<String> broken = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            float room = broken.isEmpty() ? width - firstIndent : width;
            if (line.length() > 0 && width(line + " " + word, face, size) > room) {
                broken.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(word);
        }
        broken.add(line.toString());
        return broken;
    }
}
