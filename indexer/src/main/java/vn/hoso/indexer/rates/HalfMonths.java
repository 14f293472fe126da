package vn.hoso.indexer.rates;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A period cut into whole half months (the 1st to the 14th, the 15th to the end) and the days that are left at its ends.
 *
 * @param whole the half months that lie in it, one after the other; empty when none does
 * @param rest the days before and after them
 */
record HalfMonths(Optional<Period> whole, List<Period> rest) {

    static HalfMonths of(Period period) {
        LocalDate first = start(period.from());
        if (first.isBefore(period.from())) {
            first = next(first);
        }
        LocalDate end = start(period.to().plusDays(1));
        if (!first.isBefore(end)) {
            return new HalfMonths(Optional.empty(), List.of(period));
        }
        List<Period> rest = new ArrayList<>();
        if (period.from().isBefore(first)) {
            rest.add(new Period(period.from(), first.minusDays(1)));
        }
        if (!end.isAfter(period.to())) {
            rest.add(new Period(end, period.to()));
        }
        return new HalfMonths(Optional.of(new Period(first, end.minusDays(1))), rest);
    }

    /** First days of the half months of which a period is made. */
    static List<LocalDate> starts(Period whole) {
        return Stream.iterate(whole.from(), start -> !start.isAfter(whole.to()), HalfMonths::next)
                .toList();
    }

    /** First day of the half month that a day is in. */
    static LocalDate start(LocalDate day) {
        return day.withDayOfMonth(day.getDayOfMonth() < 15 ? 1 : 15);
    }

    /** First day of the next one. */
    static LocalDate next(LocalDate start) {
        return start.getDayOfMonth() == 1
                ? start.withDayOfMonth(15)
                : YearMonth.from(start).plusMonths(1).atDay(1);
    }
}
