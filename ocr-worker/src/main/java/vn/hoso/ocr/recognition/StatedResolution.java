package vn.hoso.ocr.recognition;

import java.io.IOException;
import java.util.Locale;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataFormatImpl;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The resolution an image file states for itself. */
final class StatedResolution {

    private static final String JPEG = "javax_imageio_jpeg_image_1.0";
    private static final double MILLIMETRES_PER_INCH = 25.4;
    private static final double CENTIMETRES_PER_INCH = 2.54;

    private StatedResolution() {}

    /** Dots per inch, or 0 when the file does not say. */
    static double of(ImageReader reader, int index) throws IOException {
        IIOMetadata metadata = reader.getImageMetadata(index);
        if (metadata == null) {
            return 0;
        }
        String format = reader.getFormatName().toUpperCase(Locale.ROOT);
        return "JPEG".equals(format) || "JPG".equals(format) ? ofJpeg(metadata) : ofStandard(metadata);
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
