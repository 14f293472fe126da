package vn.hoso.ocr.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FoldedTest {
    @Test
    void marks_and_case_go_and_every_sign_keeps_its_place() {
        assertThat(Folded.of("Số: 15/QĐ-UBND, ngày 5")).isEqualTo("so: 15/qd-ubnd, ngay 5");
        assertThat(Folded.bare("Đặng Thị Ưng")).isEqualTo("Dang Thi Ung");
        assertThat(Folded.letters("Ủy ban 12 ")).isEqualTo("uyban");
    }

    @Test
    void the_letter_that_looks_like_a_vietnamese_one_is_taken_for_it() {
        assertThat(Folded.of("QÐ")).isEqualTo("qd");
    }

    @Test
    void two_texts_lie_as_far_apart_as_letters_must_be_changed() {
        assertThat(Folded.distance("giamdoc", "giamdoc")).isZero();
        assertThat(Folded.distance("giamdoc", "iamdoc")).isOne();
        assertThat(Folded.distance("chutich", "cuttich")).isEqualTo(2);
    }
}
