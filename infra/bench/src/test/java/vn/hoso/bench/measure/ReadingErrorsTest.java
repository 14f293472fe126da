package vn.hoso.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ReadingErrorsTest {
    @Test
    void errors_are_counted_as_by_hand() {
        // Letters: 1 changed (ố to ô), 1 left out (g), 1 put in (!). Words: 3 of 4 differ.
        ReadingErrors errors = ReadingErrors.between("Quyết định số đúng", "Quyết đinh sô đún!g");
        assertThat(errors.letters()).isEqualTo(18);
        assertThat(errors.letterErrors()).isEqualTo(3);
        assertThat(errors.cer()).isCloseTo(100.0 * 3 / 18, within(1e-9));
        assertThat(errors.words()).isEqualTo(4);
        assertThat(errors.wordErrors()).isEqualTo(3);
        assertThat(errors.accentErrors()).isEqualTo(2);
        assertThat(errors.wordsFound()).isEqualTo(1);
    }

    @Test
    void the_other_placement_of_a_tone_is_no_error() {
        assertThat(ReadingErrors.between("tỉnh Hòa Bình", "tỉnh\nHoà  Bình").letterErrors())
                .isZero();
    }

    @Test
    void another_order_costs_errors_but_finds_the_words() {
        ReadingErrors errors = ReadingErrors.between("một hai ba", "ba một hai");
        assertThat(errors.wordErrors()).isEqualTo(2);
        assertThat(errors.wordsFound()).isEqualTo(3);
    }

    @Test
    void leaders_are_held_against_a_reading_and_not_in_the_second_figure() {
        ReadingErrors errors = ReadingErrors.between("Họ tên: Lê An", "Họ tên: ...... Lê An");
        assertThat(errors.letterErrors()).isEqualTo(7);
        assertThat(errors.withoutLeaders()).isZero();
    }

    @Test
    void nothing_read_is_every_letter_wrong() {
        assertThat(ReadingErrors.between("Số: 15", "").cer()).isEqualTo(100);
    }

    @Test
    void errors_add_up_and_keep_their_bounds() {
        List<String> words = List.of("Ủy", "ban", "nhân", "dân", "xã", "Hòa", "....", "số", "15/QĐ");
        for (long seed = 1; seed <= 200; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            String truth = drawn(random, words);
            String read = drawn(random, words);
            ReadingErrors errors = ReadingErrors.between(truth, read);
            assertThat(errors.letterErrors())
                    .as("seed %d", seed)
                    .isLessThanOrEqualTo(Math.max(truth.length(), read.length()));
            assertThat(errors.accentErrors()).as("seed %d", seed).isBetween(0L, errors.letterErrors());
            assertThat(errors.wordErrors())
                    .as("seed %d", seed)
                    .isGreaterThanOrEqualTo(errors.words() - errors.wordsFound());
            assertThat(errors.plus(errors).cer()).as("seed %d", seed).isCloseTo(errors.cer(), within(1e-9));
            assertThat(ReadingErrors.between(truth, truth).letterErrors()).isZero();
        }
    }

    private static String drawn(SplittableRandom random, List<String> words) {
        StringBuilder text = new StringBuilder("Số");
        for (int i = random.nextInt(12); i > 0; i--) {
            text.append(' ').append(words.get(random.nextInt(words.size())));
        }
        return text.toString();
    }
}
