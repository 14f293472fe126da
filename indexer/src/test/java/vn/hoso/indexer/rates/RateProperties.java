package vn.hoso.indexer.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RateProperties {

    static LongStream seededCountsBelowAMillion() {
        return new Random(2023).longs(200, 0, 1_000_000);
    }

    /** Two rates with counts of every size, nothing counted included. */
    static Stream<ChangeInPoints> seededPairs() {
        var random = new Random(766);
        return Stream.generate(() -> new ChangeInPoints(rate(random), rate(random)))
                .limit(500);
    }

    private static Rate rate(Random random) {
        long denominator = random.nextLong(1L << random.nextInt(1, 40));
        return new Rate(random.nextLong(denominator + 1), denominator);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 3, 33.33",
        "2, 3, 66.67",
        "1, 800, 0.13",
        "1939, 1940, 99.95",
        "0, 7, 0.00",
        "7, 7, 100.00",
        "1904, 1904, 100.00"
    })
    void the_check_values_of_the_field_come_out(long numerator, long denominator, String percent) {
        assertThat(new Rate(numerator, denominator).percent()).contains(new BigDecimal(percent));
    }

    @ParameterizedTest
    @CsvSource({
        // right, judged, and the interval of Wilson for 95 %, rounded outwards
        "48, 50, 86.53, 98.90",
        "10, 10, 72.24, 100.00",
        "0, 10, 0.00, 27.76",
        "81, 263, 25.52, 36.63"
    })
    void a_second_look_gives_the_interval_of_wilson(long right, long judged, String low, String high) {
        assertThat(new SecondLook(judged, right, 0).of(new Rate(7, 7)))
                .contains(new SecondLook.Interval(new BigDecimal(low), new BigDecimal(high)));
    }

    @ParameterizedTest
    @MethodSource("seededCountsBelowAMillion")
    void an_interval_holds_what_was_found_and_is_smaller_for_more_looked_at(long counted) {
        var random = new Random(counted);
        var rate = new Rate(counted, 1_000_000);
        long judged = 1L + random.nextInt(200);
        var look = new SecondLook(judged, random.nextLong(judged + 1), 0);
        SecondLook.Interval interval = look.of(rate).orElseThrow();
        BigDecimal found = new BigDecimal(counted)
                .multiply(new BigDecimal(look.right()))
                .divide(new BigDecimal(judged).multiply(new BigDecimal(10_000)), 6, RoundingMode.HALF_UP);
        assertThat(interval.low()).isNotNegative().isLessThanOrEqualTo(found);
        assertThat(interval.high())
                .isGreaterThanOrEqualTo(found)
                .isLessThanOrEqualTo(rate.percent().orElseThrow().add(new BigDecimal("0.01")));
        SecondLook.Interval more =
                new SecondLook(judged * 4, look.right() * 4, 0).of(rate).orElseThrow();
        assertThat(more.high().subtract(more.low()))
                .isLessThanOrEqualTo(interval.high().subtract(interval.low()).add(new BigDecimal("0.02")));
    }

    @Test
    void no_dossiers_is_not_zero_per_cent() {
        assertThat(Rate.NONE.percent()).isEmpty();
        assertThat(RateText.percent(Optional.empty(), Locale.ENGLISH)).isEqualTo("no dossiers");
    }

    @Test
    void a_group_is_the_sum_of_its_counts_not_the_mean_of_its_rates() {
        assertThat(new Rate(1, 1).plus(new Rate(0, 9)).percent()).contains(new BigDecimal("10.00"));
    }

    @Test
    void counts_that_no_dossiers_can_have_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Rate(1, -1)).withMessageContaining("1 of -1");
        assertThatIllegalArgumentException().isThrownBy(() -> new Rate(-1, 1));
    }

    @ParameterizedTest
    @MethodSource("seededCountsBelowAMillion")
    void one_more_converted_dossier_never_lowers_the_figure(long converted) {
        var before = new Rate(converted, 1_000_000).percent().orElseThrow();
        var after = new Rate(converted + 1, 1_000_000).percent().orElseThrow();
        assertThat(after).isGreaterThanOrEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("seededPairs")
    void the_printed_figure_is_within_half_a_hundredth_of_the_exact_one(ChangeInPoints pair) {
        pair.now().percent().ifPresent(percent -> {
            var exact = BigDecimal.valueOf(pair.now().numerator() * 100L)
                    .divide(BigDecimal.valueOf(pair.now().denominator()), MathContext.DECIMAL128);
            assertThat(percent.subtract(exact).abs()).isLessThanOrEqualTo(new BigDecimal("0.005"));
            assertThat(percent.scale()).isEqualTo(2);
        });
    }

    @ParameterizedTest
    @MethodSource("seededPairs")
    void the_change_turned_round_is_the_same_with_the_other_sign(ChangeInPoints pair) {
        var back = new ChangeInPoints(/* now= */ pair.base(), /* base= */ pair.now());
        assertThat(back.points().map(BigDecimal::negate)).isEqualTo(pair.points());
    }

    @ParameterizedTest
    @MethodSource("seededPairs")
    void the_change_is_the_exact_difference_rounded_once(ChangeInPoints pair) {
        pair.points().ifPresent(points -> {
            var exact = share(pair.now()).subtract(share(pair.base()));
            assertThat(points.subtract(exact).abs()).isLessThan(new BigDecimal("0.0050000001"));
            assertThat(points.subtract(pair.printedDifference().orElseThrow()).abs())
                    .isLessThanOrEqualTo(new BigDecimal("0.01"));
        });
    }

    private static BigDecimal share(Rate rate) {
        return BigDecimal.valueOf(rate.numerator())
                .movePointRight(2)
                .divide(BigDecimal.valueOf(rate.denominator()), new MathContext(40, RoundingMode.HALF_EVEN));
    }

    @ParameterizedTest
    @CsvSource({"2693, 1078, 16.15", "2448, 1078, 13.70", "4091, 1314, 27.77", "3894, 1314, 25.80", "7015, 7024, -0.09"
    })
    void the_published_changes_are_percentage_points(long now, long base, String points) {
        var change = new ChangeInPoints(new Rate(now, 10_000), new Rate(base, 10_000));
        assertThat(change.points()).contains(new BigDecimal(points));
    }

    @Test
    void a_change_is_taken_between_unrounded_figures() {
        // 33.333… − 16.666… is 16.67, though the printed figures 33.33 and 16.67 differ by 16.66.
        var change = new ChangeInPoints(new Rate(1, 3), new Rate(1, 6));
        assertThat(change.points()).contains(new BigDecimal("16.67"));
        assertThat(change.printedDifference()).contains(new BigDecimal("16.66"));
    }

    @Test
    void without_a_base_there_is_no_change() {
        assertThat(new ChangeInPoints(new Rate(1, 3), Rate.NONE).points()).isEmpty();
        assertThat(new ChangeInPoints(Rate.NONE, new Rate(1, 3)).points()).isEmpty();
    }

    @Test
    void figures_are_written_as_each_language_writes_them() {
        var figure = Optional.of(new BigDecimal("82.42"));
        assertThat(RateText.percent(figure, Locale.forLanguageTag("vi"))).isEqualTo("82,42 %");
        assertThat(RateText.percent(figure, Locale.ENGLISH)).isEqualTo("82.42 %");
        assertThat(RateText.points(figure, Locale.forLanguageTag("vi"))).contains("+82,42 điểm phần trăm");
        assertThat(RateText.points(Optional.of(new BigDecimal("-0.09")), Locale.ENGLISH))
                .contains("-0.09 percentage points");
    }
}
