package vn.hoso.ocr.recognition;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Text without what recognition loses first: the marks of Vietnamese letters. All take NFC, as {@link Word} has it; đ and
 * Đ count as d and D, and so does the eth (Ð) that recognition writes for the letter of the same look.
 */
public final class Folded {

    private Folded() {}

    /** In lower case, sign for sign as long as the text. */
    public static String of(String text) {
        return bare(text).toLowerCase(Locale.ROOT);
    }

    /** In the case it has, sign for sign as long as the text. */
    public static String bare(String text) {
        StringBuilder bare = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char first = Normalizer.normalize(text.substring(i, i + 1), Normalizer.Form.NFD)
                    .charAt(0);
            bare.append(
                    switch (first) {
                        case 'đ', 'ð' -> 'd';
                        case 'Đ', 'Ð' -> 'D';
                        default -> first;
                    });
        }
        return bare.toString();
    }

    /** Only the letters a to z, in lower case. */
    public static String letters(String text) {
        return of(text).replaceAll("[^a-z]", "");
    }

    /** How many letters must be changed, added or dropped to make one text of the other. */
    public static int distance(String one, String other) {
        int[] before = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] now = new int[other.length() + 1];
            now[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                now[j] = Math.min(before[j - 1] + same, Math.min(before[j], now[j - 1]) + 1);
            }
            before = now;
        }
        return before[other.length()];
    }
}
