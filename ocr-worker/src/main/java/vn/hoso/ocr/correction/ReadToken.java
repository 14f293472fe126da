package vn.hoso.ocr.correction;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.hoso.ocr.recognition.Word;

/**
 * A word as it was read, known again whatever its case and the signs around it: a field's value has neither the full stop
 * after it nor the capitals of a heading.
 *
 * @param word the word
 */
record ReadToken(Word word) {

    private static final Pattern AROUND = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");

    /** Below this a person was asked about what was read. */
    private static final double SURE = 0.9;

    boolean is(String token) {
        return bare(word.text()).equals(bare(token));
    }

    boolean isDoubtfulNumber() {
        return word.confidence() < SURE && word.text().chars().anyMatch(Character::isDigit);
    }

    /** Another word in its box, sure, with the signs around it and in capitals when it is. */
    Word with(String written) {
        String core = AROUND.matcher(word.text()).replaceAll("");
        int at = word.text().indexOf(core);
        boolean capitals = core.length() > 1
                && core.equals(core.toUpperCase(Locale.ROOT))
                && !core.equals(core.toLowerCase(Locale.ROOT));
        String cased = capitals ? written.toUpperCase(Locale.ROOT) : written;
        String signed = bare(written).equals(written.toLowerCase(Locale.ROOT))
                ? word.text().substring(0, at) + cased + word.text().substring(at + core.length())
                : cased;
        return new Word(signed, 1, word.x(), word.y(), word.width(), word.height());
    }

    private static String bare(String text) {
        String nfc = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        String core = AROUND.matcher(nfc).replaceAll("");
        return core.isEmpty() ? nfc : core;
    }
}
