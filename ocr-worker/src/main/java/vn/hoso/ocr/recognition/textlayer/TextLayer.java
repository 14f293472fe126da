package vn.hoso.ocr.recognition.textlayer;

import java.io.IOException;
import java.io.StringWriter;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import vn.hoso.ocr.recognition.Line;
import vn.hoso.ocr.recognition.LineBox;
import vn.hoso.ocr.recognition.RecognizedPage;
import vn.hoso.ocr.recognition.Word;

/**
 * Takes the words of one page from the PDF's own text, with their places, in Unicode whatever its fonts were made for.
 */
public final class TextLayer extends PDFTextStripper {

    private static final double POINTS_PER_INCH = 72;

    private final double scale;
    private final List<Line> lines = new ArrayList<>();
    private final List<Word> words = new ArrayList<>();
    private LayerGlyphs glyphs = new LayerGlyphs();
    private boolean sound;

    private TextLayer(double scale) {
        this.scale = scale;
    }

    /**
     * Reads a page's own text, or nothing when it cannot be believed: too short, letters without a meaning, or words that
     * are none.
     *
     * @param number page, from 1
     * @param dpi resolution of the picture that the places of the words refer to, dots per inch
     */
    public static Optional<RecognizedPage> read(PDDocument document, int number, int dpi) throws IOException {
        var layer = new TextLayer(dpi / POINTS_PER_INCH);
        layer.setSortByPosition(true);
        layer.setStartPage(number);
        layer.setEndPage(number);
        layer.writeText(document, new StringWriter());
        layer.endLine();
        PDPage page = document.getPage(number - 1);
        PDRectangle box = page.getCropBox();
        boolean lying = page.getRotation() % 180 != 0;
        double width = lying ? box.getHeight() : box.getWidth();
        double height = lying ? box.getWidth() : box.getHeight();
        var read = new RecognizedPage(
                number, layer.pixels(width), layer.pixels(height), dpi, true, List.copyOf(layer.lines));
        return layer.sound && LayerSoundness.of(read.text()).isSound() ? Optional.of(read) : Optional.empty();
    }

    @Override
    protected void showGlyph(Matrix textRenderingMatrix, PDFont font, int code, Vector displacement)
            throws IOException {
        glyphs.count(font, font.toUnicode(code) != null);
        super.showGlyph(textRenderingMatrix, font, code, displacement);
    }

    /** Kept back until the whole page is known: which letters a font's codes stand for is told by all of its text. */
    @Override
    protected void processTextPosition(TextPosition glyph) {
        glyphs.add(glyph);
    }

    @Override
    protected void writePage() throws IOException {
        sound = glyphs.areSound();
        for (TextPosition letter : glyphs.letters()) {
            super.processTextPosition(letter);
        }
        glyphs = new LayerGlyphs();
        super.writePage();
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        var letters = new ArrayList<TextPosition>();
        for (TextPosition position : positions) {
            if (position.getUnicode().isBlank()) {
                addWord(letters);
            } else {
                letters.add(position);
            }
        }
        addWord(letters);
    }

    private void addWord(List<TextPosition> letters) {
        if (letters.isEmpty()) {
            return;
        }
        var text = new StringBuilder();
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = 0;
        double bottom = 0;
        for (TextPosition letter : letters) {
            text.append(letter.getUnicode());
            left = Math.min(left, letter.getXDirAdj());
            right = Math.max(right, letter.getXDirAdj() + letter.getWidthDirAdj());
            top = Math.min(top, letter.getYDirAdj() - letter.getHeightDir());
            bottom = Math.max(bottom, letter.getYDirAdj());
        }
        letters.clear();
        words.add(new Word(
                Normalizer.normalize(text, Normalizer.Form.NFC),
                1,
                pixels(left),
                pixels(top),
                Math.max(1, pixels(right - left)),
                Math.max(1, pixels(bottom - top))));
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    private void endLine() {
        if (!words.isEmpty()) {
            lines.add(LineBox.around(words));
            words.clear();
        }
    }

    private int pixels(double points) {
        return (int) Math.round(points * scale);
    }
}
