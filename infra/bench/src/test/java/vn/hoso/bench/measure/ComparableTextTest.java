package vn.hoso.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparableTextTest {
    @ParameterizedTest
    @CsvSource({
        "hoà, hòa",
        "Hoà Bình, Hòa Bình",
        "KHÁNH HOÀ, KHÁNH HÒA",
        "thuỷ, thủy",
        "khoẻ, khỏe",
        "uỷ quyền, ủy quyền",
        "xoá nhoè, xóa nhòe"
    })
    void both_placements_of_a_tone_are_one(String newPlacement, String oldPlacement) {
        assertThat(ComparableText.of(newPlacement)).isEqualTo(oldPlacement).isEqualTo(ComparableText.of(oldPlacement));
    }

    @ParameterizedTest
    @CsvSource({"quý", "quỳ", "hoàn", "toán", "loài", "khuỷu", "tuỳnh", "quả"})
    void a_tone_that_has_one_place_only_stays_there(String word) {
        assertThat(ComparableText.of(word)).isEqualTo(word);
    }

    @Test
    void composed_and_decomposed_letters_and_any_white_space_are_one() {
        String text = "Ủy ban nhân dân";
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD).replace(" ", "\u00a0\n ");
        assertThat(ComparableText.of("\t" + decomposed + " ")).isEqualTo(text);
    }

    @Test
    void taking_off_diacritics_keeps_the_length() {
        String text = ComparableText.of("ĐỘC LẬP - Tự do - Hạnh phúc, đường số 5/ệ");
        assertThat(ComparableText.withoutDiacritics(text))
                .isEqualTo("DOC LAP - Tu do - Hanh phuc, duong so 5/e")
                .hasSameSizeAs(text);
    }

    @Test
    void runs_of_leader_dots_go_and_full_stops_stay() {
        assertThat(ComparableText.withoutLeaders("Họ tên: ....… Lê An. Sinh ngày. . . . . hết..."))
                .isEqualTo("Họ tên: Lê An. Sinh ngày hết...");
    }
}
