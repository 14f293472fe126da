package vn.hoso.ocr.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.hoso.ocr.recognition.Line;
import vn.hoso.ocr.recognition.RecognizedPage;
import vn.hoso.ocr.recognition.Word;

/**
 * A page parted into the paper itself and the marks that others put on it.
 *
 * @param paper the page without the words of the marks
 * @param marks the marks, arrival stamp first
 */
public record MarkedPage(RecognizedPage paper, List<Mark> marks) {

    /** Keeps its own copy of the marks. */
    public MarkedPage {
        marks = List.copyOf(marks);
    }

    /** Parts a page that was read. A page without marks is its own paper. */
    public static MarkedPage of(RecognizedPage page) {
        List<Mark> marks = new ArrayList<>();
        List<LinePart> parts = LinePart.of(page);
        ArrivalStamp.on(page).ifPresent(marks::add);
        marks.addAll(SignatureBox.among(parts));
        if (marks.isEmpty()) {
            return new MarkedPage(page, marks);
        }
        Set<Word> marked = Collections.newSetFromMap(new IdentityHashMap<>());
        marks.forEach(mark -> marked.addAll(mark.words()));
        List<Line> lines = page.lines().stream()
                .map(line -> without(line, marked))
                .filter(line -> !line.words().isEmpty())
                .toList();
        return new MarkedPage(page.withLines(lines), marks);
    }

    /** The first mark of a kind. */
    public Optional<Mark> mark(Mark.Kind kind) {
        return marks.stream().filter(mark -> mark.kind() == kind).findFirst();
    }

    private static Line without(Line line, Set<Word> marked) {
        List<Word> left =
                line.words().stream().filter(word -> !marked.contains(word)).toList();
        if (left.size() == line.words().size() || left.isEmpty()) {
            return left.isEmpty() ? new Line(left, line.x(), line.y(), 0, 0) : line;
        }
        LinePart rest = new LinePart(left);
        int right =
                left.stream().mapToInt(word -> word.x() + word.width()).max().orElseThrow();
        int from = left.stream().mapToInt(Word::x).min().orElseThrow();
        return new Line(left, from, rest.top(), right - from, rest.bottom() - rest.top());
    }
}
