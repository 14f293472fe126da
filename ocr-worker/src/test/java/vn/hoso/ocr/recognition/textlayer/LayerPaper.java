package vn.hoso.ocr.recognition.textlayer;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDTrueTypeFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.encoding.WinAnsiEncoding;

/** A PDF written glyph by glyph, with fonts of any encoding. */
final class LayerPaper implements AutoCloseable {

    static final Charset WESTERN = Charset.forName("windows-1252");
    private static final double SIZE = 13;

    private final PDDocument document = new PDDocument();
    private final List<PDFont> fonts = new ArrayList<>();

    /** A font of one byte a code, named as given. */
    int simpleFont(byte[] file, String name) throws IOException {
        return named(PDTrueTypeFont.load(document, new ByteArrayInputStream(file), WinAnsiEncoding.INSTANCE), name);
    }

    /** A font of two bytes a code with a table to Unicode, as word processors embed today. */
    int wideFont(byte[] file, String name) throws IOException {
        return named(PDType0Font.load(document, new ByteArrayInputStream(file), false), name);
    }

    private int named(PDFont font, String name) {
        font.getCOSObject().setName(COSName.BASE_FONT, name);
        fonts.add(font);
        return fonts.size() - 1;
    }

    /** A page of lines, each a row of runs. */
    void page(List<List<Run>> lines) throws IOException {
        var content = new StringBuilder();
        double y = 790;
        for (List<Run> line : lines) {
            content.append(String.format(Locale.ROOT, "BT 1 0 0 1 70 %.1f Tm ", y));
            for (Run run : line) {
                content.append(String.format(Locale.ROOT, "/F%d %.1f Tf <%s> Tj ", run.font(), SIZE, codes(run)));
            }
            content.append("ET\n");
            y -= 17;
        }
        var page = new PDPage(PDRectangle.A4);
        var resources = new PDResources();
        for (int i = 0; i < fonts.size(); i++) {
            resources.put(COSName.getPDFName("F" + i), fonts.get(i));
        }
        page.setResources(resources);
        page.setContents(new PDStream(
                document, new ByteArrayInputStream(content.toString().getBytes(StandardCharsets.US_ASCII))));
        document.addPage(page);
    }

    private String codes(Run run) throws IOException {
        PDFont font = fonts.get(run.font());
        var hex = new StringBuilder();
        byte[] bytes = font instanceof PDType0Font
                ? font.encode(run.text())
                : run.text().getBytes(WESTERN);
        for (byte b : bytes) {
            hex.append(String.format(Locale.ROOT, "%02X", b & 0xff));
        }
        return hex.toString();
    }

    /** The paper as it is read back from its bytes. */
    PDDocument reopened() throws IOException {
        var bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return Loader.loadPDF(bytes.toByteArray());
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    /**
     * Text in one font.
     *
     * @param font number of the font
     * @param text characters of its codes in Windows' Western code page
     */
    record Run(int font, String text) {}

    static List<Run> line(int font, String text) {
        return List.of(new Run(font, text));
    }

    /** All lines in one font. */
    static List<List<Run>> lines(int font, List<String> lines) {
        return lines.stream().map(text -> line(font, text)).toList();
    }
}
