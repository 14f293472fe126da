package vn.hoso.ocr.recognition.spelling;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import vn.hoso.ocr.recognition.ShippedList;

/** What kind of word a reading is. Signs around a word (quotes, brackets, full stops) do not matter. */
public final class Spelling {

    private static final int LONGEST_ABBREVIATION = 7;
    private static final Set<String> KNOWN_NAMES = knownNames();

    private Spelling() {}

    /**
     * Tells what a word can be.
     *
     * @param word one word without spaces, in any normal form
     */
    public static WordKind of(String word) {
        String core = core(Normalizer.normalize(word, Normalizer.Form.NFC));
        if (core.isEmpty()) {
            return WordKind.SIGN;
        }
        if (core.indexOf('\'') >= 0 && KNOWN_NAMES.contains(core.toLowerCase(Locale.ROOT))) {
            return WordKind.NAME; // R'Lấp, M'Nông
        }
        boolean digits = core.codePoints().anyMatch(Character::isDigit);
        boolean letters = core.codePoints().anyMatch(Character::isLetter);
        if (digits) {
            return letters ? mixed(core) : WordKind.NUMBER;
        }
        String[] parts = core.split("[-–/.,;:&+()]+", -1);
        if (parts.length == 1) {
            return single(core);
        }
        WordKind worst = WordKind.SYLLABLE;
        for (String part : parts) {
            WordKind kind = part.isEmpty() ? WordKind.SYLLABLE : single(part);
            if (kind == WordKind.IMPOSSIBLE) {
                return kind;
            }
            worst = kind == WordKind.SYLLABLE ? worst : WordKind.CODE;
        }
        return worst;
    }

    /** Whether the word is a possible Vietnamese syllable, in any case. */
    public static boolean isSyllable(String word) {
        return of(word) == WordKind.SYLLABLE;
    }

    /** Digits with letters are a code as long as the letters are such as codes have: 15/QĐ-UBND, H15, ngày01 is not. */
    private static WordKind mixed(String core) {
        boolean strange = core.codePoints()
                .anyMatch(c -> !Character.isLetterOrDigit(c) && "-–/.,:;%()_@&+ºª°²³'\"".indexOf(c) < 0);
        for (String part : core.split("[^\\p{L}]+", -1)) {
            boolean wordLike = part.length() > 2 && !part.equals(part.toUpperCase(Locale.ROOT));
            if (wordLike && single(part) == WordKind.IMPOSSIBLE && !isNotation(part)) {
                return WordKind.IMPOSSIBLE;
            }
        }
        return strange ? WordKind.IMPOSSIBLE : WordKind.CODE;
    }

    private static WordKind single(String part) {
        if (part.codePoints().anyMatch(c -> !Character.isLetter(c))) {
            return WordKind.IMPOSSIBLE;
        }
        String lower = part.toLowerCase(Locale.ROOT);
        boolean capitals = part.equals(part.toUpperCase(Locale.ROOT));
        boolean oneCase = capitals || part.substring(1).equals(lower.substring(1));
        if (oneCase && Syllable.isPossible(lower)) {
            return WordKind.SYLLABLE;
        }
        if (oneCase && KNOWN_NAMES.contains(lower)) {
            return WordKind.NAME;
        }
        if (part.length() == 1 && "aăâbcdđeêghiklmnoôơpqrstuưvxyw".contains(lower)) {
            return WordKind.ABBREVIATION; // a) b) c)
        }
        if (isNotation(part) || (capitals && part.length() <= LONGEST_ABBREVIATION && isUntoned(lower))) {
            return WordKind.ABBREVIATION;
        }
        return WordKind.IMPOSSIBLE;
    }

    /** Abbreviations of Decree 30/2020 that mix cases: TTg, TTr, CTr, QyĐ, TrS, VPCPe. */
    private static boolean isNotation(String part) {
        return Set.of("TTg", "TTr", "CTr", "QyĐ", "TrS", "Đoàn", "NĐ", "QĐ").contains(part);
    }

    private static boolean isUntoned(String lower) {
        Letters letters = Letters.of(lower);
        return letters != null && letters.toned() < 0;
    }

    /** The word without the signs before and after it. */
    static String core(String word) {
        int from = 0;
        int to = word.length();
        while (from < to && !isWritten(word.charAt(from))) {
            from++;
        }
        while (to > from && !isWritten(word.charAt(to - 1))) {
            to--;
        }
        return word.substring(from, to);
    }

    /** A stray tone mark that no letter took up is part of the word, and makes it impossible. */
    private static boolean isWritten(char c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static Set<String> knownNames() {
        return ShippedList.lines(Spelling.class, "known-names.txt").stream()
                .flatMap(line -> Arrays.stream(line.strip().split("\\s+", -1)))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }
}
