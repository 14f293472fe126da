package vn.hoso.indexer.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The keys under which Vietnamese words are found; stored text is never changed.
 *
 * <p>A word has two keys. The <i>folded</i> key forgets case, tones and letter marks, so that "don de nghi" finds
 * "Đơn đề nghị". The <i>exact</i> key keeps them but forgets where the tone mark was put, by moving it to the end, so
 * that "hòa" and "hoà" are one word while "má" and "mà" stay two. Both take y for i where the syllable is only a
 * consonant and that letter: lý and lí, kỹ and kĩ, quý and quí (but never thúy and thúi).
 */
public final class FoldedText {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");
    private static final Pattern LONE_Y = Pattern.compile("(qu|[bcdđghklmnpqrstvx]*)y");

    private FoldedText() {}

    /**
     * A word of a text with its keys.
     *
     * @param start where it begins in the text, in chars
     * @param end where it ends, exclusive
     * @param folded key without diacritics
     * @param exact key with diacritics, the tone last
     */
    record Token(int start, int end, String folded, String exact) {}

    /** The words of a text in order, with their places and keys; punctuation separates and is dropped. */
    static List<Token> tokens(String text) {
        var tokens = new ArrayList<Token>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            String folded = foldedWord(word.group());
            if (!folded.isEmpty()) {
                tokens.add(new Token(word.start(), word.end(), folded, exactWord(word.group())));
            }
        }
        return tokens;
    }

    /** The folded keys of a text, separated by single spaces. */
    public static String folded(String text) {
        return String.join(" ", tokens(text).stream().map(Token::folded).toList());
    }

    /** The exact keys of a text, separated by single spaces. */
    public static String exact(String text) {
        return String.join(" ", tokens(text).stream().map(Token::exact).toList());
    }

    private static String foldedWord(String word) {
        String bare = decomposed(word)
                .replace('đ', 'd')
                .codePoints()
                .filter(c -> !isMark(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return withIForLoneY(bare);
    }

    private static String exactWord(String word) {
        var letters = new StringBuilder();
        var tone = new StringBuilder();
        decomposed(word).codePoints().forEach(c -> (isTone(c) ? tone : letters).appendCodePoint(c));
        String key = withIForLoneY(Normalizer.normalize(letters, Normalizer.Form.NFC));
        return tone.isEmpty() ? key : key + toneDigit(tone.charAt(0));
    }

    private static String decomposed(String word) {
        return Normalizer.normalize(
                Normalizer.normalize(word, Normalizer.Form.NFC).toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    }

    private static String withIForLoneY(String word) {
        Matcher loneY = LONE_Y.matcher(word);
        return loneY.matches() ? loneY.group(1) + "i" : word;
    }

    private static boolean isMark(int c) {
        return c >= 0x0300 && c <= 0x036F;
    }

    /** Grave, acute, tilde, hook above and dot below; circumflex, breve and horn make other letters. */
    private static boolean isTone(int c) {
        return c == 0x0300 || c == 0x0301 || c == 0x0303 || c == 0x0309 || c == 0x0323;
    }

    /** A digit after the letters, because the database's word parser would take a combining mark for a separator. */
    private static char toneDigit(char tone) {
        return switch (tone) {
            case '\u0300' -> '1';
            case '\u0301' -> '2';
            case '\u0309' -> '3';
            case '\u0303' -> '4';
            default -> '5';
        };
    }
}
