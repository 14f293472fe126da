package vn.hoso.ocr.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StraysTest {

    private static Word word(String text, double confidence) {
        return new Word(text, confidence, 0, 0, 20, 30);
    }

    private static List<String> left(Word... words) {
        return Strays.leftOut(List.of(LineBox.around(List.of(words)))).stream()
                .map(Line::text)
                .toList();
    }

    @Test
    void a_speck_read_as_a_sign_is_left_out_and_a_sure_sign_stays() {
        assertThat(left(word("Nam", 0.9), word("_", 0.3), word(":", 0.5))).containsExactly("Nam");
        assertThat(left(word("-", 0.85), word("Lưu:", 0.9))).containsExactly("- Lưu:");
    }

    @Test
    void a_line_of_which_no_word_is_likely_is_a_scribble() {
        assertThat(left(word("/V>x", 0.1), word("ma", 0.25))).isEmpty();
        assertThat(left(word("/V>x", 0.1), word("Dương", 0.8))).containsExactly("/V>x Dương");
        assertThat(left(word("~", 0.2))).isEmpty();
    }

    @Test
    void a_doubtful_number_stays() {
        assertThat(left(word("7", 0.1))).containsExactly("7");
        assertThat(left(word("15/6ll957", 0.1))).containsExactly("15/6ll957");
    }
}
