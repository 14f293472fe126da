package vn.hoso.indexer.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hoso.indexer.sampling.SampledShare;

class TrustProperties {

    private static final TrustSettings SETTINGS = new TrustSettings(0.01, 300, 400, 20, 0.9);
    private static final Field FIELD = new Field("QUYET_DINH", "signer");

    /** Evidence of every size, from fields that are never wrong to fields that often are. */
    static Stream<Evidence> seededEvidence() {
        var random = new Random(2859);
        return Stream.generate(() -> {
                    Map<Integer, SampledShare> steps = new HashMap<>();
                    double wrong = Math.pow(10, -1 - 3 * random.nextDouble());
                    for (int step = random.nextInt(Evidence.STEPS); step < Evidence.STEPS; step++) {
                        long of = 1L + random.nextInt(400);
                        steps.put(
                                step, new SampledShare(Math.min(of, Math.round(of * wrong * random.nextDouble())), of));
                    }
                    return new Evidence(FIELD, steps);
                })
                .limit(300);
    }

    @ParameterizedTest
    @MethodSource("seededEvidence")
    void nothing_passes_that_was_seldom_looked_at_or_often_wrong(Evidence evidence) {
        evidence.passesFrom(SETTINGS).ifPresent(from -> {
            SampledShare wrong = evidence.from(from);
            assertThat(wrong.of()).isGreaterThanOrEqualTo(SETTINGS.leastCases());
            assertThat(wrong.interval().high()).isLessThanOrEqualTo(SETTINGS.acceptedError());
            assertThat(evidence.steps()).containsKey((int) Math.round(from * Evidence.STEPS));
        });
    }

    @ParameterizedTest
    @MethodSource("seededEvidence")
    void one_more_right_reading_never_raises_the_threshold_and_one_more_wrong_never_lowers_it(Evidence evidence) {
        double before = orAll(evidence.passesFrom(SETTINGS));
        for (int step : evidence.steps().keySet()) {
            assertThat(orAll(with(evidence, step, 0).passesFrom(SETTINGS))).isLessThanOrEqualTo(before);
            assertThat(orAll(with(evidence, step, 1).passesFrom(SETTINGS))).isGreaterThanOrEqualTo(before);
        }
    }

    @ParameterizedTest
    @MethodSource("seededEvidence")
    void who_accepts_less_never_lets_more_pass(Evidence evidence) {
        var stricter = new TrustSettings(0.005, 300, 400, 20, 0.9);
        assertThat(orAll(evidence.passesFrom(stricter))).isGreaterThanOrEqualTo(orAll(evidence.passesFrom(SETTINGS)));
    }

    @ParameterizedTest
    @CsvSource({"380, 0, ''", "381, 0, 0.8", "381, 1, ''", "562, 1, ''", "563, 1, 0.8"})
    void one_in_a_hundred_needs_381_right_readings(long of, long wrong, String passesFrom) {
        var evidence = new Evidence(FIELD, Map.of(16, new SampledShare(wrong, of)));
        assertThat(evidence.passesFrom(SETTINGS).map(String::valueOf).orElse(""))
                .isEqualTo(passesFrom);
    }

    @Test
    void of_a_hundred_intervals_ninety_four_hold_the_true_share() {
        var random = new Random(95);
        int held = 0;
        for (int i = 0; i < 4_000; i++) {
            double truth = 0.01 + 0.2 * random.nextDouble();
            long found = random.doubles(300).filter(one -> one < truth).count();
            SampledShare.Interval interval = new SampledShare(found, 300).interval();
            held += interval.low() <= truth && truth <= interval.high() ? 1 : 0;
        }
        assertThat(held).isGreaterThan(3_760);
    }

    @ParameterizedTest
    @CsvSource({
        // drawn of passed, looked at, wrong, planted, missed: what comes of it when 1 in 100 is accepted
        "420, 9000, 400, 0, 20, 0, HOLDS",
        "420, 9000, 400, 1, 20, 0, ",
        "420, 9000, 400, 20, 20, 0, FAILS",
        "420, 9000, 400, 20, 20, 20, FAILS",
        "420, 9000, 400, 0, 20, 3, ",
        "105, 105, 100, 1, 5, 0, HOLDS",
        "105, 105, 100, 2, 5, 0, FAILS"
    })
    void a_lot_holds_when_little_is_wrong_and_those_who_looked_were_attentive(
            int drawn, long passed, int looked, int wrong, int planted, int missed, Lot.Verdict told) {
        var day = LocalDate.of(2026, 11, 27);
        var lot = new Lot(
                1,
                FIELD.type(),
                FIELD.name(),
                day,
                day,
                passed,
                "00",
                0.01,
                "Trưởng phòng",
                OffsetDateTime.parse("2026-11-28T02:00:00Z"),
                null,
                null,
                drawn,
                looked + planted,
                looked,
                wrong,
                planted,
                missed);
        assertThat(lot.told(SETTINGS)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({"Trần Thị Thúy", "2026-10-05", "QĐ-UBND", "0912345678", "đơn", "Y Kpă Êban", "31/12/2025"})
    void a_planted_error_is_another_value_of_the_same_shape(String value) {
        List<String> misread = Misreadings.of(value);
        assertThat(misread).isNotEmpty().doesNotHaveDuplicates().doesNotContain(value);
        assertThat(misread).allSatisfy(other -> {
            assertThat(other).hasSameSizeAs(value).matches(text -> Normalizer.isNormalized(text, Normalizer.Form.NFC));
            assertThat(differing(value, other)).isEqualTo(1);
            if (value.startsWith("2026")) {
                assertThat(LocalDate.parse(other)).isNotNull();
            }
        });
    }

    @Test
    void settings_out_of_range_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new TrustSettings(0, 300, 400, 20, 0.9));
        assertThatIllegalArgumentException().isThrownBy(() -> new TrustSettings(0.01, 300, 400, 20, Double.NaN));
    }

    private static double orAll(Optional<Double> passesFrom) {
        return passesFrom.orElse(1.0);
    }

    private static Evidence with(Evidence evidence, int step, int wrong) {
        Map<Integer, SampledShare> steps = new HashMap<>(evidence.steps());
        steps.computeIfPresent(step, (at, share) -> new SampledShare(share.found() + wrong, share.of() + 1));
        return new Evidence(evidence.field(), steps);
    }

    private static long differing(String one, String other) {
        long differing = 0;
        for (int i = 0; i < one.length(); i++) {
            differing += one.charAt(i) == other.charAt(i) ? 0 : 1;
        }
        return differing;
    }
}
