package vn.hoso.ocr.recognition.textlayer;

import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;

/**
 * One font of a page and what was written in it: enough to tell which letters its codes stand for. The name tells when
 * it is one of the known families and the text does not contradict it; otherwise the text does, by which reading of it
 * gives possible words.
 */
final class LayerFont {

    private static final Pattern TCVN3_NAME = Pattern.compile("^(?:[A-Z]{6}\\+)?\\.?Vn[A-Z0-9].*");
    /** The H stands at the end of the family's name, before the style: .VnTimeH, .VnArial NarrowH, .VnTimeH-Bold. */
    private static final Pattern CAPITALS_NAME =
            Pattern.compile("^(?:[A-Z]{6}\\+)?\\.?Vn[A-Z0-9].*[a-z0-9]H(?:$|[-, ].*|Bold.*|Italic.*)");

    private static final Pattern VNI_NAME = Pattern.compile("^(?:[A-Z]{6}\\+)?VNI[- ]?[A-Za-z].*");

    /** Fewest words with letters beyond ASCII by which the text alone decides. */
    private static final int ENOUGH_WORDS = 4;
    /** By how much a legacy reading has to be more readable than the text as it stands. */
    private static final double CLEARLY = 0.2;

    private static final double LEAST_READABLE = 0.6;

    /** Small letters without ascender or descender. */
    private static final String FLAT_LETTERS = "acemnorsuvxz";
    /** Height of such a letter above which it is drawn as a capital, in thousandths of the font's size: Times has small
     * letters of 450 and capitals of 660, Arial of 520 and 720. */
    private static final double CAPITAL_HEIGHT = 590;

    private final PDFont font;
    private final String text;
    private final String name;

    LayerFont(PDFont font, String text) {
        this.font = font;
        this.text = text;
        this.name = font.getName() == null ? "" : font.getName();
    }

    /** What the font's codes stand for, or UNICODE when nothing tells otherwise. */
    LegacyEncoding encoding() {
        if (text.codePoints().anyMatch(LayerFont::isBeyondTheOldCodes)) {
            return LegacyEncoding.UNICODE; // a new font under an old name, or a file that was put right
        }
        if (TCVN3_NAME.matcher(name).matches()
                && readableAs(LegacyEncoding.TCVN3) >= readableAs(LegacyEncoding.UNICODE)) {
            boolean capitals = CAPITALS_NAME.matcher(name).matches();
            return capitals ? LegacyEncoding.TCVN3_CAPITALS : LegacyEncoding.TCVN3;
        }
        if (VNI_NAME.matcher(name).matches() && readableAs(LegacyEncoding.VNI) >= readableAs(LegacyEncoding.UNICODE)) {
            return LegacyEncoding.VNI;
        }
        boolean enough = wordsBeyondAscii() >= ENOUGH_WORDS;
        double tcvn3 = readableAs(LegacyEncoding.TCVN3);
        double vni = readableAs(LegacyEncoding.VNI);
        if (!enough || Math.max(tcvn3, vni) < Math.max(LEAST_READABLE, readableAs(LegacyEncoding.UNICODE) + CLEARLY)) {
            return LegacyEncoding.UNICODE;
        }
        return tcvn3 >= vni ? withCase() : LegacyEncoding.VNI;
    }

    /** What a font with too few words to tell stands for on a page whose other fonts are of the given encoding. */
    LegacyEncoding encodingBeside(LegacyEncoding others) {
        if (wordsBeyondAscii() == 0
                || text.codePoints().anyMatch(LayerFont::isBeyondTheOldCodes)
                || readableAs(others) <= readableAs(LegacyEncoding.UNICODE)) {
            return LegacyEncoding.UNICODE;
        }
        return others == LegacyEncoding.VNI ? others : withCase();
    }

    /** Vietnamese letters and marks that no code page of 256 characters of the West has. */
    private static boolean isBeyondTheOldCodes(int c) {
        boolean ownBlock = c >= 0x1ea0 && c <= 0x1ef9;
        boolean mark = c >= 0x300 && c <= 0x323;
        return ownBlock || mark || "ĂăĐđĨĩŨũƠơƯư".indexOf(c) >= 0;
    }

    private LegacyEncoding withCase() {
        return drawsCapitals() ? LegacyEncoding.TCVN3_CAPITALS : LegacyEncoding.TCVN3;
    }

    private double readableAs(LegacyEncoding encoding) {
        LayerSoundness soundness = LayerSoundness.of(encoding.toUnicode(text));
        return soundness.readable() - soundness.strangers();
    }

    private int wordsBeyondAscii() {
        int words = 0;
        for (String word : text.split("\\s+", -1)) {
            words += word.codePoints().anyMatch(c -> c > 0x7f) ? 1 : 0;
        }
        return words;
    }

    /** Whether the font draws small letters as high as capitals; only an embedded outline can tell. */
    private boolean drawsCapitals() {
        if (!(font instanceof PDVectorFont outlines)) {
            return false;
        }
        List<Double> heights = new ArrayList<>();
        for (int code = 'a'; code <= 'z'; code++) {
            if (FLAT_LETTERS.indexOf(code) >= 0 && text.indexOf(code) >= 0) {
                heights.add(height(outlines, code));
            }
        }
        heights.removeIf(height -> height <= 0);
        Collections.sort(heights);
        return !heights.isEmpty() && heights.get(heights.size() / 2) > CAPITAL_HEIGHT;
    }

    private double height(PDVectorFont outlines, int letter) {
        try {
            int code = codeOf(letter);
            GeneralPath path = outlines.getNormalizedPath(code);
            return path.getBounds2D().getMaxY();
        } catch (IOException | RuntimeException e) {
            return 0; // an outline that cannot be drawn tells nothing
        }
    }

    private int codeOf(int letter) throws IOException {
        byte[] codes = font.encode(Character.toString(letter));
        return codes.length == 1 ? codes[0] & 0xff : (codes[0] & 0xff) << 8 | (codes[1] & 0xff);
    }
}
