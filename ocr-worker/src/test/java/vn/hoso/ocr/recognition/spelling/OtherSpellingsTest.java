package vn.hoso.ocr.recognition.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hoso.samples.misread.MisreadWord;

class OtherSpellingsTest {

    /** The officer's desk is measured with the same table, so what it shows there is what is offered here. */
    @Test
    void of_forty_misread_words_three_of_four_are_among_what_is_offered() {
        List<String> differing = new ArrayList<>();
        for (MisreadWord word : MisreadWord.all()) {
            List<String> others = OtherSpellings.of(word.read(), Set.of());
            if (!others.equals(word.others())) {
                differing.add(word.written() + "," + word.read() + "," + String.join(" ", others));
            }
        }
        assertThat(differing).as("what is offered is not what the table says").isEmpty();
        assertThat(MisreadWord.all())
                .hasSize(40)
                .filteredOn(word -> word.others().contains(word.written()))
                .hasSizeBetween(30, 34);
    }

    @Test
    void a_word_that_stands_elsewhere_on_the_page_comes_first() {
        assertThat(OtherSpellings.of("quyn", Set.of())).doesNotContain("quyền");
        assertThat(OtherSpellings.of("quyn", Set.of("quyền"))).startsWith("quyền");
    }

    @ParameterizedTest
    @CsvSource({"CHÚNG,CHỨNG", "Chúng,Chứng", "“chúng”,chứng"})
    void what_is_offered_is_written_as_the_word_is_and_without_its_signs(String read, String written) {
        assertThat(OtherSpellings.of(read, Set.of())).contains(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"chúng", "nghieng", "Nguyên", "hoa", "quyết", "duong"})
    void whatever_is_offered_is_another_possible_syllable_and_nine_at_most(String read) {
        List<String> others = OtherSpellings.of(read, Set.of());
        assertThat(others)
                .hasSizeBetween(1, OtherSpellings.MOST)
                .doesNotContain(read)
                .doesNotHaveDuplicates()
                .allMatch(Spelling::isSyllable);
    }

    @ParameterizedTest
    @ValueSource(strings = {"15", "15/QĐ-UBND", "2026", "a", ".", "", "H46.01", "hochiminhcity"})
    void nothing_is_offered_for_numbers_codes_and_what_is_no_syllable_by_far(String read) {
        assertThat(OtherSpellings.of(read, Set.of())).isEmpty();
    }
}
