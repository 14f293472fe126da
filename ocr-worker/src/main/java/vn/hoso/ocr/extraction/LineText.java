package vn.hoso.ocr.extraction;

import java.util.List;
import java.util.stream.IntStream;
import vn.hoso.ocr.recognition.Capitals;
import vn.hoso.ocr.recognition.Line;
import vn.hoso.ocr.recognition.Word;

/** The text of a line, and which words a part of it came from. */
final class LineText {
    private final List<Word> words;
    private final int[] starts;
    private final String text;

    LineText(List<Word> words) {
        this.words = words;
        this.starts = new int[words.size()];
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            all.append(i == 0 ? "" : " ");
            starts[i] = all.length();
            all.append(words.get(i).text());
        }
        this.text = all.toString();
    }

    LineText(Line line) {
        this(line.words());
    }

    String text() {
        return text;
    }

    /** The words of which at least a sign lies in the part. */
    List<Word> words(int from, int to) {
        return IntStream.range(0, words.size())
                .filter(i -> starts[i] < to && starts[i] + words.get(i).text().length() > from)
                .mapToObj(words::get)
                .toList();
    }

    /** Where a word of the line begins in its text. */
    int startOf(Word word) {
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).equals(word)) {
                return starts[i];
            }
        }
        throw new IllegalArgumentException(word + " is no word of this line");
    }

    /** Whether nearly all letters are capitals. */
    static boolean capitals(String text) {
        return text.codePoints().filter(Character::isLetter).count() >= 2 && Capitals.share(text) >= 0.8;
    }
}
