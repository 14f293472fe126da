package vn.hoso.ocr.classification;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;
import vn.hoso.ocr.recognition.Line;
import vn.hoso.ocr.recognition.RecognizedPage;
import vn.hoso.ocr.recognition.Word;

/**
 * The text of a paper's first page, with the type that a person gave it. A file of them has one a line, as JSON.
 *
 * @param type name of a {@link DocumentType}
 * @param text its lines, as recognition read them, in reading order
 */
record LabelledPaper(String type, String text) {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int WIDTH = 1654;
    private static final int HEIGHT = 2339;
    private static final int LINE = 46;
    private static final int LEFT = 200;
    private static final int SIZE = 30;

    /** Refuses a type that is none. */
    LabelledPaper {
        DocumentType.valueOf(type);
    }

    /** Reads a file of them; a line that is none says which it is. */
    static List<LabelledPaper> read(InputStream file) {
        try (Stream<String> lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8)).lines()) {
            List<LabelledPaper> papers = new ArrayList<>();
            lines.filter(line -> !line.isBlank()).forEach(line -> papers.add(parsed(line, papers.size() + 1)));
            return papers;
        }
    }

    private static LabelledPaper parsed(String line, int number) {
        try {
            return JSON.readValue(line, LabelledPaper.class);
        } catch (RuntimeException e) {
            throw new UncheckedIOException(
                    new IOException("Paper " + number + " is no JSON of type and text: " + e.getMessage(), e));
        }
    }

    String json() {
        return JSON.writeValueAsString(this);
    }

    boolean isKnown() {
        return !type.equals(DocumentType.UNKNOWN.name());
    }

    /** The page as it may have looked: the text does not tell where its lines stood, so they stand one below the other. */
    RecognizedPage page() {
        List<String> texts = text.lines().filter(line -> !line.isBlank()).toList();
        List<Line> lines = new ArrayList<>();
        int step = Math.min(LINE, HEIGHT / (texts.size() + 4));
        for (String line : texts) {
            List<Word> words = new ArrayList<>();
            int y = 3 * step + lines.size() * step;
            int x = LEFT;
            for (String word : line.strip().split("\\s+", -1)) {
                int width = word.length() * SIZE / 2;
                words.add(new Word(word, 0.95, x, y, width, SIZE));
                x += width + SIZE / 3;
            }
            lines.add(new Line(words, LEFT, y, x - SIZE / 3 - LEFT, SIZE));
        }
        return new RecognizedPage(1, WIDTH, HEIGHT, 200, false, lines);
    }
}
