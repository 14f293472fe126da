package vn.hoso.ocr.recognition.spelling;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a misread word may have been: possible syllables that are one or two slips of the recogniser away. A slip is
 * another tone, another mark on a letter, a letter taken for one that looks like it, or a letter lost or added; in this
 * order they are the less likely.
 */
public final class OtherSpellings {

    /** As many as there are digits to choose one by. */
    public static final int MOST = 9;

    /** How far slips lead from what was read. */
    private static final int TONE_OR_MARK = 2;

    private static final int ALIKE = 3;
    private static final int LOST_OR_ADDED = 4;
    private static final int FARTHEST = 6;

    /** By how much a word that stands elsewhere on the page comes nearer. */
    private static final int KNOWN = 5;

    private static final int LONGEST = 8;

    private static final List<String> MARKED = List.of("aăâ", "eê", "oôơ", "uư", "dđ");
    private static final String LETTERS = "aăâbcdđeêghiklmnoôơpqrstuưvxy";

    /** Letters that are taken for each other, either way. */
    private static final List<List<String>> LOOKALIKES = List.of(
            List.of("i", "l"),
            List.of("l", "t"),
            List.of("i", "t"),
            List.of("c", "e"),
            List.of("c", "o"),
            List.of("n", "u"),
            List.of("b", "h"),
            List.of("n", "r"),
            List.of("g", "q"),
            List.of("v", "y"),
            List.of("m", "rn"),
            List.of("n", "ri"),
            List.of("h", "li"),
            List.of("d", "cl"));

    private final Letters read;
    private final Set<String> known;
    private final Map<String, Integer> found = new HashMap<>();
    private final Set<String> shapes = new LinkedHashSet<>();

    private OtherSpellings(Letters read, Set<String> known) {
        this.read = read;
        this.known = known;
    }

    /**
     * The likeliest other spellings, the likeliest first, {@value #MOST} at most; in the case of the word, without the
     * signs around it. None of digits, codes and words that are longer than any syllable.
     *
     * @param word as it was read
     * @param known words that are likelier than others, lower case, such as those read surely on the same page
     */
    public static List<String> of(String word, Set<String> known) {
        String core = Spelling.core(Normalizer.normalize(word, Normalizer.Form.NFC));
        Letters letters = letters(core);
        if (letters == null) {
            return List.of();
        }
        return new OtherSpellings(letters, known)
                .ranked(core.toLowerCase(Locale.ROOT)).stream()
                        .map(other -> inCaseOf(core, other))
                        .toList();
    }

    private static @Nullable Letters letters(String core) {
        boolean word = core.length() > 1
                && core.length() <= LONGEST
                && core.codePoints().allMatch(Character::isLetter);
        return word ? Letters.of(core) : null;
    }

    private List<String> ranked(String word) {
        String bare = read.bare();
        remark(bare, 0);
        LOOKALIKES.forEach(pair -> {
            mistake(bare, pair.get(0), pair.get(1));
            mistake(bare, pair.get(1), pair.get(0));
        });
        for (int at = 0; at <= bare.length(); at++) {
            for (int i = 0; i < LETTERS.length(); i++) {
                tone(bare.substring(0, at) + LETTERS.charAt(i) + bare.substring(at), LOST_OR_ADDED);
            }
        }
        for (int at = 0; at < bare.length(); at++) {
            tone(bare.substring(0, at) + bare.substring(at + 1), LOST_OR_ADDED);
        }
        found.remove(word);
        return found.entrySet().stream()
                .sorted(Comparator.<Map.Entry<String, Integer>>comparingInt(Map.Entry::getValue)
                        .thenComparing(Map.Entry::getKey))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The same letters with other marks, from the letter at {@code at} on. */
    private void remark(String letters, int at) {
        if (at == letters.length()) {
            if (shapes.add(letters)) {
                tone(letters, differing(letters));
            }
            return;
        }
        char letter = letters.charAt(at);
        String group = MARKED.stream()
                .filter(marked -> marked.indexOf(letter) >= 0)
                .findFirst()
                .orElse(String.valueOf(letter));
        for (int i = 0; i < group.length(); i++) {
            remark(letters.substring(0, at) + group.charAt(i) + letters.substring(at + 1), at + 1);
        }
    }

    private void mistake(String letters, String seen, String meant) {
        for (int at = letters.indexOf(seen); at >= 0; at = letters.indexOf(seen, at + 1)) {
            tone(letters.substring(0, at) + meant + letters.substring(at + seen.length()), ALIKE);
        }
    }

    private int differing(String letters) {
        int differing = 0;
        for (int i = 0; i < letters.length(); i++) {
            differing += letters.charAt(i) == read.bare().charAt(i) ? 0 : TONE_OR_MARK;
        }
        return differing;
    }

    /** Takes the syllables that these letters make with one tone or another. */
    private void tone(String letters, int distance) {
        for (Tone tone : Tone.values()) {
            int all = distance + (tone == read.tone() ? 0 : TONE_OR_MARK);
            String syllable = all > FARTHEST ? null : syllable(letters, tone);
            if (syllable != null) {
                found.merge(syllable, known.contains(syllable) ? all - KNOWN : all, Math::min);
            }
        }
    }

    /** The first possible place of the mark: where schools differ, the older one. */
    private static @Nullable String syllable(String letters, Tone tone) {
        if (tone == Tone.LEVEL) {
            return Syllable.isPossible(letters) ? letters : null;
        }
        for (int end = 1; end <= letters.length(); end++) {
            String written = Normalizer.normalize(
                    letters.substring(0, end) + tone.mark() + letters.substring(end), Normalizer.Form.NFC);
            if (written.length() == letters.length() && Syllable.isPossible(written)) {
                return written;
            }
        }
        return null;
    }

    private static String inCaseOf(String word, String other) {
        if (word.equals(word.toUpperCase(Locale.ROOT))) {
            return other.toUpperCase(Locale.ROOT);
        }
        return Character.isUpperCase(word.charAt(0))
                ? other.substring(0, 1).toUpperCase(Locale.ROOT) + other.substring(1)
                : other;
    }
}
