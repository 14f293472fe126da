package vn.hoso.indexer.trust;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * What a recogniser of Vietnamese takes a value for when it errs by one sign: a digit for one of the same shape, a mark of
 * tone for another, đ for d; where it has none of these, a tone where there is none.
 */
final class Misreadings {

    /** Grave, acute, hook above, tilde, dot below. */
    private static final String TONES = "\u0300\u0301\u0309\u0303\u0323";

    private static final String VOWELS = "aăâeêioôơuưyAĂÂEÊIOÔƠUƯY";

    private static final Map<Character, String> LOOK_ALIKE = Map.ofEntries(
            Map.entry('0', "68"),
            Map.entry('1', "47"),
            Map.entry('2', "7"),
            Map.entry('3', "58"),
            Map.entry('4', "1"),
            Map.entry('5', "36"),
            Map.entry('6', "58"),
            Map.entry('7', "12"),
            Map.entry('8', "03"),
            Map.entry('9', "04"),
            Map.entry('đ', "d"),
            Map.entry('Đ', "D"));

    private Misreadings() {}

    /**
     * All misreadings of a value by one sign; each can be a value of the same field.
     *
     * @param value normal form, NFC; a day as yyyy-mm-dd stays a day
     * @return each of the length of the value and other than it; empty when it has neither digit nor vowel
     */
    static List<String> of(String value) {
        List<String> likely =
                each(value, at -> LOOK_ALIKE.getOrDefault(value.charAt(at), otherTones(value.charAt(at))));
        return likely.isEmpty() ? each(value, at -> tones(value.charAt(at))) : likely;
    }

    private static List<String> each(String value, IntFunction<String> others) {
        var misread = new ArrayList<String>();
        for (int at = 0; at < value.length(); at++) {
            for (char other : others.apply(at).toCharArray()) {
                misread.add(value.substring(0, at) + other + value.substring(at + 1));
            }
        }
        return isDay(value) ? misread.stream().filter(Misreadings::isDay).toList() : misread;
    }

    private static String otherTones(char letter) {
        String plain = withoutTone(letter);
        return plain.length() == 1 && plain.charAt(0) != letter
                ? tones(plain.charAt(0)).replace(String.valueOf(letter), "")
                : "";
    }

    private static String tones(char vowel) {
        if (VOWELS.indexOf(vowel) < 0) {
            return "";
        }
        var toned = new StringBuilder();
        TONES.chars().forEach(tone -> toned.append(nfc(vowel + String.valueOf((char) tone))));
        return toned.toString();
    }

    private static String withoutTone(char letter) {
        String parts = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
        return nfc(parts.replaceAll("[" + TONES + "]", ""));
    }

    private static String nfc(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static boolean isDay(String value) {
        try {
            LocalDate.parse(value);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
