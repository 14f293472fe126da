package vn.hoso.indexer.registry;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.AbstractCollection;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import vn.hoso.indexer.tables.BadLine;

/**
 * Every bad line of a file, in the order of the file. They are kept packed, and unpacked one by one as they are told: the
 * lines of a file that is wrong are mostly wrong in the same way, so that a million of them take a few MiB.
 */
final class BadLines extends AbstractCollection<BadLine> {

    private final ByteArrayOutputStream packed = new ByteArrayOutputStream();
    private final DeflaterOutputStream packing = new DeflaterOutputStream(packed, true);
    private final DataOutputStream lines = new DataOutputStream(packing);
    private int size;

    @Override
    public boolean add(BadLine bad) {
        byte[] reason = bad.reason().getBytes(StandardCharsets.UTF_8);
        try {
            lines.writeLong(bad.line());
            lines.writeInt(reason.length);
            lines.write(reason);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        size++;
        return true;
    }

    @Override
    public int size() {
        return size;
    }

    /** The lines there are by now. */
    @Override
    public Iterator<BadLine> iterator() {
        try {
            lines.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Unpacked(
                new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(packed.toByteArray()))), size);
    }

    private static final class Unpacked implements Iterator<BadLine> {

        private final DataInputStream lines;
        private int left;

        Unpacked(DataInputStream lines, int left) {
            this.lines = lines;
            this.left = left;
        }

        @Override
        public boolean hasNext() {
            return left > 0;
        }

        @Override
        public BadLine next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            left--;
            try {
                long line = lines.readLong();
                return new BadLine(line, new String(lines.readNBytes(lines.readInt()), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
