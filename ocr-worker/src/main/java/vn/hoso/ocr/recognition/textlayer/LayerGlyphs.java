package vn.hoso.ocr.recognition.textlayer;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** The glyphs of one page in the order of its content, and what each of its fonts stands for. */
final class LayerGlyphs {

    /** Share of a font's glyphs without any Unicode at which its text is no longer believed. */
    private static final double MOST_UNKNOWN = 0.02;
    /** Words in one font from which it is judged by itself, and the least share of them that must be readable. */
    private static final int JUDGED_ALONE = 8;

    private static final double LEAST_READABLE_ALONE = 0.3;
    /** Gap after which a new word begins, in sizes of the font. */
    private static final double WORD_GAP = 0.12;
    /** Soft hyphen, where TCVN3 has its ư; PDF's own encoding calls the code a hyphen. */
    private static final int SOFT_HYPHEN = 0xad;
    /** Where fonts of symbols, as Windows counted the old Vietnamese ones, put their 256 codes. */
    private static final int SYMBOLS = 0xf000;

    private final List<TextPosition> glyphs = new ArrayList<>();
    /** By the font's object in the file: the same font may be opened many times. */
    private final IdentityHashMap<COSBase, PDFont> fonts = new IdentityHashMap<>();

    private final IdentityHashMap<COSBase, int[]> counts = new IdentityHashMap<>();
    private @Nullable IdentityHashMap<COSBase, LegacyEncoding> encodings;

    void count(PDFont font, boolean known) {
        int[] count = counts.computeIfAbsent(font.getCOSObject(), f -> new int[2]);
        count[0]++;
        count[1] += known ? 0 : 1;
    }

    void add(TextPosition glyph) {
        fonts.putIfAbsent(glyph.getFont().getCOSObject(), glyph.getFont());
        glyphs.add(glyph);
    }

    /** Whether each font's text can be read. */
    boolean areSound() {
        for (Map.Entry<COSBase, LegacyEncoding> font : encodings().entrySet()) {
            LayerSoundness soundness = LayerSoundness.of(font.getValue().toUnicode(textIn(font.getKey())));
            if (soundness.words() >= JUDGED_ALONE && soundness.readable() < LEAST_READABLE_ALONE) {
                return false;
            }
        }
        int all = 0;
        int unknown = 0;
        for (Map.Entry<COSBase, int[]> count : counts.entrySet()) {
            all += count.getValue()[0];
            boolean legacy = encodings().getOrDefault(count.getKey(), LegacyEncoding.UNICODE) != LegacyEncoding.UNICODE;
            unknown += legacy ? 0 : count.getValue()[1];
        }
        return unknown <= all * MOST_UNKNOWN;
    }

    /** The glyphs as letters in Unicode; marks that were glyphs of their own are joined to their letter. */
    List<TextPosition> letters() {
        var letters = new ArrayList<TextPosition>();
        @Nullable TextPosition last = null;
        String lastText = "";
        for (TextPosition glyph : glyphs) {
            LegacyEncoding encoding = encodings().getOrDefault(glyph.getFont().getCOSObject(), LegacyEncoding.UNICODE);
            String text = encoding == LegacyEncoding.UNICODE ? glyph.getUnicode() : code(glyph);
            boolean joins = last != null
                    && (encoding.isOneLetter(lastText, text) || isMark(text))
                    && last.getFont().getCOSObject() == glyph.getFont().getCOSObject()
                    && follows(last, glyph, 0.5);
            if (joins && last != null) {
                letters.remove(letters.size() - 1);
                lastText = lastText + text;
                last = with(last, encoding.toUnicode(lastText), glyph);
            } else {
                lastText = text;
                last = with(glyph, encoding.toUnicode(text), glyph);
            }
            letters.add(last);
        }
        return letters;
    }

    private IdentityHashMap<COSBase, LegacyEncoding> encodings() {
        if (encodings == null) {
            encodings = decided();
        }
        return encodings;
    }

    private IdentityHashMap<COSBase, LegacyEncoding> decided() {
        var decided = new IdentityHashMap<COSBase, LegacyEncoding>();
        var evidence = new IdentityHashMap<COSBase, LayerFont>();
        var lengths = new EnumMap<LegacyEncoding, Integer>(LegacyEncoding.class);
        fonts.forEach((key, font) -> {
            String text = textIn(key);
            var seen = new LayerFont(font, text);
            evidence.put(key, seen);
            LegacyEncoding encoding = seen.encoding();
            decided.put(key, encoding);
            LegacyEncoding kind = encoding == LegacyEncoding.TCVN3_CAPITALS ? LegacyEncoding.TCVN3 : encoding;
            lengths.merge(kind, text.length(), Integer::sum);
        });
        lengths.remove(LegacyEncoding.UNICODE);
        lengths.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .ifPresent(most -> evidence.forEach((key, seen) -> decided.computeIfPresent(
                        key,
                        (font, encoding) ->
                                encoding == LegacyEncoding.UNICODE ? seen.encodingBeside(most.getKey()) : encoding)));
        return decided;
    }

    /** What was written in a font, in the order of the content, with a space wherever there is a gap. */
    private String textIn(COSBase font) {
        var text = new StringBuilder();
        @Nullable TextPosition last = null;
        for (TextPosition glyph : glyphs) {
            if (glyph.getFont().getCOSObject() == font) {
                if (last == null || !follows(last, glyph, WORD_GAP)) {
                    text.append(' ');
                }
                text.append(code(glyph));
                last = glyph;
            }
        }
        return text.toString();
    }

    private static boolean follows(TextPosition before, TextPosition after, double gap) {
        double size = Math.max(1, before.getFontSizeInPt());
        double apart = after.getXDirAdj() - (before.getXDirAdj() + before.getWidthDirAdj());
        boolean beside = Math.abs(after.getYDirAdj() - before.getYDirAdj()) < size / 2 && Math.abs(apart) < gap * size;
        boolean above = after.getWidthDirAdj() == 0 && Math.abs(apart) < size; // a mark without a width of its own
        return beside || above;
    }

    /** The character at the glyph's code in Windows' Western code page, as far as the file tells. */
    private static String code(TextPosition glyph) {
        String text = glyph.getUnicode();
        int[] codes = glyph.getCharacterCodes();
        boolean softHyphen = codes.length == 1 && codes[0] == SOFT_HYPHEN && glyph.getFont() instanceof PDSimpleFont;
        if (softHyphen && (text.equals("-") || text.equals("\u2010"))) {
            return Character.toString(SOFT_HYPHEN);
        }
        if (text.length() == 1 && text.charAt(0) > SYMBOLS + 0x1f && text.charAt(0) <= SYMBOLS + 0xff) {
            return Character.toString(text.charAt(0) - SYMBOLS);
        }
        return text.replace('\u03bc', '\u00b5').replace('\u02c9', '\u00af');
    }

    private static boolean isMark(String text) {
        return text.codePoints().allMatch(c -> Character.getType(c) == Character.NON_SPACING_MARK);
    }

    private static TextPosition with(TextPosition from, String unicode, TextPosition last) {
        float width = Math.max(from.getWidthDirAdj(), last.getXDirAdj() + last.getWidthDirAdj() - from.getXDirAdj());
        return new TextPosition(
                from.getRotation(),
                from.getPageWidth(),
                from.getPageHeight(),
                from.getTextMatrix(),
                last.getEndX(),
                last.getEndY(),
                from.getHeight(),
                width,
                from.getWidthOfSpace(),
                unicode,
                from.getCharacterCodes(),
                from.getFont(),
                from.getFontSize(),
                (int) from.getFontSizeInPt());
    }
}
