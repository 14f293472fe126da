package vn.hoso.ocr.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class LineDoubtTest {

    private static LineDoubt reading(double confidence, String text) {
        return LineDoubt.of(LineBox.around(Arrays.stream(text.split(" ", -1))
                .map(word -> new Word(word, confidence, 0, 0, 10, 10))
                .toList()));
    }

    @Test
    void a_line_of_possible_words_read_surely_is_not_read_again() {
        assertThat(reading(0.9, "Căn cứ Quyết định số 12/QĐ-UBND").isWorthReadingAgain())
                .isFalse();
    }

    @Test
    void a_line_of_impossible_words_or_read_unsurely_is() {
        assertThat(reading(0.9, "Cănn cứ Quyêt địnhh số").isWorthReadingAgain()).isTrue();
        assertThat(reading(0.5, "Căn cứ Quyết định số").isWorthReadingAgain()).isTrue();
    }

    @Test
    void digits_and_codes_are_no_misspelling() {
        assertThat(reading(0.9, "H15.50-261008-0975 QH15 0912345678").isWorthReadingAgain())
                .isFalse();
    }

    @Test
    void a_sign_alone_is_not_read_again() {
        assertThat(reading(0.1, "—").isWorthReadingAgain()).isFalse();
    }

    @Test
    void a_reading_that_lost_half_the_line_is_no_better_one() {
        LineDoubt first = reading(0.5, "Căn cứ Quyêt địnhh số mười");
        assertThat(reading(0.95, "Căn cứ Quyết định số mười").isBetterThan(first))
                .isTrue();
        assertThat(reading(0.95, "Căn cứ").isBetterThan(first)).isFalse();
        assertThat(reading(0.51, "Căn cứ Quyêt địnhh số mười").isBetterThan(first))
                .isFalse();
    }
}
