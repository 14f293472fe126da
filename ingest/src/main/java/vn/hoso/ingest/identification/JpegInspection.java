package vn.hoso.ingest.identification;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import vn.hoso.ingest.quarantine.RefusalReason;

/** Walks the segments of a JPEG (ITU-T T.81, annex B) from start to end marker without decoding a pixel. */
final class JpegInspection {

    private static final int START_OF_SCAN = 0xDA;
    private static final int END_OF_IMAGE = 0xD9;
    private static final int JFIF = 0xE0;

    private final DataInputStream in;
    private final byte[] block = new byte[512];
    private @Nullable PageSize size;
    private double dpi;

    private JpegInspection(InputStream in) {
        this.in = new DataInputStream(in);
    }

    /** The size of the image of a whole JPEG file. */
    static PageSize inspect(Path file) throws IOException, FlawFound {
        try (var in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            return new JpegInspection(in).walk(true);
        } catch (EOFException e) {
            throw new FlawFound(RefusalReason.TRUNCATED);
        }
    }

    /** The size an image really has, by its own header, read no further than that. */
    static PageSize sizeOf(InputStream in) throws IOException, FlawFound {
        return new JpegInspection(in).walk(false);
    }

    private PageSize walk(boolean toTheEnd) throws IOException, FlawFound {
        if (in.readUnsignedShort() != 0xFFD8) {
            throw new FlawFound(RefusalReason.DAMAGED);
        }
        int marker = nextMarker(false);
        while (marker != END_OF_IMAGE) {
            segment(marker);
            if (!toTheEnd && size != null) {
                return size;
            }
            marker = nextMarker(marker == START_OF_SCAN);
        }
        if (size == null) {
            throw new FlawFound(RefusalReason.DAMAGED);
        }
        return new PageSize(size.width(), size.height(), dpi);
    }

    /** Finds the next marker; entropy-coded data may stand before it, with stuffed zeros and restart markers in it. */
    private int nextMarker(boolean afterScan) throws IOException, FlawFound {
        int value = in.readUnsignedByte();
        while (true) {
            if (value != 0xFF) {
                if (!afterScan) {
                    throw new FlawFound(RefusalReason.DAMAGED);
                }
                skipPixels();
                value = in.readUnsignedByte();
                continue;
            }
            int code = in.readUnsignedByte();
            boolean data = code == 0 || (code >= 0xD0 && code <= 0xD7);
            if (code != 0xFF && !data) {
                return code;
            }
            value = data ? in.readUnsignedByte() : code;
        }
    }

    /** Up to the next byte that may be a marker's. Pixels are most of a file, so they are gone through in blocks. */
    private void skipPixels() throws IOException {
        while (true) {
            in.mark(block.length);
            int read = in.read(block);
            if (read < 0) {
                throw new EOFException("pixels");
            }
            for (int at = 0; at < read; at++) {
                if (block[at] == (byte) 0xFF) {
                    in.reset();
                    in.skipNBytes(at);
                    return;
                }
            }
        }
    }

    private void segment(int marker) throws IOException, FlawFound {
        if (marker == 0x01) {
            return;
        }
        int length = in.readUnsignedShort() - 2;
        if (length < 0) {
            throw new FlawFound(RefusalReason.DAMAGED);
        }
        if (isStartOfFrame(marker) && length >= 6) {
            in.readUnsignedByte();
            long height = in.readUnsignedShort();
            long width = in.readUnsignedShort();
            size = new PageSize(width, height, 0);
            in.skipNBytes(length - 5);
        } else if (marker == JFIF && length >= 12) {
            byte[] head = in.readNBytes(12);
            if (head.length < 12) {
                throw new EOFException("JFIF segment");
            }
            dpi = density(head);
            in.skipNBytes(length - 12);
        } else {
            in.skipNBytes(length);
        }
    }

    private static double density(byte[] jfif) {
        int density = (Byte.toUnsignedInt(jfif[8]) << 8) + Byte.toUnsignedInt(jfif[9]);
        return switch (jfif[7]) {
            case 1 -> density;
            case 2 -> density * 2.54;
            default -> 0;
        };
    }

    private static boolean isStartOfFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }
}
