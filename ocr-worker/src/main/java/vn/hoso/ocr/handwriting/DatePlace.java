package vn.hoso.ocr.handwriting;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hoso.ocr.recognition.Folded;
import vn.hoso.ocr.recognition.Line;
import vn.hoso.ocr.recognition.RecognizedPage;
import vn.hoso.ocr.recognition.Word;

/**
 * Where day and month are written: between "ngày", "tháng" and "năm", at the upper right (Decree 30/2020, appendix I),
 * after the name of a place, which tells the line from a stamp of arrival.
 *
 * @param shown what a person needs to see, from "ngày" to the year
 * @param day the gap for the day; null when its edges are not sure
 * @param month the gap for the month; null when its edges are not sure
 * @param year the printed year; null when it was not surely read
 * @param dayAsRecognized what the recogniser of print saw for the day; empty when nothing
 * @param printedMonth the month, when it was surely printed; null else
 */
record DatePlace(
        Box shown,
        @Nullable Box day,
        @Nullable Box month,
        @Nullable Integer year,
        String dayAsRecognized,
        @Nullable Integer printedMonth) {

    private static final double HEAD = 0.42;
    private static final double RIGHT_PART = 0.35;
    /** What print beside handwriting says of itself: ten years that said 0.64 to 0.74 were looked at, all were right. */
    private static final double SURE = 0.55;

    private static final double TOLERANCE = 0.25;
    private static final double ABOVE = 1.12;
    private static final double BELOW = 0.38;
    private static final double DESCENDER = 0.21;
    private static final double WIDEST_GAP = 4;

    static Optional<DatePlace> on(RecognizedPage page) {
        for (Line line : page.lines()) {
            if (line.y() <= HEAD * page.heightPx()) {
                Optional<DatePlace> found = in(line.words(), RIGHT_PART * page.widthPx());
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<DatePlace> in(List<Word> words, double from) {
        int day = -1;
        int month = -1;
        int year = -1;
        for (int i = 0; i < words.size(); i++) {
            String folded = Folded.of(words.get(i).text());
            if (day < 0 && folded.startsWith("ngay") && i > 0 && words.get(i).x() > from && placed(words.get(i - 1))) {
                day = i;
            }
            if (day >= 0 && month < 0 && folded.contains("thang")) {
                month = i;
            }
            if (month >= 0 && folded.equals("nam") && i > month) {
                year = i;
            }
        }
        return day < 0 || month < 0 || year < 0 ? Optional.empty() : Optional.of(of(words, day, month, year));
    }

    private static boolean placed(Word before) {
        return before.text().endsWith(",")
                || before.text().endsWith(".")
                || Character.isUpperCase(before.text().codePointAt(0));
    }

    private static DatePlace of(List<Word> words, int dayAt, int monthAt, int yearAt) {
        Word day = words.get(dayAt);
        Word month = words.get(monthAt);
        Word yearWord = words.get(yearAt);
        Word digits = words.get(Math.min(yearAt + 1, words.size() - 1));
        boolean yearRead = digits.confidence() >= SURE && digits.text().matches("(?:19|20)\\d{2}[.,]?");
        double em = yearRead ? digits.width() / PrintedText.YEAR_DIGITS : yearWord.width() / PrintedText.YEAR;
        double yearBase = yearWord.y() + yearWord.height();
        double lean = lean(day, em, yearWord);
        double right = Math.max(yearWord.x() + yearWord.width(), digits.x() + digits.width());
        Box shown = new Box(
                day.x() - 0.4 * em,
                Math.min(yearBase, yearBase - lean * (yearWord.x() - day.x())) - 1.4 * em,
                right + 0.4 * em,
                Math.max(yearBase, yearBase - lean * (yearWord.x() - day.x())) + 0.7 * em);
        Box dayBox = null;
        Box monthBox = null;
        if (yearRead) {
            double dayFrom = edge(day, "ngay", true, PrintedText.DAY, em);
            double dayTo = edge(month, "thang", false, PrintedText.MONTH, em);
            dayBox = gap(dayFrom, dayTo, yearBase - lean * (yearWord.x() - dayTo), em);
            double monthFrom = edge(month, "thang", true, PrintedText.MONTH, em);
            monthBox = gap(monthFrom, yearWord.x(), yearBase - lean * (yearWord.x() - monthFrom), em);
        }
        StringBuilder seen = new StringBuilder(Folded.bare(day.text()).replaceAll("(?i)^ngay|thang.*$", ""));
        for (int i = dayAt + 1; i < monthAt; i++) {
            seen.append(words.get(i).text());
        }
        return new DatePlace(
                shown,
                dayBox,
                monthBox,
                yearRead ? Integer.valueOf(digits.text().substring(0, 4)) : null,
                seen.toString(),
                printedMonth(words, monthAt, yearAt, em));
    }

    private static @Nullable Box gap(double from, double to, double baseline, double em) {
        return Double.isNaN(from) || Double.isNaN(to) || to - from < 0.3 * em || to - from > WIDEST_GAP * em
                ? null
                : new Box(from, baseline - ABOVE * em, to, baseline + BELOW * em);
    }

    /** How far the line falls a column, from the lower edges of its first and last word; 0 when they do not fit. */
    private static double lean(Word day, double em, Word year) {
        double dayBase = day.y() + day.height() - DESCENDER * em;
        double lean = (year.y() + year.height() - dayBase) / Math.max(1, year.x() - day.x());
        return Math.abs(lean) < 0.12 ? lean : 0;
    }

    /**
     * The edge of a printed word at the gap. Where the word's box is not as wide as print, handwriting was taken for a
     * part of it, and the edge is where print ends; where even its letters are mixed with others, it is not known.
     */
    private static double edge(Word word, String letters, boolean right, double ems, double em) {
        String folded = Folded.of(word.text());
        boolean exact = folded.equals(letters) && Math.abs(word.width() - ems * em) <= TOLERANCE * em;
        if (exact) {
            return right ? word.x() + (double) word.width() : word.x();
        }
        if (right && folded.startsWith(letters)) {
            return word.x() + ems * em;
        }
        return !right && folded.endsWith(letters) ? word.x() + word.width() - ems * em : Double.NaN;
    }

    private static @Nullable Integer printedMonth(List<Word> words, int monthAt, int yearAt, double em) {
        if (yearAt != monthAt + 2) {
            return null;
        }
        Word month = words.get(monthAt + 1);
        Word year = words.get(yearAt);
        boolean printed = month.confidence() >= SURE
                && month.text().matches("0?[1-9]|1[0-2]")
                && Math.abs(month.height() - 0.7 * em) <= 0.13 * em
                && Math.abs(month.y() + month.height() - year.y() - year.height()) <= 0.12 * em;
        return printed ? Integer.valueOf(month.text()) : null;
    }
}
