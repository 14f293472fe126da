package vn.hoso.ocr.recognition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Puts a line that was read later among those of the page. */
final class AddedLine {

    /** Words of one line stand no farther apart than this, in heights of the line. */
    private static final double GAP = 1.5;

    private AddedLine() {}

    /**
     * The lines and the added one: joined to the line that it is a stretch of, or else before the line that stands next
     * below it. Unsure words that were seen in its place make way.
     *
     * @param unsure confidence below which a word makes way
     */
    static List<Line> to(List<Line> lines, Line added, double unsure) {
        var all = new ArrayList<Line>();
        int host = -1;
        for (Line line : lines) {
            List<Word> kept = line.words().stream()
                    .filter(word -> word.confidence() >= unsure || !isIn(word, added))
                    .toList();
            boolean gaveWay = kept.size() < line.words().size();
            if (host < 0 && (gaveWay || isStretchOf(line, added))) {
                host = all.size();
                all.add(LineBox.around(Stream.concat(kept.stream(), added.words().stream())
                        .sorted(Comparator.comparingInt(Word::x))
                        .toList()));
            } else if (!kept.isEmpty()) {
                all.add(gaveWay ? LineBox.around(kept) : line);
            }
        }
        if (host < 0) {
            int at = 0;
            while (at < all.size() && middle(all.get(at)) < middle(added)) {
                at++;
            }
            all.add(at, added);
        }
        return all;
    }

    private static boolean isIn(Word word, Line line) {
        double x = word.x() + word.width() / 2.0;
        double y = word.y() + word.height() / 2.0;
        return x >= line.x() && x <= line.x() + line.width() && y >= line.y() && y <= line.y() + line.height();
    }

    private static boolean isStretchOf(Line line, Line added) {
        int between = Math.max(line.x(), added.x()) - Math.min(line.x() + line.width(), added.x() + added.width());
        return line.isLevelWith(added) && between < GAP * Math.min(line.height(), added.height());
    }

    private static double middle(Line line) {
        return line.y() + line.height() / 2.0;
    }
}
