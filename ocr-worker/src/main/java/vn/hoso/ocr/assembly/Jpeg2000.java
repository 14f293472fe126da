package vn.hoso.ocr.assembly;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.cos.COSStream;
import org.w3c.dom.Node;

/**
 * Whether a JPEG 2000 image may lie in a PDF/A-2b: of one or three channels, equally deep, with one colour space named
 * by number, sRGB, grey or sYCC (ISO 19005-2, 6.2.8.3, which allows more).
 */
final class Jpeg2000 {
    private static final String BOXES = "com_sun_media_imageio_plugins_jpeg2000_image_1.0";
    private static final Set<String> CHANNELS = Set.of("1", "3");
    private static final Set<String> COLOURS = Set.of("16", "17", "18");
    private static final Set<String> UNWANTED = Set.of(
            "JPEG2000BitsPerComponentBox",
            "JPEG2000PaletteBox",
            "JPEG2000ComponentMappingBox",
            "JPEG2000ChannelDefinitionBox");

    private Jpeg2000() {}

    static boolean isArchivable(COSStream image) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("jpeg2000").next();
        try (InputStream raw = image.createRawInputStream();
                ImageInputStream bytes = ImageIO.createImageInputStream(raw)) {
            reader.setInput(bytes);
            Node boxes = reader.getImageMetadata(0).getAsTree(BOXES);
            List<String> colours = values(boxes, "EnumeratedColorSpace");
            List<String> channels = values(boxes, "NumComponents");
            return channels.size() == 1
                    && CHANNELS.containsAll(channels)
                    && colours.size() == 1
                    && COLOURS.containsAll(colours)
                    && UNWANTED.stream().allMatch(name -> values(boxes, name).isEmpty());
        } catch (RuntimeException notUnderstood) {
            return false;
        } finally {
            reader.dispose();
        }
    }

    private static List<String> values(Node node, String name) {
        List<String> found = new ArrayList<>();
        if (node.getNodeName().equals(name)) {
            found.add(String.valueOf(node.getNodeValue()).trim());
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            found.addAll(values(child, name));
        }
        return found;
    }
}
