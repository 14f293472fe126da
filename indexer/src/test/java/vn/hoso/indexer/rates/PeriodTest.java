package vn.hoso.indexer.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodTest {

    @Test
    void months_are_taken_whole() {
        assertThat(Period.of("2023-01", "2023-10"))
                .isEqualTo(new Period(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 10, 31)));
    }

    @Test
    void days_are_taken_as_they_stand() {
        assertThat(Period.of("2022-12-15", "2023-03-14"))
                .isEqualTo(new Period(LocalDate.of(2022, 12, 15), LocalDate.of(2023, 3, 14)));
    }

    @Test
    void the_year_before_ends_with_its_own_february() {
        assertThat(Period.of("2023-01", "2023-10").yearBefore()).isEqualTo(Period.of("2022-01", "2022-10"));
        assertThat(Period.of("2025-02", "2025-02").yearBefore()).isEqualTo(Period.of("2024-02", "2024-02"));
        assertThat(Period.of("2024-02", "2024-02").yearBefore()).isEqualTo(Period.of("2023-02", "2023-02"));
    }

    @Test
    void a_period_that_ends_before_it_begins_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Period.of("2023-10", "2023-01"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Period.of("10/2023", "2023-11"))
                .withMessageContaining("10/2023");
        assertThatIllegalArgumentException().isThrownBy(() -> Period.of("2023-13", "2023-13"));
    }
}
