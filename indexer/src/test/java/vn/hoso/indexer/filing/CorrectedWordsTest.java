package vn.hoso.indexer.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoso.contracts.DocumentDigitized.FieldReading;
import vn.hoso.contracts.DocumentDigitized.Place;
import vn.hoso.contracts.WordsCorrected.Correction;

class CorrectedWordsTest {

    private static final Place PLACE = new Place(1, 0.1, 0.1, 0.5, 0.1);

    @ParameterizedTest
    @CsvSource({
        // the paper keeps its way to write a day, and the parts that were right
        "2026-03-05, ngày 05 tháng 3 năm 2026, 2026-03-06, ngày 06 tháng 3 năm 2026",
        "2026-03-05, ngày 5 tháng 3 năm 2026, 2026-11-05, ngày 5 tháng 11 năm 2026",
        "2026-11-05, 2026-11-05, 2025-11-05, 2025-11-05",
        "1984-11-05, 05-11;1984, 1994-11-05, 05-11;1994",
    })
    void a_day_is_put_right_as_the_paper_writes_it(String value, String printed, String verified, String written) {
        assertThat(told(value, printed, verified)).containsExactly(new Correction(PLACE, printed, written));
    }

    @ParameterizedTest
    @CsvSource({
        "0904953726, 0904.953.726",
        "Giàng Đức Ưng, GIẢNG ĐỨC ƯNG",
    })
    void what_differs_from_its_words_in_marks_and_signs_is_sought_as_it_is_printed(String value, String printed) {
        assertThat(told(value, printed, "khác")).containsExactly(new Correction(PLACE, printed, "khác"));
    }

    @ParameterizedTest
    @CsvSource({"15, 15/QĐ-BNV", "cấp giấy, V/v cấp giấy"})
    void of_what_is_a_part_of_its_words_only_that_part_is_put_right(String value, String printed) {
        assertThat(told(value, printed, "khác")).containsExactly(new Correction(PLACE, value, "khác"));
    }

    private static List<Correction> told(String value, String printed, String verified) {
        var field = new FieldReading("field", value, 0.7, PLACE, printed, null, null);
        return CorrectedWords.of(List.of(field), Map.of("field", verified));
    }
}
