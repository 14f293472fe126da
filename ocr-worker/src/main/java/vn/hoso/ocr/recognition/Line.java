package vn.hoso.ocr.recognition;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One line of words, in reading order.
 *
 * @param words the words, left to right
 * @param x left edge, pixels from the left edge of the page
 * @param y upper edge, pixels from the upper edge of the page
 * @param width pixels
 * @param height pixels
 */
public record Line(List<Word> words, int x, int y, int width, int height) {

    /** Keeps its own copy of the words. */
    public Line {
        words = List.copyOf(words);
    }

    /** The words with one space between them. */
    public String text() {
        return words.stream().map(Word::text).collect(Collectors.joining(" "));
    }

    /** Whether both stand on one height of the page, by more than half of the lower one. */
    boolean isLevelWith(Line other) {
        int overlap = Math.min(y + height, other.y + other.height) - Math.max(y, other.y);
        return overlap > 0.6 * Math.min(height, other.height);
    }
}
