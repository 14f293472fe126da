package vn.hoso.ocr.recognition;

import java.util.List;

/** The line that a row of words makes. */
public final class LineBox {

    private LineBox() {}

    /** The line around words that stand side by side, in the order given. */
    public static Line around(List<Word> words) {
        int left = words.stream().mapToInt(Word::x).min().orElse(0);
        int top = words.stream().mapToInt(Word::y).min().orElse(0);
        int right =
                words.stream().mapToInt(word -> word.x() + word.width()).max().orElse(0);
        int bottom =
                words.stream().mapToInt(word -> word.y() + word.height()).max().orElse(0);
        return new Line(words, left, top, right - left, bottom - top);
    }
}
