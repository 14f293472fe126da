package vn.hoso.ingest.identification;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;
import vn.hoso.ingest.quarantine.RefusalReason;

/**
 * Walks the chunks of a PNG (ISO/IEC 15948), checks each checksum, and unpacks the image data into a small buffer only
 * to see that there is neither less nor more of it than the header says.
 */
final class PngInspection {

    private static final int SIGNATURE_BYTES = 8;

    private final ScanLimits limits;
    private final Inflater inflater = new Inflater();
    private final byte[] packed = new byte[1 << 14];
    private final byte[] unpacked = new byte[1 << 16];
    private @Nullable PngHeader header;
    private double dpi;
    private long pixelBytes;

    private PngInspection(ScanLimits limits) {
        this.limits = limits;
    }

    static PageSize inspect(Path file, ScanLimits limits) throws IOException, FlawFound {
        var walk = new PngInspection(limits);
        try (var checked = new CheckedInputStream(new BufferedInputStream(Files.newInputStream(file)), new CRC32());
                var in = new DataInputStream(checked)) {
            in.skipNBytes(SIGNATURE_BYTES);
            return walk.chunks(in, checked);
        } catch (EOFException e) {
            throw new FlawFound(RefusalReason.TRUNCATED);
        } finally {
            walk.inflater.end();
        }
    }

    private PageSize chunks(DataInputStream in, CheckedInputStream checked) throws IOException, FlawFound {
        String type = "";
        while (!type.equals("IEND")) {
            int length = in.readInt();
            checked.getChecksum().reset();
            type = new String(in.readNBytes(4), StandardCharsets.ISO_8859_1);
            if (length < 0 || (header == null && !type.equals("IHDR"))) {
                throw new FlawFound(RefusalReason.DAMAGED);
            }
            chunk(type, length, in);
            long sum = checked.getChecksum().getValue();
            if (Integer.toUnsignedLong(in.readInt()) != sum) {
                throw new FlawFound(RefusalReason.DAMAGED);
            }
        }
        PngHeader read = header;
        if (read == null || pixelBytes < read.pixelBytes()) {
            throw new FlawFound(RefusalReason.TRUNCATED);
        }
        return new PageSize(read.width(), read.height(), dpi);
    }

    private void chunk(String type, int length, DataInputStream in) throws IOException, FlawFound {
        if (type.equals("IHDR") && length == PngHeader.BYTES) {
            header = PngHeader.read(in);
            new PageSize(header.width(), header.height(), 0).check(limits, 1);
        } else if (type.equals("pHYs") && length == 9) {
            int across = in.readInt();
            in.readInt();
            dpi = in.readUnsignedByte() == 1 ? across * 0.0254 : 0;
        } else if (type.equals("IDAT") && header != null) {
            imageData(length, in, header);
        } else {
            in.skipNBytes(length);
        }
    }

    private void imageData(int length, DataInputStream in, PngHeader read) throws IOException, FlawFound {
        int left = length;
        while (left > 0) {
            int taken = in.read(packed, 0, Math.min(left, packed.length));
            if (taken < 0) {
                throw new EOFException("IDAT");
            }
            left -= taken;
            inflater.setInput(packed, 0, taken);
            try {
                for (int n = inflater.inflate(unpacked); n > 0; n = inflater.inflate(unpacked)) {
                    pixelBytes += n;
                    if (pixelBytes > read.pixelBytes()) {
                        throw new FlawFound(RefusalReason.DECOMPRESSION_BOMB);
                    }
                }
            } catch (DataFormatException e) {
                throw new FlawFound(RefusalReason.DAMAGED);
            }
        }
    }
}
