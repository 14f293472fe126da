package vn.hoso.ocr.classification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hoso.ocr.recognition.RecognizedPage;
import vn.hoso.ocr.recognition.SetPage;

class ClassifyDocumentTest {
    private static final ClassifyDocument CLASSIFY = new ClassifyDocument(TypeModel.shipped());

    @Test
    void the_decree_has_29_types_and_27_abbreviations() {
        List<DocumentType> decree = Arrays.stream(DocumentType.values())
                .filter(DocumentType::isOfDecree30)
                .toList();
        assertThat(decree).hasSize(29);
        assertThat(decree.stream().map(DocumentType::abbreviation).filter(a -> !a.isEmpty()))
                .hasSize(27)
                .doesNotHaveDuplicates();
    }

    static Stream<DocumentType> namedTypes() {
        return Arrays.stream(DocumentType.values())
                .filter(type -> !type.headings().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("namedTypes")
    void every_type_that_bears_a_name_is_known_by_it(DocumentType type) {
        String heading = type.headings().get(0).toUpperCase(Locale.ROOT).replace(",", "");
        if (type == DocumentType.BANG_CHUNG_CHI) {
            heading = "BẰNG TỐT NGHIỆP";
        }
        assertThat(CLASSIFY.classify(page("ỦY BAN NHÂN DÂN TỈNH ĐẮK LẮK", heading, "Nội dung của văn bản"))
                        .type())
                .isEqualTo(type.name());
    }

    @ParameterizedTest
    @EnumSource(
            value = DocumentType.class,
            names = {"QUYET_DINH", "QUY_DINH", "CHUONG_TRINH", "TO_TRINH", "DE_AN", "DU_AN", "HOP_DONG"})
    void the_notation_alone_tells_the_type_when_the_heading_is_lost(DocumentType type) {
        assertThat(CLASSIFY.classify(page("Số: 15/" + type.abbreviation() + "-UBND", "~ ~ ~"))
                        .type())
                .isEqualTo(type.name());
    }

    @Test
    void heading_and_notation_that_contradict_each_other_leave_the_type_unknown() {
        assertThat(CLASSIFY.classify(page("Số: 15/CT-UBND", "QUYẾT ĐỊNH"))).isEqualTo(new Classification("UNKNOWN", 0));
    }

    @Test
    void an_official_letter_is_known_by_subject_and_addressee() {
        assertThat(CLASSIFY.classify(page("Số: 123/UBND-VX", "V/v số hóa hồ sơ", "Kính gửi: Sở Nội vụ"))
                        .type())
                .isEqualTo("CONG_VAN");
    }

    @ParameterizedTest
    @CsvSource({
        "Quyết định này có hiệu lực kể từ ngày ký.",
        "HỘI ĐỒNG NHÂN DÂN",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "PHỤ LỤC",
        "DANH SÁCH CÁC THÔNG BÁO"
    })
    void a_paper_without_the_name_of_a_type_is_unknown(String line) {
        assertThat(CLASSIFY.classify(page(line, "một dòng chữ")).type()).isEqualTo("UNKNOWN");
    }

    @ParameterizedTest
    @CsvSource({
        "TỜ KHAI ĐĂNG KÝ KHAI SINH, TO_KHAI",
        "BÁO CÁO KẾT QUẢ SỐ HÓA, BAO_CAO",
        "GIẤY CHỨNG NHẬN ĐĂNG KÝ HỘ KINH DOANH, GIAY_CHUNG_NHAN_DANG_KY",
        "GIẤY CHỨNG NHẬN QUYỀN SỬ DỤNG ĐẤT, GIAY_CHUNG_NHAN_QUYEN_SU_DUNG_DAT",
        "QUYÊT ĐINH, QUYET_DINH",
        "QUYẾT ĐỊNN, QUYET_DINH",
        "HỢP ĐỒNG ỦY QUYỀN, GIAY_UY_QUYEN"
    })
    void longer_names_and_small_misreadings_are_known(String heading, String type) {
        assertThat(CLASSIFY.classify(page(heading)).type()).isEqualTo(type);
    }

    @Test
    void a_heading_lost_to_a_stamp_is_made_up_for_by_the_words_of_the_paper() {
        assertThat(CLASSIFY.classify(page(
                                "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                                "Độc lập - Tự do - Hạnh phúc",
                                "Họ, chữ đệm, tên: Lê Văn An",
                                "Ngày, tháng, năm sinh: 05/11/2026",
                                "Giới tính: Nam",
                                "Số định danh cá nhân: 066226012345",
                                "Nơi cư trú: thôn 5, xã Ea Kao, tỉnh Đắk Lắk",
                                "Nơi sinh: Bệnh viện đa khoa tỉnh Đắk Lắk",
                                "Dân tộc: Kinh",
                                "Họ, chữ đệm, tên người mẹ: Lê Thị Hà",
                                "Năm sinh: 1995",
                                "Họ, chữ đệm, tên người cha: Trần Văn Bình",
                                "Nơi đăng ký khai sinh: Ủy ban nhân dân xã Ea Kao"))
                        .type())
                .isEqualTo("GIAY_KHAI_SINH");
    }

    @ParameterizedTest
    @CsvSource({
        "HƯỚNG DẪN SỬ DỤNG NỒI CƠM ĐIỆN, Cắm phích điện vào ổ cắm; Nhấn nút nguồn và chọn chế độ nấu; Vệ sinh lưới lọc; Thời hạn bảo"
                + " hành 24 tháng",
        "BẢNG LƯƠNG THÁNG 3, STT Họ và tên Hệ số lương Phụ cấp Thực lĩnh; Người lập bảng; Kế toán trưởng",
        "PHỤ LỤC, (Kèm theo Quyết định số 15/QĐ-UBND ngày 05/11/2026); STT Tên hàng hóa Đơn vị Số lượng"
    })
    void paper_of_no_known_kind_is_unknown_whatever_its_heading_begins_with(String heading, String lines) {
        String[] texts = (heading + ";" + lines).split(";\\s*", -1);
        assertThat(CLASSIFY.classify(page(texts)).type()).isEqualTo("UNKNOWN");
    }

    @Test
    void the_number_of_a_paper_cited_in_the_text_names_no_type() {
        assertThat(CLASSIFY.classify(page(
                                "Số: 123/UBND-VX",
                                "V/v thực hiện Chỉ thị số 12/CT-UBND",
                                "Kính gửi: Sở Nội vụ",
                                "Căn cứ Chỉ thị số 12/CT-UBND ngày 05/11/2026"))
                        .type())
                .isEqualTo("CONG_VAN");
    }

    @Test
    void no_pages_are_unknown() {
        assertThat(CLASSIFY.classify(List.of()).type()).isEqualTo("UNKNOWN");
    }

    private static List<RecognizedPage> page(String... texts) {
        SetPage page = new SetPage(0.95);
        int y = 150;
        for (String text : texts) {
            page.at(200, y, text);
            y += 60;
        }
        return List.of(page.page());
    }
}
