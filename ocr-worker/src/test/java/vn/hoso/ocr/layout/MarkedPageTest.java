package vn.hoso.ocr.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hoso.ocr.recognition.RecognizedPage;
import vn.hoso.ocr.recognition.SetPage;

class MarkedPageTest {
    private final SetPage page = new SetPage(0.95);

    @Test
    void a_page_without_marks_is_its_own_paper() {
        at(200, 150, "ỦY BAN NHÂN DÂN TỈNH ĐẮK LẮK");
        at(200, 300, "Số: 15/QĐ-UBND");
        RecognizedPage bare = page.page();
        assertThat(MarkedPage.of(bare)).isEqualTo(new MarkedPage(bare, List.of()));
    }

    @Test
    void an_arrival_stamp_gives_its_number_and_day_and_is_no_text_of_the_paper() {
        at(200, 150, "ỦY BAN NHÂN DÂN TỈNH ĐẮK LẮK");
        at(200, 300, "Số: 15/QĐ-UBND");
        at(260, 380, "SỞ TƯ PHÁP");
        at(240, 420, "CÔNG VĂN ĐẾN");
        at(230, 460, "Số: 1234");
        at(230, 500, "Ngày: 05/11/2026");
        at(230, 540, "Chuyển: Phòng Hành chính");
        at(700, 600, "QUYẾT ĐỊNH");
        MarkedPage marked = MarkedPage.of(page.page());
        Mark stamp = marked.mark(Mark.Kind.ARRIVAL).orElseThrow();
        assertThat(stamp.who().orElseThrow().value()).isEqualTo("1234");
        assertThat(stamp.when().orElseThrow().value()).isEqualTo("2026-11-05");
        assertThat(marked.paper().text()).isEqualTo("ỦY BAN NHÂN DÂN TỈNH ĐẮK LẮK\nSố: 15/QĐ-UBND\nQUYẾT ĐỊNH");
    }

    @Test
    void a_stamp_read_into_the_lines_of_the_paper_is_taken_out_of_them() {
        var head = page.words(200, 300, "Số: 15/QĐ-UBND");
        head.addAll(page.words(760, 300, "ĐẾN Số: 77"));
        page.line(head);
        var date = page.words(780, 340, "Ngày: 6/11/2026");
        page.line(date);
        MarkedPage marked = MarkedPage.of(page.page());
        assertThat(marked.paper().text()).isEqualTo("Số: 15/QĐ-UBND");
        Mark stamp = marked.mark(Mark.Kind.ARRIVAL).orElseThrow();
        assertThat(stamp.who().map(Mark.Fact::value)).contains("77");
        assertThat(stamp.when().map(Mark.Fact::value)).contains("2026-11-06");
    }

    @Test
    void what_is_written_unsurely_in_a_stamp_is_no_fact_of_it() {
        at(240, 420, "ĐẾN");
        page.sure(0.6);
        at(230, 460, "Số: 1234");
        at(230, 500, "Ngày: 05/11/2026");
        Mark stamp = MarkedPage.of(page.page()).mark(Mark.Kind.ARRIVAL).orElseThrow();
        assertThat(stamp.who()).isEmpty();
        assertThat(stamp.when()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CHIẾN LƯỢC PHÁT TRIỂN ĐẾN NĂM 2030",
                "QUY HOẠCH TỪ NAY ĐẾN",
                "Áp dụng đến hết ngày 31/12/2026",
                "ĐẾN"
            })
    void the_word_alone_makes_no_stamp(String text) {
        at(400, 420, text);
        at(300, 900, "Số: 12 đường Lê Lợi");
        assertThat(MarkedPage.of(page.page()).marks()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ký bởi: Nguyễn Văn Mẫu, Thời gian ký: 20/01/2025 10:15:30|Nguyễn Văn Mẫu|2025-01-20T10:15:30+07:00",
                "Ký bởi: Nguyễn Văn Mẫu/Thời gian ký: 20-01-2025 08:05|Nguyễn Văn Mẫu|2025-01-20T08:05:00+07:00",
                "Người ký: Ủy ban nhân dân tỉnh Quảng Ngãi/Email: ubnd@quangngai.gov.vn/Cơ quan: Tỉnh Quảng Ngãi/Thời gian ký:"
                        + " 31.12.2024 16:20:05 +07:00|Ủy ban nhân dân tỉnh Quảng Ngãi|2024-12-31T16:20:05+07:00",
                "Ký bởi: Văn phòng/Cơ quan: Sở Tư pháp/Ngày ký: 2026-11-05|Văn phòng|2026-11-05"
            })
    void the_box_of_a_digital_signature_gives_signer_and_moment(String box, String signer, String moment) {
        at(200, 150, "ỦY BAN NHÂN DÂN TỈNH QUẢNG NGÃI");
        int y = 60;
        for (String line : box.split("/(?=[\\p{L}])", -1)) {
            at(1000, y, line);
            y += 36;
        }
        at(1000, 300, "Quảng Ngãi, ngày 20 tháng 01 năm 2025");
        MarkedPage marked = MarkedPage.of(page.page());
        Mark signature = marked.mark(Mark.Kind.SIGNATURE).orElseThrow();
        assertThat(signature.who().orElseThrow().value()).isEqualTo(signer);
        assertThat(signature.when().orElseThrow().value()).isEqualTo(moment);
        assertThat(marked.paper().text())
                .isEqualTo("ỦY BAN NHÂN DÂN TỈNH QUẢNG NGÃI\nQuảng Ngãi, ngày 20 tháng 01 năm 2025");
    }

    @Test
    void a_label_without_a_second_one_is_text() {
        at(200, 600, "Người ký: Chủ tịch hoặc Phó Chủ tịch được phân công.");
        assertThat(MarkedPage.of(page.page()).marks()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "05/11/2026, 2026-11-05",
        "5-1-2026, 2026-01-05",
        "05.11.2026, 2026-11-05",
        "ngày 05 tháng 11 năm 2026, 2026-11-05",
        "31/02/2026, ",
        "05/11/26, ",
        "05/11-2026, ",
        "105/11/2026, "
    })
    void a_day_is_read_only_as_the_calendar_has_it(String text, String day) {
        assertThat(Moment.dayIn(text).map(Moment.Found::value).orElse(null)).isEqualTo(day);
    }

    private void at(int x, int y, String text) {
        page.at(x, y, text);
    }
}
