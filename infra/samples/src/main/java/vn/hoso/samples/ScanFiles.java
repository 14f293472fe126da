package vn.hoso.samples;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import java.util.function.IntFunction;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOInvalidTreeException;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.plugins.tiff.BaselineTIFFTagSet;
import javax.imageio.plugins.tiff.TIFFDirectory;
import javax.imageio.plugins.tiff.TIFFField;
import javax.imageio.plugins.tiff.TIFFTag;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;

/** Writes a sample paper in the formats office scanners give, with the resolution told in each. */
final class ScanFiles {
    private static final float JPEG_QUALITY = 0.8f;
    private static final int BLACK_BELOW = 150;

    private ScanFiles() {}

    static Path pdf(SamplePaper paper, Path file) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (int page = 1; page <= paper.pages(); page++) {
                PDPage sheet = new PDPage(new PDRectangle(Sheet.WIDTH, Sheet.HEIGHT));
                document.addPage(sheet);
                var image = JPEGFactory.createFromByteArray(document, jpegBytes(paper, page));
                try (PDPageContentStream content = new PDPageContentStream(document, sheet)) {
                    content.drawImage(image, 0, 0, Sheet.WIDTH, Sheet.HEIGHT);
                }
            }
            return save(document, paper, file);
        }
    }

    static Path bornDigitalPdf(SamplePaper paper, Path file) throws IOException {
        try (PDDocument document = new PDDocument()) {
            Map<SampleFont, PDType0Font> fonts = PdfSheet.noFontsYet();
            for (int page = 1; page <= paper.pages(); page++) {
                try (PdfSheet sheet = new PdfSheet(document, fonts)) {
                    PaperLayout.draw(paper, page, sheet);
                }
            }
            return save(document, paper, file);
        }
    }

    private static Path save(PDDocument document, SamplePaper paper, Path file) throws IOException {
        document.setDocumentId(paper.seed());
        document.save(file.toFile());
        return file;
    }

    static Path jpeg(SamplePaper paper, Path file) throws IOException {
        return Files.write(file, jpegBytes(paper, 1));
    }

    static Path png(SamplePaper paper, Path file) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        BufferedImage image = paper.image(1);
        IIOMetadata metadata = writer.getDefaultImageMetadata(
                ImageTypeSpecifier.createFromRenderedImage(image), writer.getDefaultWriteParam());
        IIOMetadataNode root = new IIOMetadataNode("javax_imageio_1.0");
        IIOMetadataNode dimension = new IIOMetadataNode("Dimension");
        for (String axis : new String[] {"HorizontalPixelSize", "VerticalPixelSize"}) {
            IIOMetadataNode size = new IIOMetadataNode(axis);
            size.setAttribute("value", Double.toString(25.4 / paper.dpi()));
            dimension.appendChild(size);
        }
        root.appendChild(dimension);
        metadata.mergeTree("javax_imageio_1.0", root);
        try (ImageOutputStream out =
                ImageIO.createImageOutputStream(recreated(file).toFile())) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, metadata), null);
        } finally {
            writer.dispose();
        }
        return file;
    }

    static Path tiff(SamplePaper paper, Path file) throws IOException {
        return tiff(paper.dpi(), paper.pages(), page -> bilevel(paper.image(page)), file);
    }

    /** A TIFF, CCITT G4, one strip a page, of bilevel images that are asked for by their page, from 1. */
    static Path tiff(int dpi, int pages, IntFunction<BufferedImage> image, Path file) throws IOException {
        ImageWriter writer = tiffWriter();
        try (ImageOutputStream out =
                ImageIO.createImageOutputStream(recreated(file).toFile())) {
            writer.setOutput(out);
            writer.prepareWriteSequence(null);
            for (int page = 1; page <= pages; page++) {
                ImageWriteParam g4 = writer.getDefaultWriteParam();
                g4.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                g4.setCompressionType("CCITT T.6");
                BufferedImage bilevel = image.apply(page);
                writer.writeToSequence(new IIOImage(bilevel, null, oneStrip(writer, bilevel, g4, dpi)), g4);
            }
            writer.endWriteSequence();
        } finally {
            writer.dispose();
        }
        return file;
    }

    /** The JDK's own: another on the class path may cut a page into strips, whatever it is asked. */
    private static ImageWriter tiffWriter() {
        Iterator<ImageWriter> writers = ImageIO.getImageWritersByFormatName("tiff");
        while (writers.hasNext()) {
            ImageWriter writer = writers.next();
            if (writer.getClass().getModule().isNamed()) {
                return writer;
            }
        }
        throw new IllegalStateException("This JDK writes no TIFF");
    }

    private static byte[] jpegBytes(SamplePaper paper, int page) throws IOException {
        return jpegBytes(paper.image(page), paper.dpi(), JPEG_QUALITY);
    }

    /** A JPEG that tells its resolution; quality 0 to 1. */
    static byte[] jpegBytes(BufferedImage image, int dpi, float quality) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(quality);
            IIOMetadata metadata =
                    writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), param);
            tellResolution(metadata, dpi);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, metadata), param);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static void tellResolution(IIOMetadata metadata, int dpi) throws IIOInvalidTreeException {
        IIOMetadataNode root = (IIOMetadataNode) metadata.getAsTree("javax_imageio_jpeg_image_1.0");
        IIOMetadataNode jfif =
                (IIOMetadataNode) root.getElementsByTagName("app0JFIF").item(0);
        jfif.setAttribute("resUnits", "1");
        jfif.setAttribute("Xdensity", Integer.toString(dpi));
        jfif.setAttribute("Ydensity", Integer.toString(dpi));
        metadata.setFromTree("javax_imageio_jpeg_image_1.0", root);
    }

    private static IIOMetadata oneStrip(ImageWriter writer, BufferedImage image, ImageWriteParam param, int dpi)
            throws IIOInvalidTreeException {
        IIOMetadata metadata = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), param);
        TIFFDirectory directory = TIFFDirectory.createFromMetadata(metadata);
        BaselineTIFFTagSet tags = BaselineTIFFTagSet.getInstance();
        long[][] ratio = {{dpi, 1}};
        directory.addTIFFField(
                new TIFFField(tags.getTag(BaselineTIFFTagSet.TAG_X_RESOLUTION), TIFFTag.TIFF_RATIONAL, 1, ratio));
        directory.addTIFFField(
                new TIFFField(tags.getTag(BaselineTIFFTagSet.TAG_Y_RESOLUTION), TIFFTag.TIFF_RATIONAL, 1, ratio));
        directory.addTIFFField(new TIFFField(
                tags.getTag(BaselineTIFFTagSet.TAG_RESOLUTION_UNIT), BaselineTIFFTagSet.RESOLUTION_UNIT_INCH));
        directory.addTIFFField(new TIFFField(tags.getTag(BaselineTIFFTagSet.TAG_ROWS_PER_STRIP), image.getHeight()));
        return directory.getAsMetadata();
    }

    static BufferedImage bilevel(BufferedImage image) {
        BufferedImage black = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int rgb = image.getRGB(x, y);
                int light = ((rgb >> 16 & 255) * 3 + (rgb >> 8 & 255) * 6 + (rgb & 255)) / 10;
                black.getRaster().setSample(x, y, 0, light < BLACK_BELOW ? 0 : 1);
            }
        }
        return black;
    }

    private static Path recreated(Path file) throws IOException {
        Files.deleteIfExists(file);
        return file;
    }
}
