package vn.hoso.ocr.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hoso.contracts.DocumentDigitized.Place;
import vn.hoso.contracts.WordsCorrected.Correction;
import vn.hoso.ocr.recognition.Line;
import vn.hoso.ocr.recognition.RecognizedPage;
import vn.hoso.ocr.recognition.Word;

class CorrectPageTest {

    private static final Place WHOLE = new Place(1, 0, 0, 1, 1);

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "Về việc cấp giấy chúng nhận., cấp giấy chúng nhận, cấp giấy chứng nhận, Về việc cấp giấy chứng nhận.",
                "Về việc xây d ựng nhà, xây d ựng nhà, xây dựng nhà, Về việc xây dựng nhà",
                "Về việc xâydựng nhà, xâydựng nhà, xây dựng nhà, Về việc xây dựng nhà",
                "ông Nguyễn Hữu, Nguyễn Hữu, Nguyễn Văn Hữu, ông Nguyễn Văn Hữu",
                "Người ký: NGUYỄN VĂN HỨU, Nguyễn Văn Hứu, Nguyễn Văn Hữu, Người ký: NGUYỄN VĂN HỮU",
                "bà “Thuy” ký, Thuy, Thúy Kiều, bà Thúy Kiều ký",
                "của của bà, của bà, cua bà, của cua bà",
                "xây d | ựng nhà, xây d ựng nhà, xây dựng nhà, xây dựng | nhà",
                "ngày 05 tháng 10 năm 2026, ngày 05 tháng 10 năm 2026, ngày 06 tháng 10 năm 2026, ngày 06 tháng 10 năm 2026",
                "Về việc khác, cấp giấy, cấp giấy tờ, Về việc khác"
            })
    void words_that_were_put_right_stand_where_what_was_read_stood(
            String page, String read, String written, String right) {
        assertThat(corrected(page(page), read, written).text()).isEqualTo(right);
    }

    @Test
    void a_word_put_right_keeps_its_box_and_is_sure_and_the_others_are_the_same() {
        RecognizedPage page = page("Về việc cấp giấy chúng nhận");
        RecognizedPage right = corrected(page, "giấy chúng nhận", "giấy chứng nhận");
        for (int i = 0; i < 6; i++) {
            Word before = page.lines().get(0).words().get(i);
            Word after = right.lines().get(0).words().get(i);
            assertThat(after)
                    .isEqualTo(
                            i == 4
                                    ? new Word("chứng", 1, before.x(), before.y(), before.width(), before.height())
                                    : before);
        }
    }

    @Test
    void words_over_the_end_of_a_line_are_put_right_on_their_own_lines() {
        RecognizedPage page = page("Về việc cấp giấy chúng", "nhân quyền sử dụng");
        assertThat(corrected(page, "giấy chúng nhân quyền", "giấy chứng nhận quyền")
                        .text())
                .isEqualTo("Về việc cấp giấy chứng\nnhận quyền sử dụng");
        assertThat(corrected(page, "giấy chúng nhân quyền", "giấy chứng nhận các quyền")
                        .text()
                        .replace('\n', ' '))
                .isEqualTo("Về việc cấp giấy chứng nhận các quyền sử dụng");
    }

    @Test
    void what_nobody_could_read_is_added_in_its_box() {
        RecognizedPage page = page("Số", "Điều 1");
        RecognizedPage right =
                CorrectPage.with(page, List.of(new Correction(new Place(1, 0.2, 0.02, 0.1, 0.02), null, "307")));
        assertThat(right.text()).isEqualTo("Số\n307\nĐiều 1");
        assertThat(right.lines().get(1).words()).containsExactly(new Word("307", 1, 200, 20, 100, 20));
    }

    @Test
    void what_was_made_of_a_written_number_gives_way_to_the_number() {
        var place = new Place(1, 0, 0, 0.5, 0.05);
        assertThat(CorrectPage.with(page("Số: 2ƒ /CT-UBND", "Điều 1"), List.of(new Correction(place, null, "27")))
                        .text())
                .isEqualTo("Số: 27 /CT-UBND\nĐiều 1");
        assertThat(CorrectPage.with(page("ngày 0# tháng 1† năm"), List.of(new Correction(place, null, "05/10/2026")))
                        .text())
                .as("of two words nobody knows which it is")
                .isEqualTo("ngày 0# tháng 1† năm\n05/10/2026");
    }

    @Test
    void a_correction_of_another_page_or_of_another_place_changes_nothing() {
        RecognizedPage page = page("chúng", "chúng");
        assertThat(CorrectPage.with(page, List.of(new Correction(new Place(2, 0, 0, 1, 1), "chúng", "chứng"))))
                .isEqualTo(page);
        assertThat(CorrectPage.with(page, List.of(new Correction(new Place(1, 0, 0.05, 1, 0.9), "chúng", "chứng")))
                        .text())
                .isEqualTo("chúng\nchứng");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatever_was_read_and_is_written_the_page_then_says_what_is_written_within_its_boxes(long seed) {
        var random = new Random(seed);
        List<String> read = words(random);
        List<String> written = words(random);
        RecognizedPage page = page("trước " + String.join(" ", read) + " sau");
        RecognizedPage right = corrected(page, String.join(" ", read), String.join(" ", written));
        assertThat(right.text()).as("seed %d", seed).isEqualTo("trước " + String.join(" ", written) + " sau");
        int end = page.lines().get(0).words().get(read.size() + 1).x();
        assertThat(right.lines().get(0).words().subList(1, written.size() + 1))
                .allMatch(word -> word.x() >= 50 && word.x() + word.width() <= end);
    }

    static List<Long> seeds() {
        return java.util.stream.LongStream.range(0, 300).boxed().toList();
    }

    private static List<String> words(Random random) {
        var words = new ArrayList<String>();
        for (int i = random.nextInt(5); i >= 0; i--) {
            words.add(List.of("một", "cửa", "hồ", "sơ", "giấy").get(random.nextInt(5)));
        }
        return words;
    }

    private static RecognizedPage corrected(RecognizedPage page, @Nullable String read, String written) {
        return CorrectPage.with(page, List.of(new Correction(WHOLE, read, written)));
    }

    /** Each word 40 pixels wide and 20 high, every 50 pixels. */
    private static RecognizedPage page(String... lines) {
        var read = new ArrayList<Line>();
        for (String line : lines) {
            int y = 10 + 50 * read.size();
            List<Word> words = new ArrayList<>();
            Arrays.stream(line.split(" ", -1))
                    .forEach(word -> words.add(new Word(word, 0.5, 50 * words.size(), y, 40, 20)));
            read.add(new Line(words, 0, y, 50 * words.size(), 20));
        }
        return new RecognizedPage(1, 1000, 1000, 100, false, read);
    }
}
