package vn.hoso.indexer.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FoldedTextTest {

    private static final String LETTERS =
            "aăâbcdđeêghiklmnoôơpqrstuưvxyàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ 0123456789/-.,";

    @ParameterizedTest
    @CsvSource({
        "Đơn đề nghị, don de nghi",
        "HÒA BÌNH, hoà bình",
        "thủy, thuỷ",
        "khoẻ, khỏe",
        "lý lịch, lí lịch",
        "kỹ thuật, kĩ thuật",
        "quý, quí",
        "y tế, i tế",
        "Ủy ban, Uỷ ban"
    })
    void these_are_written_alike_for_search(String one, String other) {
        assertThat(FoldedText.folded(one)).isEqualTo(FoldedText.folded(other));
    }

    @ParameterizedTest
    @CsvSource({"thúy, thúi", "may, mai", "tay, tai", "hoa, hoan"})
    void these_stay_apart(String one, String other) {
        assertThat(FoldedText.folded(one)).isNotEqualTo(FoldedText.folded(other));
    }

    @Test
    void the_exact_key_forgets_where_the_tone_stands_but_not_which_it_is() {
        assertThat(FoldedText.exact("hòa")).isEqualTo(FoldedText.exact("hoà"));
        assertThat(FoldedText.exact("má")).isNotEqualTo(FoldedText.exact("mà"));
        assertThat(FoldedText.exact("ma")).isNotEqualTo(FoldedText.exact("mà"));
        assertThat(FoldedText.exact("đa")).isNotEqualTo(FoldedText.exact("da"));
        assertThat(FoldedText.exact("mơ")).isNotEqualTo(FoldedText.exact("mô"));
    }

    static Stream<String> seededTexts() {
        var random = new Random(20261124);
        return Stream.generate(() -> random.ints(random.nextInt(40), 0, LETTERS.length())
                        .mapToObj(i -> LETTERS.substring(i, i + 1))
                        .reduce("", String::concat))
                .limit(2_000);
    }

    @ParameterizedTest
    @MethodSource("seededTexts")
    void folding_is_blind_to_case_and_to_the_form_of_unicode_and_changes_nothing_the_second_time(String text) {
        String folded = FoldedText.folded(text);
        assertThat(FoldedText.folded(Normalizer.normalize(text, Normalizer.Form.NFD)))
                .isEqualTo(folded);
        assertThat(FoldedText.folded(text.toUpperCase(Locale.ROOT))).isEqualTo(folded);
        assertThat(FoldedText.folded(folded)).isEqualTo(folded);
        assertThat(folded).matches("[a-z0-9 ]*");
        assertThat(FoldedText.exact(Normalizer.normalize(text, Normalizer.Form.NFD)))
                .isEqualTo(FoldedText.exact(text));
    }

    @Test
    void a_token_knows_its_place_in_the_text() {
        String text = "Số: 123/QĐ-UBND";
        List<FoldedText.Token> tokens = FoldedText.tokens(text);
        assertThat(tokens.stream().map(token -> text.substring(token.start(), token.end())))
                .containsExactly("Số", "123", "QĐ", "UBND");
        assertThat(tokens.stream().map(FoldedText.Token::folded)).containsExactly("so", "123", "qd", "ubnd");
    }

    @Test
    void the_whole_phrase_is_marked_where_it_stands_and_single_words_only_where_it_does_not() {
        SearchPhrase phrase = SearchPhrase.of("đề nghị");
        assertThat(phrase.hits(List.of("don", "de", "nghi", "de", "lai"))).containsExactlyInAnyOrder(1, 2);
        assertThat(phrase.hits(List.of("nghi", "de"))).containsExactlyInAnyOrder(0, 1);
        assertThat(phrase.hits(List.of("khac"))).isEmpty();
    }
}
