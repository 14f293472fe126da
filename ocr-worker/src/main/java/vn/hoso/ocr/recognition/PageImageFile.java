package vn.hoso.ocr.recognition;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes a picture for the recogniser in Leptonica's own uncompressed format (SPIX, see its {@code spixio.c}), which is
 * read as it lies; a PGM is read pixel by pixel. In grey, and in colour only when the page has colour that matters.
 */
final class PageImageFile {

    private static final int STRIP = 64;
    private static final int BUFFER = 1 << 16;
    private static final int HEADER_WORDS = 7;
    private static final int GREY = 8;
    private static final int COLOUR = 32;

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
        int depth = colour ? COLOUR : GREY;
        int wordsPerLine = (image.getWidth() * depth + 31) / 32;
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), BUFFER)) {
            out.write(header(image.getWidth(), image.getHeight(), depth, wordsPerLine));
            if (plainGrey) {
                writeGrey(image, out, wordsPerLine);
            } else {
                writeRows(image, out, wordsPerLine, colour);
            }
        }
    }

    private static byte[] header(int width, int height, int depth, int wordsPerLine) {
        return ByteBuffer.allocate(HEADER_WORDS * Integer.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put("spix".getBytes(StandardCharsets.US_ASCII))
                .putInt(width)
                .putInt(height)
                .putInt(depth)
                .putInt(wordsPerLine)
                .putInt(0) // colours of a palette
                .putInt(Integer.BYTES * wordsPerLine * height)
                .array();
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
    private static void writeGrey(BufferedImage image, OutputStream out, int wordsPerLine) throws IOException {
        Raster raster = image.getRaster();
        byte[] row = new byte[Integer.BYTES * wordsPerLine];
        byte[] words = new byte[row.length];
        for (int y = 0; y < image.getHeight(); y++) {
            raster.getDataElements(raster.getMinX(), raster.getMinY() + y, image.getWidth(), 1, row);
            // The leftmost pixel is the highest byte of a word, and words lie lowest byte first.
            for (int i = 0; i < row.length; i++) {
                words[i] = row[i ^ 3];
            }
            out.write(words);
        }
    }

    private static void writeRows(BufferedImage image, OutputStream out, int wordsPerLine, boolean colour)
            throws IOException {
        int width = image.getWidth();
        var strip = new BufferedImage(width, STRIP, BufferedImage.TYPE_INT_RGB);
        Graphics2D onStrip = strip.createGraphics();
        int[] colours = new int[width];
        byte[] words = new byte[Integer.BYTES * wordsPerLine];
        try {
            for (int top = 0; top < image.getHeight(); top += STRIP) {
                onStrip.setColor(Color.WHITE);
                onStrip.fillRect(0, 0, width, STRIP);
                onStrip.drawImage(image, 0, -top, null);
                for (int y = 0; y < Math.min(STRIP, image.getHeight() - top); y++) {
                    strip.getRaster().getDataElements(0, y, width, 1, colours);
                    fill(words, colours, colour);
                    out.write(words);
                }
            }
        } finally {
            onStrip.dispose();
        }
    }

    private static void fill(byte[] words, int[] colours, boolean colour) {
        for (int x = 0; x < colours.length; x++) {
            if (colour) {
                words[4 * x + 3] = (byte) (colours[x] >> 16);
                words[4 * x + 2] = (byte) (colours[x] >> 8);
                words[4 * x + 1] = (byte) colours[x];
            } else {
                words[x ^ 3] = luma(colours[x]);
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
