package vn.hoso.ocr.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.hoso.ocr.recognition.Folded;
import vn.hoso.ocr.recognition.Line;
import vn.hoso.ocr.recognition.RecognizedPage;
import vn.hoso.ocr.recognition.Word;

/**
 * Words of one line that stand together. A line that was read across two columns has a part for each, so what is told by
 * parts does not depend on whether recognition kept the columns apart.
 *
 * @param words the words, left to right, at least one
 */
public record LinePart(List<Word> words) {
    /** Two words farther apart than this, in heights of the line, belong to different columns. */
    private static final double COLUMN_GAP = 1.7;

    /** Keeps its own copy of the words. */
    public LinePart {
        words = List.copyOf(words);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("A part of a line has at least one word");
        }
    }

    /** The parts of every line of a page, in its order. */
    public static List<LinePart> of(RecognizedPage page) {
        return page.lines().stream().flatMap(line -> of(line).stream()).toList();
    }

    /** The parts of a line, left to right. */
    public static List<LinePart> of(Line line) {
        List<LinePart> parts = new ArrayList<>();
        List<Word> together = new ArrayList<>();
        double height = middleHeight(line.words());
        for (Word word : line.words()) {
            if (!together.isEmpty() && speck(word, together.get(together.size() - 1))) {
                continue;
            }
            if (!together.isEmpty()) {
                Word before = together.get(together.size() - 1);
                if (word.x() - before.x() - before.width() > COLUMN_GAP * height) {
                    parts.add(new LinePart(together));
                    together.clear();
                }
            }
            together.add(word);
        }
        if (!together.isEmpty()) {
            parts.add(new LinePart(together));
        }
        return parts;
    }

    /** A sign that stands alone in white is dirt, and would join two columns. */
    private static boolean speck(Word word, Word before) {
        return word.text().matches("[.,;:'`’‘^~_¬ˆ…·°\"|]+")
                && (word.confidence() < 0.5 || word.x() - before.x() - before.width() > 0.4 * before.height());
    }

    /** The words with one space between them. */
    public String text() {
        return words.stream().map(Word::text).collect(Collectors.joining(" "));
    }

    /** The text without marks, in lower case, sign for sign as long as the text. */
    public String folded() {
        return Folded.of(text());
    }

    /** Left edge, pixels. */
    public int left() {
        return words.get(0).x();
    }

    /** Right edge, pixels. */
    public int right() {
        Word last = words.get(words.size() - 1);
        return last.x() + last.width();
    }

    /** Upper edge, pixels. */
    public int top() {
        return words.stream().mapToInt(Word::y).min().orElseThrow();
    }

    /** Lower edge, pixels. */
    public int bottom() {
        return words.stream().mapToInt(word -> word.y() + word.height()).max().orElseThrow();
    }

    /** Middle of its height, pixels. */
    public double middle() {
        return (top() + bottom()) / 2.0;
    }

    /** Middle of its width, pixels. */
    public double centre() {
        return (left() + right()) / 2.0;
    }

    /** Height of its middling word, pixels. */
    public double height() {
        return middleHeight(words);
    }

    private static double middleHeight(List<Word> words) {
        int[] heights = words.stream().mapToInt(Word::height).sorted().toArray();
        return heights.length == 0 ? 0 : heights[heights.length / 2];
    }
}
