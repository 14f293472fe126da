package vn.hoso.ocr.recognition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Puts lines in the order in which a person reads an administrative paper. Its head and its foot stand in two columns
 * (Decree 30/2020, Appendix I: name of the body beside the motto, number beside place and date, recipients beside who
 * signs), and a recogniser reads across both. There such lines are parted at the gap between the columns, and come in
 * the order body (2), motto (1), number (3), place and date (4), matter (5b); recipients (9b), post and name of who signs
 * (7a, 7b). Everything else, tables above all, stays as it was read.
 */
final class ReadingOrder {

    private static final Set<String> MOTTO = Set.of("cong", "hoa", "xa", "hoi", "chu", "nghia", "viet", "nam");
    private static final int ENOUGH_OF_THE_MOTTO = 5;
    private static final Pattern DATE = Pattern.compile("ngay.*(thang|nam(19|20)\\d\\d)");
    /** The word for number, the handwritten number lost or read; in "Số định danh cá nhân" a word follows. */
    private static final Pattern NUMBER = Pattern.compile("S[oóòỏõọôốồổỗộ]\\s*[^\\p{L}\\s]");
    /** Lines among which the motto stands, and those below it among which the date does. */
    private static final int FIRST_LINES = 12;

    private static final int LINES_OF_THE_HEAD = 8;
    /** Gap between the columns at least, in heights of the line. */
    private static final double GAP = 0.8;
    /** Share of the page's width: middle of a line from which on it belongs to the right column. */
    private static final double RIGHT = 0.47;
    /** How far left of the motto its column's longest line may begin. */
    private static final double BEFORE_THE_MOTTO = 0.12;
    /** A line as wide as this runs over both columns. */
    private static final double WHOLE_WIDTH = 0.6;

    private final int width;
    private final int height;

    private ReadingOrder(int width, int height) {
        this.width = width;
        this.height = height;
    }

    /**
     * The same words, in reading order.
     *
     * @param width of the page, pixels
     * @param height of the page, pixels
     */
    static List<Line> of(List<Line> lines, int width, int height) {
        var order = new ReadingOrder(width, height);
        List<Line> ordered = order.foot(order.head(lines));
        return ordered.equals(lines) ? order.filledIn(lines) : ordered;
    }

    private List<Line> head(List<Line> lines) {
        int motto = 0;
        while (motto < Math.min(FIRST_LINES, lines.size()) && mottoFrom(lines.get(motto)) < 0) {
            motto++;
        }
        if (motto == Math.min(FIRST_LINES, lines.size())) {
            return lines;
        }
        List<Word> words = lines.get(motto).words();
        int column = words.get(mottoFrom(lines.get(motto))).x();
        int end = endOfHead(lines, motto);
        if (column < 0.3 * width) {
            return lines; // a form: the motto stands in the middle and nothing beside it
        }
        var left = new ArrayList<Line>();
        var right = new ArrayList<Line>();
        for (Line line : lines.subList(0, end + 1)) {
            part(line, column - (int) (BEFORE_THE_MOTTO * width), left, right);
        }
        left.sort(Comparator.comparingInt(Line::y));
        right.sort(Comparator.comparingInt(Line::y));
        int number = first(left, ReadingOrder::isNumber);
        int date = first(right, ReadingOrder::isDate);
        return joined(List.of(
                left.subList(0, number),
                right.subList(0, date),
                left.subList(number, Math.min(left.size(), number + 1)),
                right.subList(date, right.size()),
                left.subList(Math.min(left.size(), number + 1), left.size()),
                lines.subList(end + 1, lines.size())));
    }

    /** The line of place and date; where there is none, the last line of motto and number. */
    private int endOfHead(List<Line> lines, int motto) {
        int last = Math.min(lines.size(), motto + LINES_OF_THE_HEAD) - 1;
        for (int i = motto; i <= last; i++) {
            Line line = lines.get(i);
            if (isDate(line) && dayAt(line) > (RIGHT - BEFORE_THE_MOTTO) * width) {
                return i;
            }
        }
        int end = Math.min(lines.size() - 1, motto + 1);
        for (int i = end; i <= last && isOfOneColumn(lines.get(i)); i++) {
            if (isNumber(lines.get(i))) {
                return i;
            }
        }
        return end;
    }

    private boolean isOfOneColumn(Line line) {
        return line.width() < RIGHT * width || hasTwoColumns(line);
    }

    private int dayAt(Line line) {
        int day = day(line.words());
        return day < line.words().size() ? line.words().get(day).x() : width; // joined to the place before it
    }

    /** Index of the word that begins with "ngày", as many as the words when there is none. */
    private static int day(List<Word> words) {
        return first(words, word -> compared(word).startsWith("ngay"));
    }

