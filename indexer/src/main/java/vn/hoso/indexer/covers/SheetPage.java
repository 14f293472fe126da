package vn.hoso.indexer.covers;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** One A4 page being set; places are in points from the upper left corner. */
final class SheetPage implements AutoCloseable {

    static final float WIDTH = PDRectangle.A4.getWidth();
    static final float MARGIN = 37;

    private final PDPageContentStream content;

    SheetPage(PDDocument document) throws IOException {
        var page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        content = new PDPageContentStream(document, page);
    }

    /** A line of text whose baseline is at {@code y}, set smaller where it would be wider than {@code widest}. */
    void text(PDFont font, float size, float x, float y, float widest, String text) throws IOException {
        float natural = font.getStringWidth(text) / 1000 * size;
        content.beginText();
        content.setFont(font, natural > widest ? size * widest / natural : size);
        content.newLineAtOffset(x, fromBelow(y));
        content.showText(text);
        content.endText();
    }

    /** A thin line from side to side. */
    void rule(float y) throws IOException {
        content.setLineWidth(0.5f);
        content.moveTo(MARGIN, fromBelow(y));
        content.lineTo(WIDTH - MARGIN, fromBelow(y));
        content.stroke();
    }

    void qr(String text, float x, float y, float side) throws IOException {
        Symbols.qr(content, text, x, fromBelow(y + side), side);
    }

    void code128(String text, float x, float y, float width, float height) throws IOException {
        Symbols.code128(content, text, x, fromBelow(y + height), width, height);
    }

    private static float fromBelow(float y) {
        return PDRectangle.A4.getHeight() - y;
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}
