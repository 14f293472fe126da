package vn.hoso.ingest;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.jspecify.annotations.Nullable;

/** Files made to order: good scans in every format, and the ways in which they go bad. */
public final class TestScans {

    private TestScans() {}

    /** A page of grey noise with some structure, so that compressed data has some length. */
    public static BufferedImage picture(int width, int height, int type, long seed) {
        var image = new BufferedImage(width, height, type);
        var graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(Color.BLACK);
        var random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            graphics.fillRect(random.nextInt(width), random.nextInt(height), 1 + random.nextInt(40), 3);
        }
        graphics.dispose();
        return image;
    }

    /** An image file as the JDK writes it. */
    public static byte[] image(String format, BufferedImage image) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    /** An A4 page at 200 dpi. */
    public static byte[] a4(String format, long seed) throws IOException {
        return image(format, picture(1654, 2339, BufferedImage.TYPE_INT_RGB, seed));
    }

    /** A TIFF with several pages, compressed as the JDK names it ({@code CCITT T.6}, {@code LZW}, {@code JPEG}). */
    public static byte[] tiff(int pages, String compression, long seed) throws IOException {
        var out = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("tiff").next();
        try (var stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(javax.imageio.ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionType(compression);
            int type = compression.startsWith("CCITT") ? BufferedImage.TYPE_BYTE_BINARY : BufferedImage.TYPE_INT_RGB;
            writer.prepareWriteSequence(null);
            for (int i = 0; i < pages; i++) {
                var page = picture(1654, 2339, type, seed + i);
                var metadata = writer.getDefaultImageMetadata(new ImageTypeSpecifier(page), how);
                writer.writeToSequence(new IIOImage(page, null, metadata), how);
            }
            writer.endWriteSequence();
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    /** A PDF whose pages are one JPEG image each. */
    public static byte[] pdf(int pages, long seed) throws IOException {
        return pdf(pages, seed, 1654, null);
    }

    /** A PDF of image pages, {@code width} pixels wide; protected by the user's password if one is given. */
    public static byte[] pdf(int pages, long seed, int width, @Nullable String password) throws IOException {
        try (var pdf = new PDDocument()) {
            for (int i = 0; i < pages; i++) {
                var page = new PDPage(PDRectangle.A4);
                pdf.addPage(page);
                var picture = picture(width, width * 297 / 210, BufferedImage.TYPE_INT_RGB, seed + i);
                var image = JPEGFactory.createFromImage(pdf, picture, 0.6f);
                try (var content = new PDPageContentStream(pdf, page)) {
                    content.drawImage(image, 0, 0, PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight());
                }
            }
            if (password != null) {
                pdf.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            }
            return saved(pdf);
        }
    }

    /** The bytes of a document. */
    public static byte[] saved(PDDocument pdf) throws IOException {
        var out = new ByteArrayOutputStream();
        pdf.save(out);
        return out.toByteArray();
    }

    /** The first part of a file, as an interrupted copy leaves it. */
    public static byte[] cut(byte[] file, double share) {
        return Arrays.copyOf(file, (int) (file.length * share));
    }

    /** The ways of compressing that office scanners use in TIFF. */
    public static List<String> tiffCompressions() {
        return List.of("CCITT T.6", "LZW", "JPEG", "PackBits", "ZLib");
    }
}
