package vn.hoso.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CalibrationTest {
    @Test
    void the_error_is_the_mean_distance_of_what_is_said_and_what_is_right() {
        Calibration calibration = new Calibration();
        // Four say 0.95, three are right; two say 0.55, both are right: (|3.8 - 3| + |1.1 - 2|) / 6.
        for (int i = 0; i < 4; i++) {
            calibration.add(0.95, i > 0);
        }
        calibration.add(0.55, true);
        calibration.add(0.55, true);
        assertThat(calibration.expectedError()).isCloseTo((0.8 + 0.9) / 6, within(1e-9));
        assertThat(calibration.curve()).hasSize(2);
        assertThat(calibration.curve().get(1).right()).isEqualTo(0.75);
        assertThat(calibration.size()).isEqualTo(6);
    }

    @Test
    void nine_right_in_ten_at_nine_tenths_is_no_error_and_certainty_counts_in_the_last_bin() {
        Calibration calibration = new Calibration();
        for (int i = 0; i < 10; i++) {
            calibration.add(0.9, i > 0);
        }
        assertThat(calibration.expectedError()).isCloseTo(0, within(1e-9));
        calibration.add(1, true);
        assertThat(calibration.curve()).hasSize(1);
    }

    @Test
    void what_is_no_confidence_is_refused() {
        assertThatThrownBy(() -> new Calibration().add(1.01, true)).hasMessageContaining("1.01");
        assertThatThrownBy(() -> new Calibration().add(Double.NaN, true)).hasMessageContaining("NaN");
    }
}
