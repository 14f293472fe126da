package vn.hoso.ingest.identification;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.util.HashMap;
import java.util.Map;
import vn.hoso.ingest.quarantine.RefusalReason;

/** Reads the image file directories of a TIFF 6.0, one for each page; what lies past the end of the file is truncation. */
final class TiffDirectories {

    private static final int ENTRY_BYTES = 12;
    /** A page has a strip a row at most; more entries than this are not a page anybody scanned. */
    private static final long MOST_VALUES = 1_000_000;

    private final FileChannel channel;
    private final ByteOrder order;

    TiffDirectories(FileChannel channel) throws IOException {
        this.channel = channel;
        this.order = at(0, 2).get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
    }

    long bytes() throws IOException {
        return channel.size();
    }

    /** Offset of the first directory, or 0 when there is none. */
    long first() throws IOException {
        return Integer.toUnsignedLong(at(4, 4).getInt());
    }

    Directory read(long offset) throws IOException {
        int entries = Short.toUnsignedInt(at(offset, 2).getShort());
        ByteBuffer table = at(offset + 2, entries * ENTRY_BYTES + 4);
        var byTag = new HashMap<Integer, Entry>();
        for (int i = 0; i < entries; i++) {
            int tag = Short.toUnsignedInt(table.getShort());
            int type = Short.toUnsignedInt(table.getShort());
            long count = Integer.toUnsignedLong(table.getInt());
            byTag.put(tag, new Entry(type, count, offset + 2 + (long) i * ENTRY_BYTES + 8));
            table.position((i + 1) * ENTRY_BYTES);
        }
        return new Directory(byTag, Integer.toUnsignedLong(table.getInt()));
    }

    private ByteBuffer at(long offset, int length) throws IOException {
        if (offset < 0 || offset + length > channel.size()) {
            throw new EOFException("TIFF ends at " + channel.size());
        }
        ByteBuffer buffer = ByteBuffer.allocate(length).order(order == null ? ByteOrder.BIG_ENDIAN : order);
        while (buffer.hasRemaining()) {
            if (channel.read(buffer, offset + buffer.position()) < 0) {
                throw new EOFException("TIFF ends at " + channel.size());
            }
        }
        return buffer.flip();
    }

    private record Entry(int type, long count, long valueAt) {}

    /** The fields of one page. */
    final class Directory {
        private final Map<Integer, Entry> entries;
        private final long next;

        private Directory(Map<Integer, Entry> entries, long next) {
            this.entries = entries;
            this.next = next;
        }

        long next() {
            return next;
        }

        boolean has(int tag) {
            return entries.containsKey(tag);
        }

        long number(int tag, long otherwise) throws IOException, FlawFound {
            long[] all = numbers(tag);
            return all.length == 0 ? otherwise : all[0];
        }

        /** All values of an integer field; none when it is absent. */
        long[] numbers(int tag) throws IOException, FlawFound {
            Entry entry = entries.get(tag);
            if (entry == null) {
                return new long[0];
            }
            ByteBuffer values = values(entry, sizeOfInteger(entry.type()));
            long[] numbers = new long[(int) entry.count()];
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = switch (entry.type()) {
                    case 1 -> Byte.toUnsignedLong(values.get());
                    case 3 -> Short.toUnsignedLong(values.getShort());
                    default -> Integer.toUnsignedLong(values.getInt());
                };
            }
            return numbers;
        }

        /** A rational field, 0 when it is absent or has no value. */
        double ratio(int tag) throws IOException, FlawFound {
            Entry entry = entries.get(tag);
            if (entry == null || entry.type() != 5 || entry.count() == 0) {
                return 0;
            }
            ByteBuffer value = values(entry, 8);
            double above = Integer.toUnsignedLong(value.getInt());
            long below = Integer.toUnsignedLong(value.getInt());
            return below == 0 ? 0 : above / below;
        }

        private ByteBuffer values(Entry entry, int size) throws IOException, FlawFound {
            if (entry.count() > MOST_VALUES) {
                throw new FlawFound(RefusalReason.DAMAGED);
            }
            int length = (int) entry.count() * size;
            long from = length <= 4
                    ? entry.valueAt()
                    : Integer.toUnsignedLong(at(entry.valueAt(), 4).getInt());
            return at(from, length);
        }

        private static int sizeOfInteger(int type) throws FlawFound {
            return switch (type) {
                case 1 -> 1;
                case 3 -> 2;
                case 4, 13 -> 4;
                default -> throw new FlawFound(RefusalReason.DAMAGED);
            };
        }
    }
}
