package vn.hoso.ocr.correction;

import java.util.ArrayList;
import java.util.List;
import vn.hoso.ocr.recognition.Word;

/** Gives words their share of a box, by their letters. */
final class SpreadWords {

    private SpreadWords() {}

    /** Over the box of some words of one line; none where none are to stand. */
    static List<Word> over(List<Word> words, List<String> written) {
        int x = words.get(0).x();
        Word last = words.get(words.size() - 1);
        int top = words.stream().mapToInt(Word::y).min().orElseThrow();
        int bottom =
                words.stream().mapToInt(word -> word.y() + word.height()).max().orElseThrow();
        return over(x, top, last.x() + last.width() - x, bottom - top, written);
    }

    /** Over a box in pixels, with one letter's width between two words. */
    static List<Word> over(int x, int y, int width, int height, List<String> written) {
        double letters = written.stream().mapToInt(word -> word.length() + 1).sum() - 1;
        var spread = new ArrayList<Word>();
        int before = 0;
        for (String word : written) {
            int from = (int) Math.round(width * before / letters);
            int to = (int) Math.round(width * (before + word.length()) / letters);
            spread.add(new Word(word, 1, x + from, y, Math.max(1, to - from), height));
            before += word.length() + 1;
        }
        return spread;
    }
}
