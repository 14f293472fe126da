package vn.hoso.indexer.rates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HalfMonthsTest {

    @ParameterizedTest
    @CsvSource({
        "2023-01-01, 2023-10-31, 2023-01-01, 2023-10-31, 0", // months of the calendar
        "2022-12-15, 2023-03-14, 2022-12-15, 2023-03-14, 0", // a quarter that closes on the 14th
        "2024-02-10, 2024-02-29, 2024-02-15, 2024-02-29, 1",
        "2026-01-01, 2026-11-25, 2026-01-01, 2026-11-14, 1",
        "2026-01-02, 2026-11-13, 2026-01-15, 2026-10-31, 2"
    })
    void the_whole_half_months_are_these(
            LocalDate from, LocalDate to, LocalDate wholeFrom, LocalDate wholeTo, int rests) {
        var halves = HalfMonths.of(new Period(from, to));
        assertThat(halves.whole()).contains(new Period(wholeFrom, wholeTo));
        assertThat(halves.rest()).hasSize(rests);
    }

    @Test
    void a_few_days_are_no_whole_half() {
        var days = new Period(LocalDate.of(2026, 11, 2), LocalDate.of(2026, 11, 20));
        assertThat(HalfMonths.of(days).whole()).isEmpty();
        assertThat(HalfMonths.of(days).rest()).containsExactly(days);
    }

    @Test
    void every_day_of_a_period_is_in_one_part_of_it() {
        var random = new Random(14);
        for (int i = 0; i < 5_000; i++) {
            LocalDate from = LocalDate.of(2023, 1, 1).plusDays(random.nextInt(800));
            var period = new Period(from, from.plusDays(random.nextInt(400)));
            var halves = HalfMonths.of(period);
            List<LocalDate> days = new ArrayList<>();
            halves.whole().ifPresent(whole -> days.addAll(days(whole)));
            halves.rest().forEach(rest -> days.addAll(days(rest)));
            assertThat(days).as("%s", period).containsExactlyInAnyOrderElementsOf(days(period));
        }
    }

    private static List<LocalDate> days(Period period) {
        return period.from().datesUntil(period.to().plusDays(1)).toList();
    }
}
