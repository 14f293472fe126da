package vn.hoso.indexer.rates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which days make a month, a quarter, a half-year and a year. */
public enum ReportCalendar {
    /** From the first to the last day of the months: the national portal. */
    CALENDAR,
    /**
     * Periodic state reports (Decree 09/2019/NĐ-CP Art. 12), which close on the 14th: the first quarter of 2023 is 15
     * December 2022 to 14 March 2023.
     */
    REPORT15;

    private static final Pattern PART_OF_YEAR = Pattern.compile("(\\d{4})(?:-([QH])([1-4]))?");

    /**
     * The calendar with a name.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static ReportCalendar named(String name) {
        return Arrays.stream(values())
                .filter(calendar -> calendar.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "'%s' is not a calendar; write CALENDAR or REPORT15".formatted(name)));
    }

    /** Whole months, the last included. */
    public Period months(YearMonth first, YearMonth last) {
        return switch (this) {
            case CALENDAR -> new Period(first.atDay(1), last.atEndOfMonth());
            case REPORT15 -> new Period(first.minusMonths(1).atDay(15), last.atDay(14));
        };
    }

    /**
     * One period: {@code 2023}, {@code 2023-H1}, {@code 2023-Q1}, {@code 2023-01}, the single day {@code 2023-01-15}, or
     * from one of them to another, {@code 2023-01/2023-10}.
     *
     * @throws IllegalArgumentException when the text is none of them
     */
    public Period period(String text) {
        int slash = text.indexOf('/');
        return slash < 0 ? period(text, text) : period(text.substring(0, slash), text.substring(slash + 1));
    }

    /**
     * From the beginning of one period to the end of another; each is written as in {@link #period(String)}.
     *
     * @throws IllegalArgumentException when a text is none of them
     */
    public Period period(String from, String to) {
        return new Period(span(from).from(), span(to).to());
    }

    private Period span(String text) {
        try {
            Matcher part = PART_OF_YEAR.matcher(text);
            if (part.matches()) {
                int months = part.group(2) == null ? 12 : part.group(2).equals("H") ? 6 : 3;
                int ordinal = part.group(3) == null ? 1 : Integer.parseInt(part.group(3));
                YearMonth first = YearMonth.of(Integer.parseInt(part.group(1)), (ordinal - 1) * months + 1);
                return months(first, first.plusMonths(months - 1L));
            }
            if (text.length() > 7) {
                LocalDate day = LocalDate.parse(text);
                return new Period(day, day);
            }
            YearMonth month = YearMonth.parse(text);
            return months(month, month);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "'%s' is not a period: write 2023, 2023-H1, 2023-Q1, 2023-01 or 2023-01-15".formatted(text), e);
        }
    }
}
