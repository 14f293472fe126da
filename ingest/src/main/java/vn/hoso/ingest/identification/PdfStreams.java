package vn.hoso.ingest.identification;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import vn.hoso.ingest.quarantine.RefusalReason;

/**
 * Reads the bytes of a PDF from front to back before any parser touches them. Every stream that begins as deflated data
 * is unpacked into a small buffer and thrown away, so that a bomb is found whatever it hides in: a page's content, an
 * image, an object stream or a cross-reference stream, which a parser would unpack whole just to open the file.
 *
 * @param ended whether the last object is followed by the end marker
 */
record PdfStreams(boolean ended) {

    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "%%EOF".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] OBJECT = " obj".getBytes(StandardCharsets.US_ASCII);
    private static final int WINDOW = 1 << 20;
    /** How far before a stream its dictionary is looked for. */
    private static final int DICTIONARY = 1024;

    static PdfStreams scan(Path file, ScanLimits limits) throws IOException, FlawFound {
        long end = -1;
        long object = -1;
        long length = Files.size(file);
        byte[] window = new byte[WINDOW + DICTIONARY];
        try (var pdf = new RandomAccessFile(file.toFile(), "r")) {
            // Windows overlap by the length of a dictionary, so that no mark is cut in two.
            for (long from = 0; from < length; from += WINDOW) {
                pdf.seek(from);
                int read = (int) Math.min(window.length, length - from);
                pdf.readFully(window, 0, read);
                end = Math.max(end, last(window, read, END, from));
                object = Math.max(object, last(window, read, OBJECT, from));
                int first = from == 0 ? 0 : DICTIONARY / 2;
                for (int at = find(window, read, STREAM, first); at >= 0; at = find(window, read, STREAM, at + 1)) {
                    unpack(pdf, window, at, from, limits);
                }
            }
        }
        return new PdfStreams(end > object);
    }

    private static void unpack(RandomAccessFile pdf, byte[] window, int at, long from, ScanLimits limits)
            throws IOException, FlawFound {
        long start = from + at + STREAM.length;
        pdf.seek(start);
        byte[] head = new byte[4];
        int read = pdf.read(head);
        int skip = read > 1 && head[0] == '\r' && head[1] == '\n' ? 2 : 1;
        if (read < 4 || (head[0] != '\r' && head[0] != '\n')) {
            return;
        }
        pdf.seek(start + skip);
        long most = isImage(window, at)
                ? limits.maxUnpackedImage()
                : limits.maxUnpacked().toBytes();
        var packed = new BufferedInputStream(Channels.newInputStream(pdf.getChannel()), 1 << 15);
        unpack(packed, most, 3);
    }

    /** Unpacks while what comes out is itself packed: filters may be stacked. */
    private static void unpack(InputStream packed, long most, int depth) throws IOException, FlawFound {
        packed.mark(2);
        int first = packed.read();
        int second = packed.read();
        packed.reset();
        if ((first & 0x0F) != 8 || second < 0 || (first * 256 + second) % 31 != 0) {
            return;
        }
        var inflater = new Inflater();
        var unpacked = new BufferedInputStream(new InflaterInputStream(packed, inflater), 1 << 15);
        try {
            if (depth > 1) {
                unpack(unpacked, most, depth - 1);
            }
            count(unpacked, most);
        } catch (ZipException | EOFException e) {
            // Not deflated data after all, or damaged: no bomb. The parser judges the rest.
        } finally {
            inflater.end();
        }
    }

    private static void count(InputStream unpacked, long most) throws IOException, FlawFound {
        byte[] buffer = new byte[1 << 15];
        long sum = 0;
        for (int n = unpacked.read(buffer); n >= 0; n = unpacked.read(buffer)) {
            sum += n;
            if (sum > most) {
                throw new FlawFound(RefusalReason.DECOMPRESSION_BOMB);
            }
        }
    }

    private static boolean isImage(byte[] window, int at) {
        int start = Math.max(0, at - DICTIONARY);
        String before = new String(window, start, at - start, StandardCharsets.ISO_8859_1);
        String dictionary = before.substring(Math.max(0, before.lastIndexOf(" obj")));
        return dictionary.contains("/Image");
    }

    private static long last(byte[] window, int length, byte[] mark, long from) {
        long found = -1;
        for (int at = find(window, length, mark, 0); at >= 0; at = find(window, length, mark, at + 1)) {
            found = from + at;
        }
        return found;
    }

    private static int find(byte[] window, int length, byte[] mark, int from) {
        for (int i = from; i <= length - mark.length; i++) {
            if (window[i] == mark[0] && Arrays.equals(window, i, i + mark.length, mark, 0, mark.length)) {
                return i;
            }
        }
        return -1;
    }
}
