package vn.hoso.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SheetMarkTest {

    private static final SheetMark COVER =
            new SheetMark(SheetMark.Kind.COVER, "K7Q2MX", 3, 12, 5, "H15.50.05.13-261008-0975");

    /** Paper lies in cupboards: what was ever printed is read for ever. */
    @ParameterizedTest
    @MethodSource("printedBefore")
    void a_sheet_printed_by_an_earlier_release_is_read_and_would_be_printed_the_same(String printed) {
        assertThat(SheetMark.of(printed)).map(SheetMark::text).contains(printed);
    }

    static List<String> printedBefore() {
        return Messages.text(Messages.resource("/golden/sheet-mark/v1.txt"))
                .lines()
                .toList();
    }

    @Test
    void every_part_of_a_mark_comes_back() {
        assertThat(SheetMark.of(COVER.text())).contains(COVER);
        var undeclared = new SheetMark(SheetMark.Kind.SEPARATOR, "K7Q2MX", 4, 12, null, "000.00.12.H22-230115-0007");
        assertThat(SheetMark.of(undeclared.text())).contains(undeclared);
    }

    @Test
    void one_wrong_character_anywhere_makes_it_no_mark() {
        String text = COVER.text();
        for (int at = 0; at < text.length(); at++) {
            String wrong = text.substring(0, at) + (text.charAt(at) == '7' ? '1' : '7') + text.substring(at + 1);
            assertThat(SheetMark.of(wrong)).as(wrong).isEmpty();
        }
    }

    @Test
    void other_codes_on_papers_are_no_marks() {
        assertThat(SheetMark.of("https://example.vn/tra-cuu?ma=H15.50.05.13-261008-0975"))
                .isEmpty();
        assertThat(SheetMark.of("H15.50.05.13-261008-0975")).isEmpty();
        assertThat(SheetMark.of("")).isEmpty();
    }

    @Test
    void a_sheet_that_could_not_be_read_again_is_not_made() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SheetMark(SheetMark.Kind.COVER, "K7Q2MX", 3, 2, 5, COVER.dossier()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SheetMark(SheetMark.Kind.COVER, "K7Q2MX", 1, 2, 5, "hồ sơ 1"));
    }
}
