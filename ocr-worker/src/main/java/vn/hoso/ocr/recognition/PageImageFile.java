package vn.hoso.ocr.recognition;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes a picture for the recogniser, uncompressed, because packing and unpacking it costs more than reading it: in
 * grey (PGM), and in colour (PPM, three times as large) only when the page has colour that matters.
 */
final class PageImageFile {

    private static final int STRIP = 64;
    private static final int BUFFER = 1 << 16;

    /** Difference of the strongest and weakest of red, green and blue from which on a pixel counts as coloured. */
    private static final int COLOURED = 48;
    /** Share of coloured pixels that matters: a pen stroke 3 cm long on an A4 sheet. */
    private static final double COLOUR_THAT_MATTERS = 0.0003;
    /** One row in so many is looked at for colour. */
    private static final int EVERY = 4;

    private PageImageFile() {}

    static void write(BufferedImage image, Path file) throws IOException {
        boolean plainGrey = image.getType() == BufferedImage.TYPE_BYTE_GRAY;
        boolean colour = !plainGrey && image.getColorModel().getNumColorComponents() > 1 && hasColour(image);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), BUFFER)) {
            out.write("%s\n%d %d\n255\n"
                    .formatted(colour ? "P6" : "P5", image.getWidth(), image.getHeight())
                    .getBytes(StandardCharsets.US_ASCII));
            if (plainGrey) {
                writeGrey(image, out);
            } else {
                writeRows(image, out, colour);
            }
        }
    }

    private static boolean hasColour(BufferedImage image) {
        long coloured = 0;
        long seen = 0;
        var colours = new int[image.getWidth()];
        for (int y = 0; y < image.getHeight(); y += EVERY) {
            image.getRGB(0, y, colours.length, 1, colours, 0, colours.length);
            for (int rgb : colours) {
                int red = rgb >> 16 & 0xff;
                int green = rgb >> 8 & 0xff;
                int blue = rgb & 0xff;
                int strongest = Math.max(red, Math.max(green, blue));
                coloured += strongest - Math.min(red, Math.min(green, blue)) >= COLOURED ? 1 : 0;
            }
            seen += colours.length;
        }
        return coloured > COLOUR_THAT_MATTERS * seen;
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

    private static void writeRows(BufferedImage image, OutputStream out, boolean colour) throws IOException {
        int width = image.getWidth();
        var strip = new BufferedImage(width, STRIP, BufferedImage.TYPE_INT_RGB);
        Graphics2D onStrip = strip.createGraphics();
        int[] colours = new int[width];
        byte[] row = new byte[colour ? 3 * width : width];
        try {
            for (int top = 0; top < image.getHeight(); top += STRIP) {
                onStrip.setColor(Color.WHITE);
                onStrip.fillRect(0, 0, width, STRIP);
                onStrip.drawImage(image, 0, -top, null);
                for (int y = 0; y < Math.min(STRIP, image.getHeight() - top); y++) {
                    strip.getRaster().getDataElements(0, y, width, 1, colours);
                    fill(row, colours, colour);
                    out.write(row);
                }
            }
        } finally {
            onStrip.dispose();
        }
    }

    private static void fill(byte[] row, int[] colours, boolean colour) {
        for (int x = 0; x < colours.length; x++) {
            if (colour) {
                row[3 * x] = (byte) (colours[x] >> 16);
                row[3 * x + 1] = (byte) (colours[x] >> 8);
                row[3 * x + 2] = (byte) colours[x];
            } else {
                row[x] = luma(colours[x]);
            }
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
