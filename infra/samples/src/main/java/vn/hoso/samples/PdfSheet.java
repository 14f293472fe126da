package vn.hoso.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A page of a born-digital PDF: the text is text, nothing was ever on paper. */
final class PdfSheet extends Sheet implements AutoCloseable {
    private final PDDocument document;
    private final PDPageContentStream content;
    private final Map<SampleFont, PDType0Font> fonts;

    PdfSheet(PDDocument document, Map<SampleFont, PDType0Font> fonts) throws IOException {
        this.document = document;
        this.fonts = fonts;
        PDPage page = new PDPage(new PDRectangle(WIDTH, HEIGHT));
        document.addPage(page);
        content = new PDPageContentStream(document, page);
    }

    static Map<SampleFont, PDType0Font> noFontsYet() {
        return new EnumMap<>(SampleFont.class);
    }

    @Override
    void write(String text, SampleFont face, float size, float x, float y) {
        try {
            content.beginText();
            content.setFont(font(face), size);
            content.newLineAtOffset(x, HEIGHT - y);
            content.showText(text);
            content.endText();
        } catch (IOException e) {
            throw new UncheckedIOException("Could not write text on a sample PDF page", e);
        }
    }

    @Override
    void rule(float fromX, float toX, float y) {
        line(fromX, y, toX, y);
    }

    @Override
    void dots(float fromX, float toX, float y) {
        line(fromX, y, toX, y);
    }

    /** A born-digital paper is signed with a certificate, not with a seal. */
    @Override
    void seal(String agency, float x, float y) {}

    /** A born-digital paper is signed with a certificate, not by hand. */
    @Override
    void signature(float x, float y) {}

    @Override
    public void close() throws IOException {
        content.close();
    }

    private void line(float fromX, float fromY, float toX, float toY) {
        try {
            content.setLineWidth(0.7f);
            content.moveTo(fromX, HEIGHT - fromY);
            content.lineTo(toX, HEIGHT - toY);
            content.stroke();
        } catch (IOException e) {
            throw new UncheckedIOException("Could not draw a rule on a sample PDF page", e);
        }
    }

    private PDType0Font font(SampleFont face) throws IOException {
        PDType0Font font = fonts.get(face);
        if (font == null) {
            font = PDType0Font.load(document, face.file().toFile());
            fonts.put(face, font);
        }
        return font;
    }
}
