package vn.hoso.indexer.filing;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a paper says, to tell whether another reading is of the same paper. Forms of one kind share most of their words, so
 * words alone prove nothing; people, days and dossiers are told apart by long numbers: of identity cards, telephones, days
 * of birth.
 *
 * @param numbers its numbers of eight digits and more, digits alone
 * @param words how often each of its words stands there, in lower case
 */
record PaperText(Set<String> numbers, Map<String, Integer> words) {

    private static final Pattern LONG_NUMBER = Pattern.compile("\\d(?:[./-]?\\d){7,}");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    /** An identity card has about twenty words. */
    private static final int FEWEST_WORDS = 20;

    /** One number may be that of the office that printed the form. */
    private static final int FEWEST_NUMBERS = 2;

    /** Two readings of one page differ in one word of ten and more where the scan is poor. */
    private static final double WORDS_ALIKE = 0.8;

    /** Reads a text as it was recognised. */
    static PaperText of(String text) {
        Map<String, Integer> words = new HashMap<>();
        BETWEEN_WORDS
                .splitAsStream(Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .forEach(word -> words.merge(word, 1, Integer::sum));
        return new PaperText(
                LONG_NUMBER
                        .matcher(text)
                        .results()
                        .map(MatchResult::group)
                        .map(number -> number.replaceAll("\\D", ""))
                        .collect(Collectors.toUnmodifiableSet()),
                Map.copyOf(words));
    }

    /**
     * Whether two readings are of the same paper: at least two long numbers are the same, at most half as many have no
     * counterpart, and four of five words are the same.
     */
    boolean isSameAs(PaperText other) {
        int most = Math.max(length(), other.length());
        return most >= FEWEST_WORDS && numbersAgree(other) && common(other) >= WORDS_ALIKE * most;
    }

    private boolean numbersAgree(PaperText other) {
        Set<String> same = new HashSet<>(numbers);
        same.retainAll(other.numbers);
        Set<String> mine = new HashSet<>(numbers);
        mine.removeAll(same);
        Set<String> theirs = new HashSet<>(other.numbers);
        theirs.removeAll(same);
        mine.removeIf(number -> theirs.removeIf(one -> isMisreadAs(number, one)));
        return same.size() >= FEWEST_NUMBERS && (mine.size() + theirs.size()) * 2 <= same.size();
    }

    /** One digit in a long number is easily misread. */
    private static boolean isMisreadAs(String one, String other) {
        if (one.length() != other.length()) {
            return false;
        }
        int differing = 0;
        for (int i = 0; i < one.length(); i++) {
            differing += one.charAt(i) == other.charAt(i) ? 0 : 1;
        }
        return differing == 1;
    }

    private int length() {
        return words.values().stream().mapToInt(Integer::intValue).sum();
    }

    private int common(PaperText other) {
        return words.entrySet().stream()
                .mapToInt(word -> Math.min(word.getValue(), other.words.getOrDefault(word.getKey(), 0)))
                .sum();
    }
}
