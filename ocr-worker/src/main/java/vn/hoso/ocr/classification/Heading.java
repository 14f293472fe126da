package vn.hoso.ocr.classification;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hoso.ocr.recognition.Capitals;
import vn.hoso.ocr.recognition.Folded;
import vn.hoso.ocr.recognition.Line;
import vn.hoso.ocr.recognition.RecognizedPage;

/**
 * The line of capitals that names the type.
 *
 * @param type what it names
 * @param line the line on the first page
 * @param likelihood how likely the name was read right, 0 to 1
 */
record Heading(DocumentType type, Line line, double likelihood) {
    private static final double LOWEST = 0.55;
    private static final double MOSTLY_CAPITALS = 0.75;
    private static final int FEWEST_LETTERS_TO_REPAIR = 6;

    private record Name(DocumentType type, String letters) {}

    private static final List<Name> NAMES = Arrays.stream(DocumentType.values())
            .flatMap(type -> type.headings().stream().map(heading -> new Name(type, Folded.letters(heading))))
            .sorted(Comparator.comparingInt((Name name) -> name.letters().length())
                    .reversed())
            .toList();

    /** The first line from above that names a type. */
    static Optional<Heading> on(RecognizedPage page) {
        List<Line> upper = page.lines().stream()
                .filter(line -> line.y() < LOWEST * page.heightPx())
                .toList();
        for (int i = 0; i < upper.size(); i++) {
            Line line = upper.get(i);
            if (Capitals.share(line.text()) < MOSTLY_CAPITALS) {
                continue;
            }
            // A long name may run over two lines, but only of capitals.
            String next =
                    i + 1 < upper.size() && Capitals.share(upper.get(i + 1).text()) >= MOSTLY_CAPITALS
                            ? upper.get(i + 1).text()
                            : "";
            Heading found = named(line, next);
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    private static @Nullable Heading named(Line line, String next) {
        String letters = Folded.letters(line.text());
        String both = letters + Folded.letters(next);
        for (Name name : NAMES) {
            boolean begins = both.startsWith(name.letters())
                    && letters.length() >= Math.min(6, name.letters().length());
            if (letters.equals(name.letters())) {
                return new Heading(name.type(), line, 0.97);
            }
            if (begins && wholeWords(line.text() + " " + next, name.letters())) {
                return new Heading(name.type(), line, 0.92);
            }
        }
        List<Name> nearly = letters.length() < FEWEST_LETTERS_TO_REPAIR
                ? List.of()
                : NAMES.stream()
                        .filter(name -> Folded.distance(letters, name.letters()) == 1)
                        .toList();
        return nearly.size() == 1 ? new Heading(nearly.get(0).type(), line, 0.75) : null;
    }

    /** Whether the name ends where a word ends: ĐỀ ÁN is not the beginning of ĐỀ ÁNH. */
    private static boolean wholeWords(String text, String name) {
        StringBuilder so = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            so.append(Folded.letters(word));
            if (so.length() >= name.length()) {
                return so.length() == name.length();
            }
        }
        return false;
    }
}
