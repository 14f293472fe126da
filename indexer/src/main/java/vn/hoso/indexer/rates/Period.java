package vn.hoso.indexer.rates;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Days of reception that a rate counts, in Asia/Ho_Chi_Minh, both ends inclusive.
 *
 * @param from first day
 * @param to last day, not before {@code from}
 */
public record Period(LocalDate from, LocalDate to) {

    /** The one time zone of every date of a dossier; it has no daylight saving. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    /** Refuses a period that ends before it begins. */
    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("The period ends on %s, before it begins on %s".formatted(to, from));
        }
    }

    /**
     * Whole months or days of the calendar, for example {@code 2023-01} to {@code 2023-10}; see {@link ReportCalendar}.
     *
     * @throws IllegalArgumentException when a text is no period
     */
    public static Period of(String from, String to) {
        return ReportCalendar.CALENDAR.period(from, to);
    }

    /** The day that it is in Vietnam. */
    static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    /**
     * A base that someone named, or none when neither end is given.
     *
     * @throws IllegalArgumentException when one end is given alone, or is not a month or day
     */
    static Optional<Period> base(ReportCalendar calendar, @Nullable String from, @Nullable String to) {
        boolean begins = from != null && !from.isBlank();
        boolean ends = to != null && !to.isBlank();
        if (begins != ends) {
            throw new IllegalArgumentException("Give both baseFrom and baseTo, or neither");
        }
        return from == null || to == null || !begins ? Optional.empty() : Optional.of(calendar.period(from, to));
    }

    /** The year of a day, from its first day to that day. */
    public static Period yearTo(LocalDate day) {
        return new Period(day.withDayOfYear(1), day);
    }

    /** The same days one year earlier; the end of February stays the end of February. */
    public Period yearBefore() {
        LocalDate end = to.equals(YearMonth.from(to).atEndOfMonth())
                ? YearMonth.from(to).minusYears(1).atEndOfMonth()
                : to.minusYears(1);
        return new Period(from.minusYears(1), end);
    }
}
