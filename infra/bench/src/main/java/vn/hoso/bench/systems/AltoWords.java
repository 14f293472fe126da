package vn.hoso.bench.systems;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What an ALTO 4 file holds of interest here.
 *
 * @param words the words with their confidences ({@code WC}), in the order of the file
 * @param width of the first page, in the file's units
 * @param height of the first page
 * @param rotation of the first block of text, degrees counterclockwise, if it is given
 */
record AltoWords(List<PageReading.SureWord> words, double width, double height, Optional<Double> rotation) {

    static AltoWords read(Path file) throws IOException {
        List<PageReading.SureWord> words = new ArrayList<>();
        double[] size = new double[2];
        Optional<Double> rotation = Optional.empty();
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try (InputStream in = Files.newInputStream(file)) {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            while (xml.hasNext()) {
                if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                switch (xml.getLocalName()) {
                    case "Page" -> {
                        if (size[0] == 0) {
                            size[0] = number(xml, "WIDTH").orElse(0.0);
                            size[1] = number(xml, "HEIGHT").orElse(0.0);
                        }
                    }
                    case "TextBlock" -> {
                        if (rotation.isEmpty()) {
                            rotation = number(xml, "ROTATION");
                        }
                    }
                    case "String" ->
                        words.add(new PageReading.SureWord(
                                xml.getAttributeValue(null, "CONTENT"),
                                number(xml, "WC").orElse(0.0)));
                    default -> {}
                }
            }
            return new AltoWords(words, size[0], size[1], rotation);
        } catch (XMLStreamException e) {
            throw new IOException("Not ALTO: " + file, e);
        }
    }

    private static Optional<Double> number(XMLStreamReader xml, String attribute) {
        String value = xml.getAttributeValue(null, attribute);
        return value == null ? Optional.empty() : Optional.of(Double.valueOf(value));
    }
}
