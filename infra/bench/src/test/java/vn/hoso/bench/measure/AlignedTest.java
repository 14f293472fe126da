package vn.hoso.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class AlignedTest {
    @Test
    void a_word_is_right_where_it_stands_in_the_text() {
        assertThat(WordAlignment.right(
                        List.of("Sở", "Tư", "pháp", "báo", "cáo"), List.of("|", "Sở", "Tu", "pháp", "cáo", "Sở")))
                .containsExactly(false, true, false, true, true, false);
        assertThat(WordAlignment.right(List.of(), List.of("a"))).containsExactly(false);
    }

    @Test
    void a_zone_is_compared_with_the_stretch_that_fits_it() {
        assertThat(ZoneErrors.cer("CHỈ THỊ Về việc", "SỐ: 1 CHỈ THỊ Về viêc số hóa"))
                .isCloseTo(100.0 / 15, within(1e-9));
        assertThat(ZoneErrors.cer("CHỈ THỊ", "")).isEqualTo(100);
    }

    @Test
    void a_spread_is_least_median_and_most() {
        assertThat(Spread.of(List.of(3.0, 1.0, 2.0, 10.0))).isEqualTo(new Spread(1, 2.5, 10));
        assertThat(Spread.of(List.of(3.0, 1.0, 2.0)).printed(1)).isEqualTo("2.0 (1.0–3.0)");
    }

    @Test
    void a_field_is_exact_but_for_its_normal_form() {
        assertThat(FieldComparison.same("phone", "0905.123.456", "0905123456")).isTrue();
        assertThat(FieldComparison.same("number", "05", "5")).isTrue();
        assertThat(FieldComparison.same("number", "50", "5")).isFalse();
        assertThat(FieldComparison.same("signer", "Lê Thị Hoà", "LÊ THỊ HÒA")).isTrue();
        assertThat(FieldComparison.same("subject", "về việc số hóa", "V/v về việc số hoá"))
                .isTrue();
        assertThat(FieldComparison.same("notation", "QĐ-UBND", "QD-UBND")).isFalse();
        assertThat(FieldComparison.same("recipients", "Như trên; Lưu: VT", "- Như trên;\n- Lưu: VT."))
                .isTrue();
    }
}
