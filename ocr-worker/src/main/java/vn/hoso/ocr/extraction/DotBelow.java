package vn.hoso.ocr.extraction;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The dot below that a dotted line swallowed, where the language allows no syllable without it: one that ends in c, ch, p
 * or t has a mark, and a mark above would still be seen.
 */
final class DotBelow {
    private static final String DOT = "\u0323";
    /** A syllable with such an end and no tone, decomposed; circumflex, breve and horn are no tones. */
    private static final Pattern TONELESS = Pattern.compile(
            "(?<start>\\p{Lu}?[a-zđ\u0302\u0306\u031B]*[aeiouy][\u0302\u0306\u031B]?)(?<end>(?:c|ch|p|t)[.,;]?)");

    private DotBelow() {}

    /** A text with the lost dots. */
    static String restored(String text) {
        return Arrays.stream(text.split(" ", -1)).map(DotBelow::word).collect(Collectors.joining(" "));
    }

    private static String word(String word) {
        Matcher toneless = TONELESS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD));
        return toneless.matches()
                ? Normalizer.normalize(toneless.group("start") + DOT + toneless.group("end"), Normalizer.Form.NFC)
                : word;
    }
}
