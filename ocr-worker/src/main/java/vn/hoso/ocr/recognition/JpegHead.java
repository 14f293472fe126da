package vn.hoso.ocr.recognition;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What stands before the pixels of a JPEG (ITU-T T.81, annex B): size, colours, resolution. Java's reader of metadata
 * goes through all of the pixels byte by byte for what may stand after them, which takes longer than unpacking them natively.
 */
public final class JpegHead {

    private static final int START_OF_IMAGE = 0xFFD8;
    private static final int START_OF_SCAN = 0xFFDA;
    private static final int END_OF_IMAGE = 0xFFD9;
    private static final int LENGTH_BYTES = 2;

    private JpegHead() {}

    /**
     * The file up to its first pixel, closed like a JPEG.
     *
     * @throws IOException when it cannot be read, or is no JPEG
     */
    public static byte[] of(Path file) throws IOException {
        var head = new ByteArrayOutputStream();
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            int marker = marker(in, head);
            if (marker != START_OF_IMAGE) {
                throw new IOException(file + " does not begin like a JPEG");
            }
            while (marker != START_OF_SCAN) {
                marker = marker(in, head);
                int length = in.readUnsignedShort();
                if (marker < 0xFF01 || length < LENGTH_BYTES) {
                    throw new IOException("The segments of " + file + " do not follow each other");
                }
                write(length, head);
                head.write(in.readNBytes(length - LENGTH_BYTES));
            }
        }
        write(END_OF_IMAGE, head);
        return head.toByteArray();
    }

    private static int marker(DataInputStream in, ByteArrayOutputStream head) throws IOException {
        int marker = in.readUnsignedShort();
        while (marker == 0xFFFF) { // any number of them may fill up
            marker = 0xFF00 | in.readUnsignedByte();
        }
        write(marker, head);
        return marker;
    }

    private static void write(int word, ByteArrayOutputStream head) {
        head.write(word >> 8);
        head.write(word);
    }
}
