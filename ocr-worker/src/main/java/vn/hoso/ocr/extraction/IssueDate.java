package vn.hoso.ocr.extraction;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.hoso.ocr.recognition.Folded;
import vn.hoso.ocr.recognition.Line;
import vn.hoso.ocr.recognition.RecognizedPage;
import vn.hoso.ocr.recognition.Word;

/**
 * The day of issue, on the line "place, ngày 20 tháng 01 năm 2025" at the upper right; on forms and certificates, which
 * have none there, over the signature at the foot. Day and month are handwritten on
 * most papers: they are taken only when they look like the printed year beside them and were read surely. The date of a
 * stamp of arrival (ĐẾN) is the receiver's, never the paper's.
 *
 * @param reading the date as its words say it, when they look printed
 * @param looksHandwritten whether a date line is there whose day or month could not be taken for printed
 * @param place the place before the day, printed even where the day is not
 */
record IssueDate(Optional<Reading> reading, boolean looksHandwritten, Optional<Reading> place) {
    private static final double HEAD = 0.42;
    private static final double SURE = 0.5;
    /** Beside a number that was not printed, the day is more likely to be handwritten, too. */
    private static final double SURE_BESIDE_HANDWRITING = 0.6;

    private static final double WIDEST_GAP = 1.1;
    /** Width of a digit, share of that of the year. */
    private static final double WIDEST_DIGIT = 0.29;

    private static final double LOWEST = 0.75;
    private static final double HIGHEST = 1.15;

    static IssueDate in(List<RecognizedPage> pages) {
        IssueDate head = on(pages.get(0), true);
        return head.dated() ? head : on(pages.get(pages.size() - 1), false);
    }

    /** The day when it was printed; number and day are written by the same hand. */
    Optional<Reading> printed(boolean numberByHand) {
        return reading.filter(day -> !numberByHand || day.confidence() >= SURE_BESIDE_HANDWRITING)
                .map(day -> day.confirmedBy(Confirmation.CALENDAR));
    }

    private boolean dated() {
        return reading.isPresent() || looksHandwritten;
    }

    private static IssueDate on(RecognizedPage page, boolean atTheHead) {
        List<Line> lines = page.lines();
        for (int n = 0; n < lines.size(); n++) {
            // At the head the first such line counts, at the foot the last.
            int i = atTheHead ? n : lines.size() - 1 - n;
            Line line = lines.get(i);
            if ((line.y() > HEAD * page.heightPx()) == atTheHead || stamped(lines, i)) {
                continue;
            }
            List<Word> words = line.words();
            int year = indexOf(words, "nam");
            int day = indexBefore(words, "ngay", year);
            if (year < 0 || day < 0 || words.get(day).x() < 0.4 * page.widthPx() || !placed(words, day)) {
                continue;
            }
            Optional<Reading> reading = exact(page, words, day, year);
            return new IssueDate(reading, reading.isEmpty(), placeBefore(page, words, day));
        }
        return new IssueDate(Optional.empty(), false, Optional.empty());
    }

    /** The words right before "ngày", as far as they stand together. */
    private static Optional<Reading> placeBefore(RecognizedPage page, List<Word> words, int day) {
        int from = day;
        while (from > 0
                && words.get(from).x()
                                - words.get(from - 1).x()
                                - words.get(from - 1).width()
                        < WIDEST_GAP * words.get(day).height()) {
            from--;
        }
        List<Word> before = words.subList(from, day);
        String place = new LineText(before).text().replaceAll("[\\s.,]+$", "");
        if (!place.matches("\\p{Lu}[\\p{L} .'-]{1,60}")) {
            return Optional.empty();
        }
        Optional<String> known =
                Optional.ofNullable(KnownNames.place(place)).or(() -> ListedNames.COMMUNES.spelt(place));
        Reading reading = Reading.of(known.orElse(place), page, before);
        return (known.isEmpty() ? reading : reading.confirmedBy(Confirmation.KNOWN_PLACE)).ifLikely();
    }

