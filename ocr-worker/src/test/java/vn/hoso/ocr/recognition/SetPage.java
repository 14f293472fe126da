package vn.hoso.ocr.recognition;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of A4 at 200 dpi as if it had been read, set line by line in letters of one size. */
public final class SetPage {
    /** Width of the page, pixels. */
    public static final int WIDTH = 1654;

    /** Height of the page, pixels. */
    public static final int HEIGHT = 2339;

    private static final int SIZE = 30;
    private static final int SPACE = 10;

    private final List<Line> lines = new ArrayList<>();
    private double confidence;
    private @Nullable CardSymbol card;

    /** An empty page whose words will all be read as surely as said, 0 to 1. */
    public SetPage(double confidence) {
        this.confidence = confidence;
    }

    /** Says how surely the words that follow are read, 0 to 1. */
    public SetPage sure(double sure) {
        confidence = sure;
        return this;
    }

    /** Adds a line whose upper left corner lies at the place given, pixels. */
    public SetPage at(int x, int y, String text) {
        return line(words(x, y, text));
    }

    /** Adds the line that the words make. */
    public SetPage line(List<Word> words) {
        lines.add(LineBox.around(words));
        return this;
    }

    /** The words of a text from a place on, for a line that is made of several. */
    public List<Word> words(int x, int y, String text) {
        List<Word> words = new ArrayList<>();
        int next = x;
        for (String word : text.split(" ", -1)) {
            int width = word.length() * SIZE / 2;
            words.add(new Word(word, confidence, next, y, width, SIZE));
            next += width + SPACE;
        }
        return words;
    }

    /** Lays an identity card on the page whose QR says this. */
    public SetPage card(String said) {
        card = new CardSymbol(said, 165, 117, 331, 234);
        return this;
    }

    /** Takes everything away. */
    public void clear() {
        lines.clear();
        card = null;
    }

    /** The page as it is by now. */
    public RecognizedPage page() {
        return new RecognizedPage(1, WIDTH, HEIGHT, 200, false, 0, 0, lines, List.of(), card);
    }
}
