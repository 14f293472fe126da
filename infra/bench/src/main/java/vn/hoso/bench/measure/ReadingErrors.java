package vn.hoso.bench.measure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.apache.commons.text.similarity.SimilarityInput;

/**
 * How far readings are from the truth: counts, which add up over pages. All texts are compared as {@link ComparableText}.
 *
 * @param letters letters of the truth, spaces counted
 * @param letterErrors letters to change, put in or take out (Levenshtein) over the text in reading order
 * @param words words of the truth
 * @param wordErrors words to change, put in or take out
 * @param accentErrors letter errors that vanish when tones and marks are taken off both texts
 * @param withoutLeaders letter errors when runs of leader dots do not count as text read
 * @param wordsFound words of the truth that were read, wherever they stand
 */
public record ReadingErrors(
        long letters,
        long letterErrors,
        long words,
        long wordErrors,
        long accentErrors,
        long withoutLeaders,
        long wordsFound) {
    /** Of no page. */
    public static final ReadingErrors NONE = new ReadingErrors(0, 0, 0, 0, 0, 0, 0);

    /** Compares what was read with what is printed. */
    public static ReadingErrors between(String printed, String read) {
        String truth = ComparableText.of(printed);
        String seen = ComparableText.of(read);
        List<String> truthWords = ComparableText.words(truth);
        List<String> seenWords = ComparableText.words(seen);
        long errors = distance(truth, seen);
        long bare = distance(ComparableText.withoutDiacritics(truth), ComparableText.withoutDiacritics(seen));
        return new ReadingErrors(
                truth.length(),
                errors,
                truthWords.size(),
                wordDistance(truthWords, seenWords),
                errors - bare,
                distance(ComparableText.withoutLeaders(truth), ComparableText.withoutLeaders(seen)),
                common(truthWords, seenWords));
    }

    /** Of both together. */
    public ReadingErrors plus(ReadingErrors other) {
        return new ReadingErrors(
                letters + other.letters,
                letterErrors + other.letterErrors,
                words + other.words,
                wordErrors + other.wordErrors,
                accentErrors + other.accentErrors,
                withoutLeaders + other.withoutLeaders,
                wordsFound + other.wordsFound);
    }

    /** Letter errors in a hundred letters; more than 100 is possible. NaN when there is no letter. */
    public double cer() {
        return 100.0 * letterErrors / letters;
    }

    /** Word errors in a hundred words. */
    public double wer() {
        return 100.0 * wordErrors / words;
    }

    /** Accent errors in a hundred letters. */
    public double accents() {
        return 100.0 * accentErrors / letters;
    }

    /** Letter errors in a hundred letters, leader dots not counted. */
    public double cerWithoutLeaders() {
        return 100.0 * withoutLeaders / letters;
    }

    /** Words found in a hundred, whatever their order. */
    public double found() {
        return 100.0 * wordsFound / words;
    }

    private static long distance(String truth, String seen) {
        return LevenshteinDistance.getDefaultInstance().apply(truth, seen);
    }

    /** Each different word becomes one character, so that the distance of letters serves for words. */
    private static long wordDistance(List<String> truth, List<String> seen) {
        Map<String, Character> code = new HashMap<>();
        return LevenshteinDistance.getDefaultInstance().apply(coded(truth, code), coded(seen, code));
    }

    private static SimilarityInput<Character> coded(List<String> words, Map<String, Character> code) {
        StringBuilder coded = new StringBuilder();
        for (String word : words) {
            coded.append(code.computeIfAbsent(word, unknown -> (char) ('\u4e00' + code.size()))
                    .charValue());
        }
        return SimilarityInput.input(coded);
    }

    private static long common(List<String> truth, List<String> seen) {
        List<String> left = new ArrayList<>(seen);
        return truth.stream().filter(left::remove).count();
    }
}