    /** {@code ngày D tháng M năm Y}, each a word of its own, evenly set and surely read. */
    private static Optional<Reading> exact(RecognizedPage page, List<Word> words, int day, int year) {
        if (year != day + 4 || words.size() < year + 2) {
            return Optional.empty();
        }
        List<Word> all = words.subList(day, year + 2);
        boolean grammar = Folded.of(all.get(2).text()).equals("thang")
                && all.get(1).text().matches("\\d{1,2}")
                && all.get(3).text().matches("\\d{1,2}")
                && all.get(5).text().matches("(19|20)\\d{2}\\.?");
        if (!grammar || !all.stream().allMatch(word -> word.confidence() >= SURE) || !even(all)) {
            return Optional.empty();
        }
        try {
            LocalDate date = LocalDate.of(
                    Integer.parseInt(all.get(5).text().substring(0, 4)),
                    Integer.parseInt(all.get(3).text()),
                    Integer.parseInt(all.get(1).text()));
            return Optional.of(Reading.of(date.toString(), page, all));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static boolean even(List<Word> words) {
        double tallest = words.stream().mapToInt(Word::height).max().orElse(0);
        for (int i = 1; i < words.size(); i++) {
            Word before = words.get(i - 1);
            int gap = words.get(i).x() - before.x() - before.width();
            if (gap > WIDEST_GAP * tallest) {
                return false;
            }
        }
        // A speck under the year makes it taller; "năm" is as tall as a digit, too.
        int height = Math.min(words.get(4).height(), words.get(5).height());
        return similar(words.get(1), words.get(5), height) && similar(words.get(3), words.get(5), height);
    }

    /**
     * Whether digits are as large as the printed year. Two are half as wide as its four (0.38 to 0.52 measured, the ink of
     * a 1 being narrow); a single one tells nothing by its height, for recognition gives it that of its line.
     */
    private static boolean similar(Word word, Word year, int height) {
        int digits = word.text().length();
        return word.width() <= WIDEST_DIGIT * digits * year.width()
                && (digits == 1 || (word.height() >= LOWEST * height && word.height() <= HIGHEST * height));
    }

    /** A place stands before the date; a stamp and a sentence have none there. */
    private static boolean placed(List<Word> words, int day) {
        if (day == 0) {
            return false;
        }
        String before = words.get(day - 1).text();
        return before.endsWith(",") || before.endsWith(".") || Character.isUpperCase(before.codePointAt(0));
    }

    private static boolean stamped(List<Line> lines, int index) {
        for (int i = Math.max(0, index - 2); i <= Math.min(lines.size() - 1, index); i++) {
            if (lines.get(i).words().stream().anyMatch(IssueDate::isStampWord)) {
                return near(lines.get(i), lines.get(index));
            }
        }
        return false;
    }

    private static boolean isStampWord(Word word) {
        String text = word.text().replaceAll("[^\\p{L}]", "");
        return text.equals("ĐẾN") || text.equals("ĐÉN") || text.equals("ĐÊN");
    }

    private static boolean near(Line stamp, Line line) {
        return Math.abs(line.y() - stamp.y()) <= 3 * Math.max(stamp.height(), line.height())
                && stamp.x() < line.x() + line.width()
                && line.x() < stamp.x() + stamp.width() + 2 * stamp.height();
    }

    private static int indexOf(List<Word> words, String folded) {
        for (int i = words.size() - 1; i >= 0; i--) {
            if (Folded.of(words.get(i).text()).equals(folded)) {
                return i;
            }
        }
        return -1;
    }

    private static int indexBefore(List<Word> words, String begin, int before) {
        for (int i = before - 1; i >= 0; i--) {
            if (Folded.of(words.get(i).text()).startsWith(begin)) {
                return i;
            }
        }
        return -1;
    }
}
