package vn.hoso.ocr.assembly;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.hoso.ocr.recognition.Line;
import vn.hoso.ocr.recognition.RecognizedPage;
import vn.hoso.ocr.recognition.Word;

/** Words laid over an A4 page line by line, as recognition would give them. */
final class TestPage {
    private TestPage() {}

    static RecognizedPage of(int number, int dpi, String... texts) {
        int width = Math.round(595 * dpi / 72f);
        int height = Math.round(842 * dpi / 72f);
        List<Line> lines = new ArrayList<>();
        int y = dpi;
        for (String text : texts) {
            int size = dpi / 6;
            int x = dpi;
            List<Word> words = new ArrayList<>();
            for (String word : Arrays.asList(text.split(" ", -1))) {
                words.add(new Word(word, 0.9, x, y, word.length() * size / 2, size));
                x += word.length() * size / 2 + size / 3;
            }
            lines.add(new Line(words, dpi, y, x - dpi, size));
            y += size * 2;
        }
        return new RecognizedPage(number, width, height, dpi, false, lines);
    }
}
