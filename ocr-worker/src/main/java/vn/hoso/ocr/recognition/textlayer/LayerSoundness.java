package vn.hoso.ocr.recognition.textlayer;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import vn.hoso.ocr.recognition.ShippedList;
import vn.hoso.ocr.recognition.spelling.Spelling;
import vn.hoso.ocr.recognition.spelling.WordKind;

/**
 * How far a text reads as one: what share of its words can be Vietnamese or are common English, and what share of its
 * characters belongs to no such text. Numbers, codes, abbreviations and signs say nothing either way.
 *
 * @param letters letters in it
 * @param strangers share of its visible characters that no Vietnamese text has, 0 to 1
 * @param oddSigns share of its visible characters that are signs seldom seen on a paper ({@code #$<\^~} and the like)
 * @param words words that say something
 * @param readable share of those that can be read, 0 to 1; 1 when there are none
 */
record LayerSoundness(int letters, double strangers, double oddSigns, int words, double readable) {

    private static final int FEWEST_LETTERS = 20;
    /** Share of characters that belong to no Vietnamese text at which the layer is no longer believed. */
    private static final double MOST_STRANGERS = 0.03;
    /** Share of odd signs at which the characters are numbers of glyphs rather than letters. */
    private static final double MOST_ODD_SIGNS = 0.1;
    /** Vietnamese and English texts lie above 0.7, letters put in any other order below 0.35. */
    private static final double LEAST_READABLE = 0.5;

    private static final String USUAL_SIGNS = "“”‘’–—…•·°²³§©®×÷±≤≥→←₫€½¼¾«»☐☑□■✓−‐‑\u00ad\u00a0";
    private static final String ODD_SIGNS = "!\"#$&'*+<=>?@[\\]^`{|}~";
    private static final Set<String> ENGLISH = english();

    static LayerSoundness of(String text) {
        String whole = Normalizer.normalize(text, Normalizer.Form.NFC);
        int visible = 0;
        int letters = 0;
        int strange = 0;
        int odd = 0;
        for (int c : whole.codePoints().toArray()) {
            visible += Character.isWhitespace(c) ? 0 : 1;
            letters += Character.isLetter(c) ? 1 : 0;
            strange += isUsual(c) ? 0 : 1;
            odd += ODD_SIGNS.indexOf(c) >= 0 ? 1 : 0;
        }
        int words = 0;
        int readable = 0;
        for (String word : whole.split("\\s+", -1)) {
            WordKind kind = Spelling.of(word);
            boolean known = kind == WordKind.SYLLABLE || kind == WordKind.NAME || isEnglish(word);
            words += known || kind == WordKind.IMPOSSIBLE ? 1 : 0;
            readable += known ? 1 : 0;
        }
        return new LayerSoundness(
                letters, share(strange, visible), share(odd, visible), words, words == 0 ? 1 : share(readable, words));
    }

    /** Whether the text can be taken as the page's own. */
    boolean isSound() {
        return letters >= FEWEST_LETTERS
                && strangers <= MOST_STRANGERS
                && oddSigns <= MOST_ODD_SIGNS
                && readable >= LEAST_READABLE;
    }

    private static double share(int some, int all) {
        return all == 0 ? 0 : (double) some / all;
    }

    private static boolean isUsual(int c) {
        if (c < 0x7f) {
            return c >= 0x20 || Character.isWhitespace(c);
        }
        if (Character.isLetter(c)) {
            return Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN && isVietnamese(c);
        }
        return Character.getType(c) == Character.NON_SPACING_MARK || USUAL_SIGNS.indexOf(c) >= 0;
    }

    /** Letters beyond ASCII that Vietnamese uses; others (ß, æ, ø, µ, …) are where TCVN3 and VNI put theirs. */
    private static boolean isVietnamese(int c) {
        return (c >= 0x1ea0 && c <= 0x1ef9) || "ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĂăĐđĨĩŨũƠơƯư".indexOf(c) >= 0;
    }

    private static boolean isEnglish(String word) {
        return ENGLISH.contains(word.toLowerCase(Locale.ROOT).replaceAll("^[^a-z]+|[^a-z]+$", ""));
    }

    private static Set<String> english() {
        return Set.of(String.join(" ", ShippedList.lines(LayerSoundness.class, "common-english.txt"))
                .strip()
                .split("\\s+", -1));
    }
}
