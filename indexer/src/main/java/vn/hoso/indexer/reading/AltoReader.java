package vn.hoso.indexer.reading;

import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads ALTO 4 page by page as it streams by, so that a document of a thousand pages costs the memory of one. */
final class AltoReader {

    private static final XMLInputFactory XML = secureFactory();

    private AltoReader() {}

    /** Hands over each page in turn until the reader has had enough ({@code false}). */
    static void read(InputStream alto, Predicate<ReadPage> wantsMore) throws XMLStreamException {
        XMLStreamReader xml = XML.createXMLStreamReader(alto);
        int ordinal = 0;
        double width = 1;
        double height = 1;
        List<List<ReadWord>> lines = new ArrayList<>();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "Page" -> {
                        ordinal++;
                        width = positive(xml, "WIDTH");
                        height = positive(xml, "HEIGHT");
                        lines = new ArrayList<>();
                    }
                    case "TextLine" -> lines.add(new ArrayList<>());
                    case "String" -> {
                        if (lines.isEmpty()) {
                            lines.add(new ArrayList<>());
                        }
                        lines.get(lines.size() - 1).add(word(xml, width, height));
                    }
                    case "ALTERNATIVE" -> {
                        List<ReadWord> line = lines.get(lines.size() - 1);
                        line.add(line.remove(line.size() - 1).or(nfc(xml.getElementText())));
                    }
                    default -> {
                        // Spaces, hyphens, styles and descriptions say nothing about words and their places.
                    }
                }
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("Page")) {
                if (!wantsMore.test(new ReadPage(ordinal, withoutEmpty(lines)))) {
                    return;
                }
            }
        }
    }

    private static List<List<ReadWord>> withoutEmpty(List<List<ReadWord>> lines) {
        return lines.stream().filter(line -> !line.isEmpty()).map(List::copyOf).toList();
    }

    private static ReadWord word(XMLStreamReader xml, double width, double height) {
        @Nullable String content = xml.getAttributeValue(null, "CONTENT");
        return new ReadWord(
                nfc(content == null ? "" : content),
                number(xml, "HPOS", 0) / width,
                number(xml, "VPOS", 0) / height,
                number(xml, "WIDTH", 0) / width,
                number(xml, "HEIGHT", 0) / height,
                number(xml, "WC", 1),
                List.of());
    }

    private static String nfc(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static double positive(XMLStreamReader xml, String attribute) {
        double value = number(xml, attribute, 1);
        return value > 0 ? value : 1;
    }

    private static double number(XMLStreamReader xml, String attribute, double otherwise) {
        @Nullable String value = xml.getAttributeValue(null, attribute);
        try {
            return value == null ? otherwise : Double.parseDouble(value);
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    private static XMLInputFactory secureFactory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