    /** Index of the motto's first word, which has the widest gap before it or begins the line; -1 where it is not. */
    private static int mottoFrom(Line line) {
        List<Word> words = line.words();
        int from = -1;
        int widest = Integer.MIN_VALUE;
        for (int i = 0; i < words.size(); i++) {
            int gap = i == 0 ? 0 : gapBefore(words, i);
            boolean parted = i == 0 || gap > GAP * line.height();
            if (parted && gap > widest && mottoWords(words.subList(i, words.size())) >= ENOUGH_OF_THE_MOTTO) {
                widest = gap;
                from = i;
            }
        }
        return from;
    }

    private static long mottoWords(List<Word> words) {
        return words.stream()
                .map(ReadingOrder::compared)
                .filter(MOTTO::contains)
                .distinct()
                .count();
    }

    private static boolean isDate(Line line) {
        return DATE.matcher(String.join("", folded(line))).find(); // handwriting may join the words
    }

    private static boolean isNumber(Line line) {
        return NUMBER.matcher(line.text()).lookingAt();
    }

    private static List<String> folded(Line line) {
        return line.words().stream().map(ReadingOrder::compared).toList();
    }

    private static String compared(Word word) {
        return Folded.of(word.text()).replaceAll("[^a-z0-9]", "");
    }

    private static <T> int first(List<T> things, Predicate<T> is) {
        int i = 0;
        while (i < things.size() && !is.test(things.get(i))) {
            i++;
        }
        return i;
    }

    /** Parts a line that runs over both columns at the widest gap; the right part begins no further left than given. */
    private void part(Line line, int columnFrom, List<Line> left, List<Line> right) {
        List<Word> words = line.words();
        int at = -1;
        int widest = (int) (GAP * line.height());
        int to = Math.min(day(words), words.size() - 1); // the gaps left for day and month are no gap between columns
        for (int i = 1; i <= to; i++) {
            int gap = gapBefore(words, i);
            if (words.get(i).x() >= columnFrom && gap > widest && words.get(0).x() < RIGHT * width) {
                at = i;
                widest = gap;
            }
        }
        if (at > 0) {
            left.add(LineBox.around(words.subList(0, at)));
            right.add(LineBox.around(words.subList(at, words.size())));
        } else {
            (line.x() + line.width() / 2.0 > RIGHT * width ? right : left).add(line);
        }
    }

    private static int gapBefore(List<Word> words, int i) {
        Word before = words.get(i - 1);
        return words.get(i).x() - before.x() - before.width();
    }

    private List<Line> foot(List<Line> lines) {
        int from = lines.size() - 1;
        while (from >= 0 && !isRecipients(lines.get(from))) {
            from--;
        }
        if (from < 0) {
            return lines;
        }
        Line label = lines.get(from);
        int start = from;
        while (start > 0 && isBeside(lines.get(start - 1), label)) {
            start--;
        }
        int end = from + 1;
        var left = new ArrayList<Line>();
        var right = new ArrayList<Line>();
        while (end < lines.size() && (lines.get(end).width() < WHOLE_WIDTH * width || hasTwoColumns(lines.get(end)))) {
            end++;
        }
        for (Line line : lines.subList(start, end)) {
            part(line, (int) ((RIGHT - BEFORE_THE_MOTTO) * width), left, right);
        }
        left.sort(Comparator.comparingInt(Line::y));
        right.sort(Comparator.comparingInt(Line::y));
        return joined(List.of(lines.subList(0, start), left, right, lines.subList(end, lines.size())));
    }

    /**
     * Joins what was filled in to its label when a form's labels were read as a column of their own. Two columns of text
     * have no labels, and stay.
     */
    private List<Line> filledIn(List<Line> lines) {
        var joined = new ArrayList<Line>(lines);
        for (int label = 0; label < joined.size(); label++) {
            Line left = joined.get(label);
            for (int value = label + 1; left.text().endsWith(":") && value < joined.size(); value++) {
                Line right = joined.get(value);
                if (left.isLevelWith(right) && right.x() > left.x() + left.width()) {
                    var words = new ArrayList<>(left.words());
                    words.addAll(right.words());
                    joined.set(label, LineBox.around(words));
                    joined.remove(value);
                    break;
                }
            }
        }
        if (joined.size() < lines.size()) {
            joined.sort(Comparator.comparingInt(Line::y)); // the labels had been read before everything else
        }
        return joined;
    }

    private boolean isRecipients(Line line) {
        List<String> words = folded(line);
        return line.y() > height / 4
                && words.size() >= 2
                && line.x() < RIGHT * width
                && words.get(0).equals("noi")
                && words.get(1).startsWith("nhan");
    }

    /** Whether a line that was read before the recipients stands right of them: who signs, read first. */
    private boolean isBeside(Line line, Line label) {
        return line.y() > label.y() - 3 * label.height() && line.x() > (RIGHT - BEFORE_THE_MOTTO) * width;
    }

    private boolean hasTwoColumns(Line line) {
        var left = new ArrayList<Line>();
        part(line, (int) ((RIGHT - BEFORE_THE_MOTTO) * width), left, new ArrayList<>());
        return !left.isEmpty() && left.get(0).words().size() < line.words().size();
    }

    private static List<Line> joined(List<List<Line>> parts) {
        return parts.stream().flatMap(List::stream).toList();
    }
}
