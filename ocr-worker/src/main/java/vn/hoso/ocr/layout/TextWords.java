package vn.hoso.ocr.layout;

import java.util.ArrayList;
import java.util.List;
import vn.hoso.ocr.recognition.Word;

/** Which words a stretch of a text came from. */
final class TextWords {
    private TextWords() {}

    /** The words of which at least a sign lies between two places of the text they make with one space between them. */
    static List<Word> of(List<Word> words, int from, int to) {
        List<Word> within = new ArrayList<>();
        int start = 0;
        for (Word word : words) {
            int end = start + word.text().length();
            if (start < to && end > from) {
                within.add(word);
            }
            start = end + 1;
        }
        return within;
    }
}
