package vn.hoso.ocr.recognition;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a picture as a grey PGM file: uncompressed, because packing and unpacking it costs more than reading it. */
final class GreyImageFile {

    private static final int STRIP = 64;

    private GreyImageFile() {}

    static void write(BufferedImage image, Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            out.write("P5\n%d %d\n255\n"
                    .formatted(image.getWidth(), image.getHeight())
                    .getBytes(StandardCharsets.US_ASCII));
            if (image.getType() == BufferedImage.TYPE_BYTE_GRAY) {
                writeGrey(image, out);
            } else {
                writeColour(image, out);
            }
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
        int width = image.getWidth();
        var strip = new BufferedImage(width, STRIP, BufferedImage.TYPE_INT_RGB);
        Graphics2D onStrip = strip.createGraphics();
        int[] colours = new int[width];
        byte[] row = new byte[width];
        try {
            for (int top = 0; top < image.getHeight(); top += STRIP) {
                onStrip.setColor(java.awt.Color.WHITE);
                onStrip.fillRect(0, 0, width, STRIP);
                onStrip.drawImage(image, 0, -top, null);
                for (int y = 0; y < Math.min(STRIP, image.getHeight() - top); y++) {
                    strip.getRaster().getDataElements(0, y, width, 1, colours);
                    for (int x = 0; x < width; x++) {
                        row[x] = luma(colours[x]);
                    }
                    out.write(row);
                }
            }
        } finally {
            onStrip.dispose();
        }
    }

    /** Brightness by Rec. 601, as JPEG has it. */
    private static byte luma(int rgb) {
        int red = rgb >> 16 & 0xff;
        int green = rgb >> 8 & 0xff;
        int blue = rgb & 0xff;
        return (byte) ((299 * red + 587 * green + 114 * blue) / 1000);
    }
}
