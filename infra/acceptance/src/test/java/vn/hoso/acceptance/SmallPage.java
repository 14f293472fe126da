package vn.hoso.acceptance;

import java.awt.Color;
import java.awt.Font;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** A page with one line on it: quick to read, and different for each number. */
final class SmallPage {

    private SmallPage() {}

    static Path numbered(int number, Path file) throws IOException {
        ImageIO.write(drawn(number, 100, BufferedImage.TYPE_BYTE_GRAY), "png", file.toFile());
        return file;
    }

    /** Several of them as a fax or an office scanner gives them: 200 dpi, black and white. */
    static Path tiff(int pages, Path file) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
        ImageWriteParam g4 = writer.getDefaultWriteParam();
        g4.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        g4.setCompressionType("CCITT T.6");
        try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
            writer.setOutput(out);
            writer.prepareWriteSequence(null);
            for (int page = 1; page <= pages; page++) {
                var image = drawn(1000 * pages + page, 200, BufferedImage.TYPE_BYTE_BINARY);
                writer.writeToSequence(new IIOImage(image, null, null), g4);
            }
            writer.endWriteSequence();
        } finally {
            writer.dispose();
        }
        return file;
    }

    /** An A4 sheet. */
    private static BufferedImage drawn(int number, int dpi, int kind) {
        var image = new BufferedImage(827 * dpi / 100, 1169 * dpi / 100, kind);
        var pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, image.getWidth(), image.getHeight());
        pen.setColor(Color.BLACK);
        pen.scale(dpi / 100.0, dpi / 100.0);
        pen.setFont(new Font("Tinos", Font.PLAIN, 32));
        pen.drawString(String.format(Locale.ROOT, "Trang thu %d", number), 150, 300);
        pen.dispose();
        return image;
    }
}
