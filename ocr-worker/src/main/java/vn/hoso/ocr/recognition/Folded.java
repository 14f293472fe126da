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
}
