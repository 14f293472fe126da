package vn.hoso.indexer.rates;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The few periods whose rates are told without being asked for, by label; unfinished months are not among them. */
@Component
class ReportedPeriods {

    /** From 1 January to today, Asia/Ho_Chi_Minh. */
    static final String YEAR_TO_DATE = "year-to-date";

    private final RatesSettings settings;
    private final Clock clock;

    ReportedPeriods(RatesSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    Map<String, Period> now() {
        LocalDate today = Period.today(clock);
        Map<String, Period> periods = new LinkedHashMap<>();
        periods.put(YEAR_TO_DATE, Period.yearTo(today));
        for (int back = 1; back <= settings.finishedMonths(); back++) {
            YearMonth month = YearMonth.from(today).minusMonths(back);
            periods.put(month.toString(), ReportCalendar.CALENDAR.months(month, month));
        }
        for (String further : settings.furtherPeriods()) {
            int slash = further.indexOf('/');
            if (slash < 0) {
                throw new IllegalArgumentException(
                        "hoso.rates.further-periods: '%s' is not from/to; write 2023-01/2023-10".formatted(further));
            }
            periods.put(further, Period.of(further.substring(0, slash), further.substring(slash + 1)));
        }
        return periods;
    }
}
