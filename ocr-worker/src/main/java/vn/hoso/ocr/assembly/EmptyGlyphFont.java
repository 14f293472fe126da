package vn.hoso.ocr.assembly;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** Builds a TrueType font file of two empty glyphs, the tables being those that the TrueType reference requires. */
final class EmptyGlyphFont {
    private static final int UNITS_PER_EM = 1000;
    private static final long CHECKSUM_OF_ALL = 0xB1B0AFBAL;

    private EmptyGlyphFont() {}

    static byte[] bytes(String name) {
        Map<String, byte[]> tables = new TreeMap<>();
        tables.put("cmap", cmap());
        tables.put("glyf", new byte[4]);
        tables.put("head", head());
        tables.put("hhea", hhea());
        tables.put("hmtx", shorts(InvisibleFont.ADVANCE, 0, InvisibleFont.ADVANCE, 0));
        tables.put("loca", shorts(0, 0, 0));
        tables.put("maxp", maxp());
        tables.put("name", name(name));
        tables.put("post", post());
        return file(tables);
    }

    private static byte[] file(Map<String, byte[]> tables) {
        int count = tables.size();
        int power = Integer.highestOneBit(count);
        int offset = 12 + 16 * count;
        int length = offset;
        for (byte[] table : tables.values()) {
            length += padded(table.length);
        }
        ByteBuffer file = ByteBuffer.allocate(length);
        file.putInt(0x00010000).putShort((short) count).putShort((short) (16 * power));
        file.putShort((short) Integer.numberOfTrailingZeros(power)).putShort((short) (16 * (count - power)));
        int head = 0;
        for (Map.Entry<String, byte[]> entry : tables.entrySet()) {
            byte[] table = entry.getValue();
            file.put(entry.getKey().getBytes(StandardCharsets.US_ASCII));
            file.putInt((int) checksum(table)).putInt(offset).putInt(table.length);
            for (int i = 0; i < table.length; i++) {
                file.put(offset + i, table[i]);
            }
            head = "head".equals(entry.getKey()) ? offset : head;
            offset += padded(table.length);
        }
        file.putInt(head + 8, (int) (CHECKSUM_OF_ALL - checksum(file.array())));
        return file.array();
    }

    private static int padded(int length) {
        return (length + 3) / 4 * 4;
    }

    private static long checksum(byte[] table) {
        ByteBuffer words = ByteBuffer.allocate(padded(table.length)).put(table).rewind();
        long sum = 0;
        while (words.hasRemaining()) {
            sum += words.getInt() & 0xFFFFFFFFL;
        }
        return sum & 0xFFFFFFFFL;
    }

    private static byte[] shorts(int... values) {
        ByteBuffer table = ByteBuffer.allocate(2 * values.length);
        for (int value : values) {
            table.putShort((short) value);
        }
        return table.array();
    }

    /** One format 4 subtable with the closing segment alone: the PDF maps codes to glyphs itself. */
    private static byte[] cmap() {
        return shorts(0, 1, 3, 1, 0, 12, 4, 24, 0, 2, 2, 0, 0, 0xFFFF, 0, 0xFFFF, 1, 0);
    }

    private static byte[] head() {
        ByteBuffer head = ByteBuffer.allocate(54);
        head.putInt(0x00010000).putInt(0x00010000).putInt(0).putInt(0x5F0F3CF5);
        head.putShort((short) 0).putShort((short) UNITS_PER_EM).putLong(0).putLong(0);
        head.putShort((short) 0).putShort((short) InvisibleFont.DESCENT);
        head.putShort((short) InvisibleFont.ADVANCE).putShort((short) InvisibleFont.ASCENT);
        head.putShort((short) 0).putShort((short) 8).putShort((short) 2);
        return head.array();
    }

    private static byte[] hhea() {
        return shorts(
                1,
                0,
                InvisibleFont.ASCENT,
                InvisibleFont.DESCENT,
                0,
                InvisibleFont.ADVANCE,
                0,
                0,
                0,
                1,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                2);
    }

    private static byte[] maxp() {
        return shorts(1, 0, 2, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0);
    }

    private static byte[] name(String name) {
        byte[] text = name.getBytes(StandardCharsets.UTF_16BE);
        ByteBuffer table = ByteBuffer.allocate(6 + 12 + text.length);
        table.put(shorts(0, 1, 18, 3, 1, 0x409, 6, text.length, 0)).put(text);
        return table.array();
    }

    private static byte[] post() {
        ByteBuffer post = ByteBuffer.allocate(32);
        post.putInt(0x00030000);
        return post.array();
    }
}
