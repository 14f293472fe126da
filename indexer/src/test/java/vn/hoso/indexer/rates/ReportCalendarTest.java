package vn.hoso.indexer.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportCalendarTest {

    @ParameterizedTest
    @CsvSource({
        "CALENDAR, 2023-Q1, 2023-Q1, 2023-01-01, 2023-03-31",
        "CALENDAR, 2023-H2, 2023-H2, 2023-07-01, 2023-12-31",
        "CALENDAR, 2023, 2024, 2023-01-01, 2024-12-31",
        "CALENDAR, 2023-01, 2023-10, 2023-01-01, 2023-10-31",
        "REPORT15, 2023-Q1, 2023-Q1, 2022-12-15, 2023-03-14",
        "REPORT15, 2023-02, 2023-02, 2023-01-15, 2023-02-14",
        "REPORT15, 2023-H1, 2023-H1, 2022-12-15, 2023-06-14",
        "REPORT15, 2023-H2, 2023-H2, 2023-06-15, 2023-12-14",
        "REPORT15, 2023, 2023, 2022-12-15, 2023-12-14",
        "REPORT15, 2023-01-02, 2023-01-03, 2023-01-02, 2023-01-03"
    })
    void a_period_has_these_days(ReportCalendar calendar, String from, String to, LocalDate first, LocalDate last) {
        assertThat(calendar.period(from, to)).isEqualTo(new Period(first, last));
    }

    @ParameterizedTest
    @CsvSource({"2023-Q5", "2023-H3", "2023-13", "Q1", "2023-02-30"})
    void what_is_no_period_is_refused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportCalendar.REPORT15.period(text))
                .withMessageContaining(text);
    }

    @ParameterizedTest
    @CsvSource({"2024-02, 2023-01-15, 2023-02-14", "2024-Q1, 2022-12-15, 2023-03-14"})
    void the_year_before_closes_on_the_14th_too(String text, LocalDate first, LocalDate last) {
        assertThat(ReportCalendar.REPORT15.period(text).yearBefore()).isEqualTo(new Period(first, last));
    }
}
