package vn.hoso.ocr.assembly;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import vn.hoso.ocr.recognition.Line;
import vn.hoso.ocr.recognition.OtherWords;
import vn.hoso.ocr.recognition.RecognizedPage;
import vn.hoso.ocr.recognition.Word;

/**
 * The words with their boxes and confidences as ALTO 4 (Library of Congress), written as a stream. What a doubtful word
 * may be besides stands with it as {@code ALTERNATIVE}.
 */
final class AltoFile {
    private static final String NAMESPACE = "http://www.loc.gov/standards/alto/ns-v4#";
    private static final String SCHEMA = NAMESPACE + " http://www.loc.gov/standards/alto/v4/alto-4-4.xsd";

    /** XML 1.0 has no place for control characters, which a text layer may carry. */
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}\\uFFFE\\uFFFF]");

    private final XMLStreamWriter xml;

    private AltoFile(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static void write(Path file, String scanName, List<RecognizedPage> pages) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
            new AltoFile(xml).document(scanName, pages);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException("Could not write the ALTO file " + file, e);
        }
    }

    private void document(String scanName, List<RecognizedPage> pages) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("alto");
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeNamespace("xsi", "http://www.w3.org/2001/XMLSchema-instance");
        xml.writeAttribute("xsi", "http://www.w3.org/2001/XMLSchema-instance", "schemaLocation", SCHEMA);
        xml.writeAttribute("SCHEMAVERSION", "4.4");
        xml.writeStartElement("Description");
        text("MeasurementUnit", "pixel");
        xml.writeStartElement("sourceImageInformation");
        text("fileName", printable(scanName));
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeStartElement("Layout");
        for (RecognizedPage page : pages) {
            page(page);
        }
        xml.writeEndDocument();
    }

    private void page(RecognizedPage page) throws XMLStreamException {
        xml.writeStartElement("Page");
        xml.writeAttribute("ID", "page_" + page.number());
        xml.writeAttribute("PHYSICAL_IMG_NR", Integer.toString(page.number()));
        xml.writeAttribute("WIDTH", Integer.toString(page.widthPx()));
        xml.writeAttribute("HEIGHT", Integer.toString(page.heightPx()));
        xml.writeStartElement("PrintSpace");
        box(0, 0, page.widthPx(), page.heightPx());
        if (!page.lines().isEmpty()) {
            // ALTO wants lines in a block; layout blocks are not kept, so the page is one.
            xml.writeStartElement("TextBlock");
            xml.writeAttribute("ID", "block_" + page.number());
            box(0, 0, page.widthPx(), page.heightPx());
            if (page.skew() != 0) {
                // By how much the text leans, counterclockwise; places are those of the upright page as it leans.
                xml.writeAttribute("ROTATION", String.format(Locale.ROOT, "%.2f", page.skew()));
            }
            OtherWords others = OtherWords.on(page);
            for (int i = 0; i < page.lines().size(); i++) {
                line(page.lines().get(i), others, page.number() + "_" + (i + 1));
            }
            xml.writeEndElement();
        }
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void line(Line line, OtherWords others, String id) throws XMLStreamException {
        if (line.words().isEmpty()) {
            return;
        }
        xml.writeStartElement("TextLine");
        xml.writeAttribute("ID", "line_" + id);
        box(line.x(), line.y(), line.width(), line.height());
        for (int i = 0; i < line.words().size(); i++) {
            Word word = line.words().get(i);
            if (i > 0) {
                Word before = line.words().get(i - 1);
                int from = before.x() + before.width();
                xml.writeEmptyElement("SP");
                xml.writeAttribute("HPOS", Integer.toString(from));
                xml.writeAttribute("VPOS", Integer.toString(line.y()));
                xml.writeAttribute("WIDTH", Integer.toString(Math.max(0, word.x() - from)));
            }
            word(word, others.than(word), id + "_" + (i + 1));
        }
        xml.writeEndElement();
    }

    private void word(Word word, List<String> others, String id) throws XMLStreamException {
        if (others.isEmpty()) {
            xml.writeEmptyElement("String");
        } else {
            xml.writeStartElement("String");
        }
        xml.writeAttribute("ID", "string_" + id);
        xml.writeAttribute("CONTENT", printable(word.text()));
        box(word.x(), word.y(), word.width(), word.height());
        xml.writeAttribute("WC", Double.toString(Math.round(1000 * word.confidence()) / 1000.0));
        for (String other : others) {
            xml.writeStartElement("ALTERNATIVE");
            xml.writeAttribute("PURPOSE", "spelling");
            xml.writeCharacters(other);
            xml.writeEndElement();
        }
        if (!others.isEmpty()) {
            xml.writeEndElement();
        }
    }

    private void box(int x, int y, int width, int height) throws XMLStreamException {
        xml.writeAttribute("HPOS", Integer.toString(x));
        xml.writeAttribute("VPOS", Integer.toString(y));
        xml.writeAttribute("WIDTH", Integer.toString(width));
        xml.writeAttribute("HEIGHT", Integer.toString(height));
    }

    private void text(String element, String content) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeCharacters(content);
        xml.writeEndElement();
    }

    private static String printable(String text) {
        return UNPRINTABLE.matcher(text).replaceAll("");
    }
}
