package vn.hoso.ingest.identification;

import java.io.DataInputStream;
import java.io.IOException;
import vn.hoso.ingest.quarantine.RefusalReason;

/**
 * The IHDR chunk of a PNG.
 *
 * @param width pixels
 * @param height pixels
 * @param bitsPerPixel 1 to 64
 * @param interlaced whether the image comes in the seven passes of Adam7
 */
record PngHeader(int width, int height, int bitsPerPixel, boolean interlaced) {

    static final int BYTES = 13;
    private static final int[][] ADAM7 = {
        {0, 0, 8, 8}, {4, 0, 8, 8}, {0, 4, 4, 8}, {2, 0, 4, 4}, {0, 2, 2, 4}, {1, 0, 2, 2}, {0, 1, 1, 2}
    };

    static PngHeader read(DataInputStream in) throws IOException, FlawFound {
        int width = in.readInt();
        int height = in.readInt();
        int depth = in.readUnsignedByte();
        int samples = switch (in.readUnsignedByte()) {
            case 0, 3 -> 1;
            case 2 -> 3;
            case 4 -> 2;
            case 6 -> 4;
            default -> throw new FlawFound(RefusalReason.DAMAGED);
        };
        in.readUnsignedShort();
        boolean interlaced = in.readUnsignedByte() == 1;
        if (depth == 0 || depth > 16) {
            throw new FlawFound(RefusalReason.DAMAGED);
        }
        return new PngHeader(width, height, depth * samples, interlaced);
    }

    /** How many bytes the image data unpacks to, filter bytes included. */
    long pixelBytes() {
        if (!interlaced) {
            return rows(width, height);
        }
        long sum = 0;
        for (int[] pass : ADAM7) {
            sum += rows(steps(width, pass[0], pass[2]), steps(height, pass[1], pass[3]));
        }
        return sum;
    }

    private long rows(long across, long down) {
        return across == 0 ? 0 : down * (1 + (across * bitsPerPixel + 7) / 8);
    }

    private static long steps(long size, int start, int step) {
        return size <= start ? 0 : (size - start + step - 1) / step;
    }
}
