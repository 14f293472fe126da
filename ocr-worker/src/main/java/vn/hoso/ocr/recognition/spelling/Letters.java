package vn.hoso.ocr.recognition.spelling;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A word taken apart: its letters without tones, in lower case, the tone and the letter that bears it.
 *
 * @param bare the letters in NFC, lower case, with breve, circumflex, horn and bar but without tone marks
 * @param tone the tone
 * @param toned index in {@code bare} of the letter that bears the mark, -1 when there is none
 */
record Letters(String bare, Tone tone, int toned) {

    /** Takes a word apart; null when it has two tone marks, which no syllable has. */
    static @Nullable Letters of(String word) {
        String apart = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        var bare = new StringBuilder();
        Tone tone = Tone.LEVEL;
        int toned = -1;
        int letters = 0;
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            Tone here = Tone.of(c);
            if (here == Tone.LEVEL) {
                bare.append(c);
                letters += Character.getType(c) == Character.NON_SPACING_MARK ? 0 : 1;
            } else if (toned >= 0) {
                return null;
            } else {
                tone = here;
                toned = letters - 1;
            }
        }
        return new Letters(Normalizer.normalize(bare, Normalizer.Form.NFC), tone, toned);
    }
}
