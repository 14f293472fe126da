package vn.hoso.ocr.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingOrderTest {

    private static final int WIDTH = 1654;
    private static final int HEIGHT = 2339;
    private static final int LETTER = 14;

    private final List<Line> lines = new ArrayList<>();

    /** Adds a line of words that begins at x; a bar is the gap between columns, up to the next x. */
    private void line(int y, String text, int... xs) {
        var words = new ArrayList<Word>();
        int part = 0;
        for (String column : text.split(" \\| ", -1)) {
            int x = xs[part];
            for (String word : column.split(" ", -1)) {
                words.add(new Word(word, 0.9, x, y, word.length() * LETTER, 30));
                x += word.length() * LETTER + 10;
            }
            part++;
        }
        lines.add(LineBox.around(words));
    }

    private List<String> read() {
        return ReadingOrder.of(lines, WIDTH, HEIGHT).stream().map(Line::text).toList();
    }

    @Test
    void a_head_of_two_columns_is_read_column_by_column() {
        line(100, "ỦY BAN NHÂN DÂN TỈNH | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 200, 800);
        line(150, "SỞ TƯ PHÁP | Độc lập - Tự do - Hạnh phúc", 250, 900);
        line(230, "Số: | /QĐ-STP | Hà Nội, ngày | tháng 5 năm 2026", 220, 330, 850, 1120);
        line(280, "V/v rà soát thủ tục", 200);
        line(400, "Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015", 200);
        assertThat(read())
                .containsExactly(
                        "ỦY BAN NHÂN DÂN TỈNH",
                        "SỞ TƯ PHÁP",
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "Độc lập - Tự do - Hạnh phúc",
                        "Số: /QĐ-STP",
                        "Hà Nội, ngày tháng 5 năm 2026",
                        "V/v rà soát thủ tục",
                        "Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015");
    }

    @Test
    void a_head_without_a_date_ends_with_its_number_however_many_lines_the_name_of_the_body_has() {
        line(100, "ỦY BAN NHÂN DÂN TỈNH", 200);
        line(150, "ĐỒNG THÁP", 280);
        line(100, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 800);
        line(150, "Độc lập - Tự do - Hạnh phúc", 900);
        line(200, "SỞ TÀI CHÍNH", 270);
        line(270, "Số: 748/STC", 280);
        line(350, "GIẤY PHÉP", 700);
        line(420, "Số định danh cá nhân: 049301415717", 200);
        assertThat(read())
                .containsExactly(
                        "ỦY BAN NHÂN DÂN TỈNH",
                        "ĐỒNG THÁP",
                        "SỞ TÀI CHÍNH",
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "Độc lập - Tự do - Hạnh phúc",
                        "Số: 748/STC",
                        "GIẤY PHÉP",
                        "Số định danh cá nhân: 049301415717");
    }

    @Test
    void a_personal_number_on_a_form_does_not_end_a_head() {
        line(100, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 520);
        line(150, "Độc lập - Tự do - Hạnh phúc", 600);
        line(250, "TỜ KHAI", 750);
        line(350, "Họ và tên: Trần Bảo Quỳnh", 200);
        line(420, "Số định danh cá nhân: 049301415717", 200);
        List<String> printed = lines.stream().map(Line::text).toList();
        assertThat(read()).isEqualTo(printed);
    }

    @Test
    void the_motto_in_the_middle_of_a_form_parts_nothing() {
        line(100, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 450);
        line(150, "Độc lập - Tự do - Hạnh phúc", 550);
        line(300, "Sinh ngày: 12 tháng 5 năm 1990 | Giới tính: Nam", 200, 900);
        assertThat(read())
                .containsExactly(
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "Độc lập - Tự do - Hạnh phúc",
                        "Sinh ngày: 12 tháng 5 năm 1990 Giới tính: Nam");
    }

    @Test
    void recipients_come_before_who_signs_beside_them() {
        line(1500, "Quyết định này có hiệu lực kể từ ngày ký, các ông bà chịu trách nhiệm thi hành", 200);
        line(1590, "TM. ỦY BAN NHÂN DÂN", 1000);
        line(1600, "Nơi nhận: | CHỦ TỊCH", 200, 1080);
        line(1640, "- Như Điều 3;", 200);
        line(1690, "- Lưu: VT. | Nguyễn Văn Quỳnh", 200, 1050);
        assertThat(read())
                .containsExactly(
                        "Quyết định này có hiệu lực kể từ ngày ký, các ông bà chịu trách nhiệm thi hành",
                        "Nơi nhận:",
                        "- Như Điều 3;",
                        "- Lưu: VT.",
                        "TM. ỦY BAN NHÂN DÂN",
                        "CHỦ TỊCH",
                        "Nguyễn Văn Quỳnh");
    }

    @Test
    void no_word_is_lost_or_made_up() {
        line(100, "TỈNH ỦY | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 200, 800);
        line(230, "Số: 12/QĐ-TU | Huế, ngày 02 tháng 5 năm 2026", 220, 850);
        line(1600, "Nơi nhận: | BÍ THƯ", 200, 1080);
        List<String> before = lines.stream()
                .flatMap(line -> line.words().stream())
                .map(Word::text)
                .sorted()
                .toList();
        assertThat(ReadingOrder.of(lines, WIDTH, HEIGHT).stream()
                        .flatMap(line -> line.words().stream())
                        .map(Word::text)
                        .sorted())
                .containsExactlyElementsOf(before);
    }
}
