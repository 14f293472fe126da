package vn.hoso.ocr.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.hoso.ocr.recognition.Folded;
import vn.hoso.ocr.recognition.Line;
import vn.hoso.ocr.recognition.RecognizedPage;
import vn.hoso.ocr.recognition.Word;

/**
 * The receiver's stamp of arrival (<i>dấu đến</i>, Decree 30/2020, Appendix IV): a small frame with the receiver's name,
 * the word ĐẾN, "Số: …", "Ngày: …" and "Chuyển: …". It stands on the first page, often over the paper's own first lines.
 * Its number and day are the receiver's, never the paper's.
 */
final class ArrivalStamp {
    private static final double LOWEST = 0.5;
    /** How far from the word ĐẾN the stamp's lines reach, in heights of that word. */
    private static final double BELOW = 7;

    private static final double BESIDE = 16;
    private static final double SURE = 0.8;
    private static final Pattern ARRIVED = Pattern.compile("[ĐD][ẾÉÊEẼÈỀỂ]N[:.]?");
    private static final Pattern ROW =
            Pattern.compile("^\\W{0,2}(so|s6|ngay|chuyen|gio|luu ho so|luu|kinh chuyen)\\b[\\s:.…_]*.*");
    private static final Pattern NUMBER =
            Pattern.compile("^\\W{0,2}(?:so|s6)\\s*[:.;]?[\\s.…_]*(\\d{1,6})\\b(?!\\s*/\\s*\\p{L})");
    /** A number of the paper itself: with a notation behind it. */
    private static final Pattern OF_THE_PAPER = Pattern.compile("[/⁄]\\s*[\\p{L}\\d&]{1,12}\\s*[-–—]\\s*\\p{L}");

    private ArrivalStamp() {}

    static Optional<Mark> on(RecognizedPage page) {
        for (Line line : page.lines()) {
            List<Word> words = line.words();
            for (int i = 0; i < words.size(); i++) {
                Word word = words.get(i);
                if (word.y() < LOWEST * page.heightPx()
                        && ARRIVED.matcher(word.text()).matches()
                        && standsAlone(words, i)) {
                    Optional<Mark> stamp = around(page, word, own(words, i));
                    if (stamp.isPresent()) {
                        return stamp;
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** In a heading the word has neighbours: TỪ NAY ĐẾN NĂM 2030. */
    private static boolean standsAlone(List<Word> words, int index) {
        Word word = words.get(index);
        boolean before = index == 0
                || apart(words.get(index - 1), word)
                || List.of("van", "ban").contains(Folded.of(words.get(index - 1).text()));
        boolean after = index == words.size() - 1
                || apart(word, words.get(index + 1))
                || ROW.matcher(Folded.of(words.get(index + 1).text())).matches();
        return before && after;
    }

    private static boolean apart(Word one, Word next) {
        return next.x() - one.x() - one.width() > 0.9 * one.height();
    }

    /** The word itself with CÔNG VĂN or VĂN BẢN before it. */
    private static List<Word> own(List<Word> words, int index) {
        int from = index;
        while (from > 0
                && index - from < 2
                && List.of("cong", "van", "ban")
                        .contains(Folded.of(words.get(from - 1).text()))) {
            from--;
        }
        return words.subList(from, index + 1);
    }

    private static Optional<Mark> around(RecognizedPage page, Word arrived, List<Word> own) {
        List<Word> stamp = new ArrayList<>(own);
        Optional<Mark.Fact> number = Optional.empty();
        Optional<Mark.Fact> day = Optional.empty();
        int rows = 0;
        double height = arrived.height();
        for (LinePart part : rowsNear(page, arrived, own)) {
            String folded = part.folded();
            if (!ROW.matcher(folded).matches()
                    || OF_THE_PAPER.matcher(part.text()).find()) {
                continue;
            }
            stamp.addAll(part.words());
            rows += folded.matches("^\\W{0,2}(so|s6|ngay)\\b.*") ? 1 : 0;
            Matcher read = NUMBER.matcher(folded);
            if (number.isEmpty() && read.find()) {
                number = sure(read.group(1), TextWords.of(part.words(), read.start(1), read.end(1)), height);
            }
            if (day.isEmpty() && folded.contains("ngay")) {
                day = Moment.dayIn(part.text())
                        .flatMap(found ->
                                sure(found.value(), TextWords.of(part.words(), found.from(), found.to()), height));
            }
        }
        if (rows == 0) {
            return Optional.empty();
        }
        stamp.addAll(receiver(page, own, height));
        return Optional.of(new Mark(Mark.Kind.ARRIVAL, number, day, stamp));
    }

    /** What stands right of the word on its own line, and below it, cut where the next label of the paper begins. */
    private static List<LinePart> rowsNear(RecognizedPage page, Word arrived, List<Word> own) {
        double height = arrived.height();
        List<LinePart> near = new ArrayList<>();
        for (Line line : page.lines()) {
            for (LinePart part : LinePart.of(line)) {
                List<Word> words = part.words().stream()
                        .filter(word -> !own.contains(word))
                        .filter(word ->
                                word.y() > arrived.y() - 2.5 * height && word.y() < arrived.y() + BELOW * height)
                        .filter(word -> word.x() > arrived.x() - BESIDE / 2 * height
                                && word.x() < arrived.x() + arrived.width() + BESIDE * height)
                        .toList();
                if (!words.isEmpty()) {
                    near.add(new LinePart(words));
                }
            }
        }
        return near;
    }

    /** The line of capitals over the word, centred on it: the receiver's name. */
    private static List<Word> receiver(RecognizedPage page, List<Word> own, double height) {
        LinePart word = new LinePart(own);
        for (LinePart part : LinePart.of(page)) {
            double gap = word.top() - part.bottom();
            boolean over = gap > -0.5 * height && gap < 1.2 * height;
            boolean centred = Math.abs(part.centre() - word.centre()) < 1.5 * height;
            boolean capitals = part.text().equals(part.text().toUpperCase(java.util.Locale.ROOT));
            if (over && centred && capitals && !part.folded().startsWith("cong hoa") && part.height() <= 1.2 * height) {
                return part.words();
            }
        }
        return List.of();
    }

    /** Number and day of a stamp are mostly written by hand: given only when surely read and of the height of print. */
    private static Optional<Mark.Fact> sure(String value, List<Word> words, double height) {
        boolean sure = !words.isEmpty()
                && words.stream().allMatch(word -> word.confidence() >= SURE && word.height() <= 1.4 * height);
        return sure ? Optional.of(new Mark.Fact(value, words)) : Optional.empty();
    }
}
