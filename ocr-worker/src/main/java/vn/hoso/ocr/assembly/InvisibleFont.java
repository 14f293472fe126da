package vn.hoso.ocr.assembly;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * The font of the invisible words: every code is a UTF-16 unit and means itself, every glyph is the same empty one.
 * Two kilobytes a document, no letter missing, and no font file whose licence or absence matters.
 */
final class InvisibleFont {
    /** Width of every character, thousandths of the size. */
    static final int ADVANCE = 500;
    /** Reach above the baseline, thousandths of the size. */
    static final int ASCENT = 800;
    /** Reach below the baseline (negative), thousandths of the size. */
    static final int DESCENT = -200;

    private static final String NAME = "HosoInvisible";
    private static final int CODES = 0x10000;
    private static final byte[] FILE = EmptyGlyphFont.bytes(NAME);

    private static final SameInEveryDocument EMBEDDED = new SameInEveryDocument(FILE);
    private static final SameInEveryDocument GLYPHS = new SameInEveryDocument(everyCodeToGlyphOne());
    private static final SameInEveryDocument TO_UNICODE =
            new SameInEveryDocument(toUnicode().getBytes(StandardCharsets.US_ASCII));

    private InvisibleFont() {}

    static COSDictionary in(PDDocument document) throws IOException {
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setName(COSName.BASE_FONT, NAME);
        font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        COSArray descendants = new COSArray();
        descendants.add(descendant(document));
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        font.setItem(COSName.TO_UNICODE, TO_UNICODE.in(document));
        return font;
    }

    private static COSDictionary descendant(PDDocument document) throws IOException {
        COSDictionary system = new COSDictionary();
        system.setItem(COSName.REGISTRY, new COSString("Adobe"));
        system.setItem(COSName.ORDERING, new COSString("Identity"));
        system.setInt(COSName.SUPPLEMENT, 0);
        COSDictionary cid = new COSDictionary();
        cid.setItem(COSName.TYPE, COSName.FONT);
        cid.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
        cid.setName(COSName.BASE_FONT, NAME);
        cid.setItem(COSName.CIDSYSTEMINFO, system);
        cid.setItem(COSName.FONT_DESC, descriptor(document));
        cid.setInt(COSName.DW, ADVANCE);
        cid.setItem(COSName.CID_TO_GID_MAP, GLYPHS.in(document));
        return cid;
    }

    private static byte[] everyCodeToGlyphOne() {
        byte[] map = new byte[2 * CODES];
        for (int i = 1; i < map.length; i += 2) {
            map[i] = 1;
        }
        return map;
    }

    private static COSDictionary descriptor(PDDocument document) throws IOException {
        COSDictionary descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setName(COSName.FONT_NAME, NAME);
        descriptor.setInt(COSName.FLAGS, 4);
        descriptor.setItem(COSName.FONT_BBOX, new PDRectangle(0, DESCENT, ADVANCE, ASCENT - DESCENT));
        descriptor.setInt(COSName.ITALIC_ANGLE, 0);
        descriptor.setInt(COSName.ASCENT, ASCENT);
        descriptor.setInt(COSName.DESCENT, DESCENT);
        descriptor.setInt(COSName.CAP_HEIGHT, ASCENT);
        descriptor.setInt(COSName.STEM_V, 80);
        COSDictionary embedded = EMBEDDED.in(document);
        embedded.setItem(COSName.LENGTH1, COSInteger.get(FILE.length));
        descriptor.setItem(COSName.FONT_FILE2, embedded);
        return descriptor;
    }

    /** A range may not run over a change of the first byte, and a block holds a hundred ranges at most. */
    private static String toUnicode() {
        StringBuilder map = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        for (int from = 0; from < 256; from += 64) {
            map.append("64 beginbfrange\n");
            for (int high = from; high < from + 64; high++) {
                map.append(String.format(Locale.ROOT, "<%02X00> <%02XFF> <%02X00>\n", high, high, high));
            }
            map.append("endbfrange\n");
        }
        return map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
                .toString();
    }
}
