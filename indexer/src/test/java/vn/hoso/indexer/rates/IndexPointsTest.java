package vn.hoso.indexer.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndexPointsTest {

    @ParameterizedTest
    @CsvSource({
        "REUSE.2026, 7999, 10000, 2.00", // 1.99975, rounded once
        "REUSE.2026, 40, 100, 1.00",
        "DIGI.2026, 80, 100, 3.20",
        "DIGI.2022, 80, 100, 4.00",
        "DIGI.2022, 79, 100, 3.95",
        "DIGI.2022, 100, 100, 4.00",
        "ERES.2026, 1, 3, 2.00"
    })
    void marks_are_a_share_up_to_the_most_never_a_flat_part_of_it(
            String definition, long numerator, long denominator, String marks) {
        assertThat(points(definition).of(new Rate(numerator, denominator))).contains(new BigDecimal(marks));
    }

    @Test
    void one_more_dossier_never_costs_a_mark() {
        assertThat(LongStream.rangeClosed(0, 1_000)
                        .mapToObj(converted -> points("REUSE.2026")
                                .of(new Rate(converted, 1_000))
                                .orElseThrow()))
                .isSorted()
                .endsWith(new BigDecimal("2.00"));
    }

    @Test
    void without_dossiers_there_are_no_marks_not_0() {
        assertThat(points("DIGI.2026").of(Rate.NONE)).isEmpty();
    }

    @Test
    void marks_that_nobody_can_earn_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new IndexPoints(BigDecimal.ZERO, BigDecimal.TEN));
    }

    private static IndexPoints points(String definition) {
        return RateDefinitions.of(definition).points().orElseThrow();
    }
}
