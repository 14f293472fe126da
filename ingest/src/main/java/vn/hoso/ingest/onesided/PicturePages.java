package vn.hoso.ingest.onesided;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadataFormatImpl;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The pictures of a TIFF, JPEG or PNG, each a page of its own size. A JPEG goes over as it is, the others without loss. */
final class PicturePages implements PassPages {

    private static final double POINTS_PER_MM = 72 / 25.4;
    private static final double LONGEST_MM = 420;

    private final Path file;
    private final ImageInputStream bytes;
    private final ImageReader reader;

    private PicturePages(Path file, ImageInputStream bytes, ImageReader reader) {
        this.file = file;
        this.bytes = bytes;
        this.reader = reader;
    }

    static PicturePages of(Path file) throws IOException {
        ImageInputStream bytes = ImageIO.createImageInputStream(file.toFile());
        if (bytes == null) {
            throw new IOException("There is no picture in " + file);
        }
        Iterator<ImageReader> readers = ImageIO.getImageReaders(bytes);
        if (!readers.hasNext()) {
            bytes.close();
            throw new IOException("There is no picture in " + file);
        }
        ImageReader reader = readers.next();
        reader.setInput(bytes);
        return new PicturePages(file, bytes, reader);
    }

    @Override
    public int count() throws IOException {
        return reader.getNumImages(true);
    }

    @Override
    public void addTo(PDDocument together, int index) throws IOException {
        PDImageXObject picture = picture(together, index);
        double height = heightMm(index, picture.getWidth(), picture.getHeight()) * POINTS_PER_MM;
        double width = height * picture.getWidth() / picture.getHeight();
        var page = new PDPage(new PDRectangle((float) width, (float) height));
        together.addPage(page);
        try (var content = new PDPageContentStream(together, page)) {
            content.drawImage(picture, 0, 0, (float) width, (float) height);
        }
    }

    private PDImageXObject picture(PDDocument together, int index) throws IOException {
        if (reader.getFormatName().equalsIgnoreCase("jpeg")) {
            try (var stream = Files.newInputStream(file)) {
                return JPEGFactory.createFromStream(together, stream);
            }
        }
        BufferedImage picture = reader.read(index);
        return picture.getType() == BufferedImage.TYPE_BYTE_BINARY
                        && picture.getColorModel().getPixelSize() == 1
                ? CCITTFactory.createFromImage(together, picture)
                : LosslessFactory.createFromImage(together, picture);
    }

    /** The height as stated, or as if the longer side were that of A4 when nothing believable is stated. */
    private double heightMm(int index, int width, int height) throws IOException {
        double pixel = pixelMm(index);
        double longer = Math.max(width, height);
        boolean believable = pixel > 0 && pixel * longer <= LONGEST_MM;
        return height * (believable ? pixel : 297 / longer);
    }

    private double pixelMm(int index) throws IOException {
        var metadata = reader.getImageMetadata(index);
        if (metadata == null || !metadata.isStandardMetadataFormatSupported()) {
            return 0;
        }
        var root = (Element) metadata.getAsTree(IIOMetadataFormatImpl.standardMetadataFormatName);
        NodeList stated = root.getElementsByTagName("VerticalPixelSize");
        return number(stated.getLength() == 0 ? null : ((Element) stated.item(0)).getAttribute("value"));
    }

    private static double number(@Nullable String text) {
        try {
            return text == null ? 0 : Double.parseDouble(text);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    @Override
    public void close() throws IOException {
        reader.dispose();
        bytes.close();
    }
}
