package vn.hoso.ocr.extraction;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hoso.contracts.DocumentDigitized.Place;
import vn.hoso.ocr.recognition.RecognizedPage;
import vn.hoso.ocr.recognition.Word;

/**
 * A value found on a page.
 *
 * @param value normal form
 * @param confidence 0 to 1
 * @param place where it stands
 * @param printed the words as they stand there
 * @param confirmedBy the grammar or checklist the value met, or null when none did
 */
record Reading(
        String value,
        double confidence,
        Place place,
        String printed,
        @Nullable Confirmation confirmedBy) {
    private static final double SURE_WHERE_DOUBTED = 0.93;

    static Reading of(String value, RecognizedPage page, List<Word> words) {
        return new Reading(value, mean(words), place(page, words), printed(words), null);
    }

    /** As sure as the least sure of its words: for what a single wrong sign makes wrong. */
    static Reading asSureAsTheWorst(String value, RecognizedPage page, List<Word> words) {
        double worst = words.stream().mapToDouble(Word::confidence).min().orElse(0);
        return new Reading(value, worst, place(page, words), printed(words), null);
    }

    Reading confirmedBy(Confirmation confirmation) {
        return new Reading(value, confidence, place, printed, confirmation);
    }

    Reading as(String other, double sure) {
        return new Reading(other, sure, place, printed, confirmedBy);
    }

    /** Whether it can be taken for printed although its neighbour may be handwritten. */
    boolean printed(boolean neighbourByHand) {
        return !neighbourByHand || confidence >= SURE_WHERE_DOUBTED;
    }

    static double mean(List<Word> words) {
        return words.stream().mapToDouble(Word::confidence).average().orElse(0);
    }

    private static String printed(List<Word> words) {
        return words.stream().map(Word::text).collect(Collectors.joining(" "));
    }

    static Place place(RecognizedPage page, List<Word> words) {
        int left = words.stream().mapToInt(Word::x).min().orElse(0);
        int top = words.stream().mapToInt(Word::y).min().orElse(0);
        int right = words.stream().mapToInt(w -> w.x() + w.width()).max().orElse(0);
        int bottom = words.stream().mapToInt(w -> w.y() + w.height()).max().orElse(0);
        double width = page.widthPx();
        double height = page.heightPx();
        return new Place(
                page.number(),
                share(left, width),
                share(top, height),
                share(right - left, width),
                share(bottom - top, height));
    }

    private static double share(int pixels, double whole) {
        return Math.max(0, Math.min(1, pixels / whole));
    }
}
