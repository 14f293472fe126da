package vn.hoso.ocr.extraction;

import java.util.List;
import java.util.Optional;
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
    private static final double MORE_LIKELY_RIGHT = 0.5;

    /** As probable as that all its words are right; signs between them decide nothing. */
    static Reading of(String value, RecognizedPage page, List<Word> words) {
        double allRight = words.stream()
                .filter(word -> word.text().codePoints().anyMatch(Character::isLetterOrDigit))
                .mapToDouble(Word::confidence)
                .reduce(1, (one, other) -> one * other);
        return new Reading(value, words.isEmpty() ? 0 : allRight, place(page, words), printed(words), null);
    }

    /** What met a grammar or checklist is surer than its words, by as much as that lets through of what is misread. */
    Reading confirmedBy(Confirmation confirmation) {
        return new Reading(value, 1 - confirmation.doubtLeft() * (1 - confidence), place, printed, confirmation);
    }

    /** The reading if it is more likely right than wrong; otherwise a person has to look. */
    Optional<Reading> ifLikely() {
        return Optional.of(this).filter(reading -> reading.confidence() >= MORE_LIKELY_RIGHT);
    }

    Reading as(String other, double sure) {
        return new Reading(other, sure, place, printed, confirmedBy);
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
        return place(page, left, top, right, bottom);
    }

    /** A box on a page, in pixels of it. */
    static Place place(RecognizedPage page, int left, int top, int right, int bottom) {
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
