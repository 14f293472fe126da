package vn.hoso.ocr.recognition;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataFormatImpl;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The resolution an image file states for itself. */
final class StatedResolution {

    private static final String JPEG = "javax_imageio_jpeg_image_1.0";
    private static final double MILLIMETRES_PER_INCH = 25.4;
    private static final double CENTIMETRES_PER_INCH = 2.54;

    private StatedResolution() {}

    /**
     * Dots per inch, or 0 when the file does not say.
     *
     * @param reader reads the file
     * @param index which of its pictures, from 0
     */
    static double of(Path file, ImageReader reader, int index) throws IOException {
        String format = reader.getFormatName().toUpperCase(Locale.ROOT);
        if ("JPEG".equals(format) || "JPG".equals(format)) {
            return ofJpeg(file);
        }
        IIOMetadata metadata = reader.getImageMetadata(index);
        return metadata == null ? 0 : ofStandard(metadata);
    }

    private static double ofJpeg(Path file) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("jpeg").next();
        try (var head = new MemoryCacheImageInputStream(new ByteArrayInputStream(JpegHead.of(file)))) {
            reader.setInput(head);
            return ofJpeg(reader.getImageMetadata(0));
        } finally {
            reader.dispose();
        }
    }

    private static double ofJpeg(IIOMetadata metadata) {
        Element jfif = find(metadata.getAsTree(JPEG), "app0JFIF");
        if (jfif == null) {
            return 0;
        }
        double density = number(jfif.getAttribute("Xdensity"));
        return switch (jfif.getAttribute("resUnits")) {
            case "1" -> density;
            case "2" -> density * CENTIMETRES_PER_INCH;
            default -> 0; // 0 means that the numbers are only an aspect ratio
        };
    }

    private static double ofStandard(IIOMetadata metadata) {
        if (!metadata.isStandardMetadataFormatSupported()) {
            return 0;
        }
        Element size =
                find(metadata.getAsTree(IIOMetadataFormatImpl.standardMetadataFormatName), "HorizontalPixelSize");
        double millimetres = size == null ? 0 : number(size.getAttribute("value"));
        return millimetres > 0 ? MILLIMETRES_PER_INCH / millimetres : 0;
    }

    private static @Nullable Element find(Node from, String name) {
        if (from instanceof Element element && name.equals(element.getTagName())) {
            return element;
        }
        for (Node child = from.getFirstChild(); child != null; child = child.getNextSibling()) {
            Element found = find(child, name);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static double number(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
