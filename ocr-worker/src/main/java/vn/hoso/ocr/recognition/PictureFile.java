package vn.hoso.ocr.recognition;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes a picture for the recogniser as PBM, PGM or PPM (Netpbm), whichever holds it: uncompressed, because packing
 * and unpacking it costs more than reading it.
 */
final class PictureFile {

    private static final int BUFFER = 1 << 16;

    private PictureFile() {}

    static void write(BufferedImage image, Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), BUFFER)) {
            if (image.getColorModel().getPixelSize() == 1) {
                begin(out, "P4\n%d %d\n", image);
                writeBilevel(image, out);
            } else if (image.getType() == BufferedImage.TYPE_BYTE_GRAY) {
                begin(out, "P5\n%d %d\n255\n", image);
                writeGrey(image, out);
            } else {
                begin(out, "P6\n%d %d\n255\n", image);
                writeColour(image, out);
            }
        }
    }

    private static void begin(OutputStream out, String head, BufferedImage image) throws IOException {
        out.write(head.formatted(image.getWidth(), image.getHeight()).getBytes(StandardCharsets.US_ASCII));
    }

    /** Eight pixels a byte, dark ones set, each row from a byte of its own. */
    private static void writeBilevel(BufferedImage image, OutputStream out) throws IOException {
        boolean zeroIsDark = (image.getColorModel().getRGB(0) & 0xff) < 128;
        int width = image.getWidth();
        int[] pixels = new int[width];
        byte[] row = new byte[(width + 7) / 8];
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRaster().getSamples(0, y, width, 1, 0, pixels);
            java.util.Arrays.fill(row, (byte) 0);
            for (int x = 0; x < width; x++) {
                if (pixels[x] == 0 == zeroIsDark) {
                    row[x >> 3] |= (byte) (0x80 >> (x & 7));
                }
            }
            out.write(row);
        }
    }

    /** As it is: a detour through a colour model would change the gamma of grey. */
    private static void writeGrey(BufferedImage image, OutputStream out) throws IOException {
        Raster raster = image.getRaster();
        byte[] row = new byte[image.getWidth()];
        for (int y = 0; y < image.getHeight(); y++) {
            raster.getDataElements(raster.getMinX(), raster.getMinY() + y, image.getWidth(), 1, row);
            out.write(row);
        }
    }

    private static void writeColour(BufferedImage image, OutputStream out) throws IOException {
        BufferedImage plain = image.getType() == BufferedImage.TYPE_INT_RGB
                ? image
                : PageImages.redrawn(image, image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        int width = plain.getWidth();
        int[] colours = new int[width];
        byte[] row = new byte[3 * width];
        for (int y = 0; y < plain.getHeight(); y++) {
            plain.getRaster().getDataElements(0, y, width, 1, colours);
            for (int x = 0; x < width; x++) {
                row[3 * x] = (byte) (colours[x] >> 16);
                row[3 * x + 1] = (byte) (colours[x] >> 8);
                row[3 * x + 2] = (byte) colours[x];
            }
            out.write(row);
        }
    }
}
