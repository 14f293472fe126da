package vn.hoso.ocr.recognition.textlayer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** A real TrueType font whose letters lie at other codes than they should, as the old Vietnamese fonts have them. */
final class FontWithOtherCodes {

    private static final Path TINOS = Path.of("/usr/share/fonts/truetype/croscore/Tinos-Regular.ttf");

    private FontWithOtherCodes() {}

    /**
     * The font file.
     *
     * @param letters which letter is drawn at a code point; code points that are not in it keep their own letter
     */
    static byte[] file(Map<Integer, Integer> letters) {
        try {
            byte[] font = Files.readAllBytes(TINOS);
            return withCodes(font, glyphs(font, letters));
        } catch (IOException e) {
            throw new UncheckedIOException("apt-get install fonts-croscore", e);
        }
    }

    private static Map<Integer, Integer> glyphs(byte[] font, Map<Integer, Integer> letters) throws IOException {
        var glyphs = new TreeMap<Integer, Integer>();
        try (TrueTypeFont parsed = new TTFParser().parse(new RandomAccessReadBuffer(font))) {
            CmapLookup lookup = parsed.getUnicodeCmapLookup();
            for (int code = 0x20; code < 0x2200; code++) {
                int glyph = lookup.getGlyphId(letters.getOrDefault(code, code));
                if (glyph > 0) {
                    glyphs.put(code, glyph);
                }
            }
        }
        return glyphs;
    }

    private static byte[] withCodes(byte[] font, Map<Integer, Integer> glyphs) {
        ByteBuffer in = ByteBuffer.wrap(font);
        int tables = in.getShort(4);
        byte[] cmap = cmap(glyphs);
        var body = new ByteArrayOutputStream();
        ByteBuffer directory = ByteBuffer.allocate(12 + 16 * tables);
        directory.put(font, 0, 12);
        for (int i = 0; i < tables; i++) {
            int entry = 12 + 16 * i;
            String tag = new String(font, entry, 4, StandardCharsets.US_ASCII);
            boolean codes = tag.equals("cmap");
            int length = codes ? cmap.length : in.getInt(entry + 12);
            directory
                    .put(font, entry, 8)
                    .putInt(directory.capacity() + body.size())
                    .putInt(length);
            body.write(codes ? cmap : font, codes ? 0 : in.getInt(entry + 8), length);
            body.write(new byte[4], 0, -length & 3);
        }
        return ByteBuffer.allocate(directory.capacity() + body.size())
                .put(directory.array())
                .put(body.toByteArray())
                .array();
    }

    /** One table of format 12 for Windows, Unicode. */
    private static byte[] cmap(Map<Integer, Integer> glyphs) {
        ByteBuffer table = ByteBuffer.allocate(12 + 16 + 12 * glyphs.size());
        table.putShort((short) 0).putShort((short) 1);
        table.putShort((short) 3).putShort((short) 1).putInt(12);
        table.putShort((short) 12).putShort((short) 0).putInt(16 + 12 * glyphs.size());
        table.putInt(0).putInt(glyphs.size());
        glyphs.forEach((code, glyph) -> table.putInt(code).putInt(code).putInt(glyph));
        return table.array();
    }
}
