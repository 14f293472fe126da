package vn.hoso.ocr.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hoso.contracts.DocumentDigitized.FieldReading;
import vn.hoso.ocr.recognition.SetPage;
import vn.hoso.ocr.recognition.Word;

class ExtractFieldsTest {
    private final SetPage page = new SetPage(0.96);
    private String type = "QUYET_DINH";

    @ParameterizedTest
    @CsvSource({
        "Số: 15/QĐ-BNV, 15, QĐ-BNV",
        "Số: 01/CT-UBND, 01, CT-UBND",
        "Số: 15/2020/NĐ-CP, 15, 2020/NĐ-CP",
        "Số: 123/UBND-VX, 123, UBND-VX",
        "Số: 209/TTr-UBND, 209, TTr-UBND",
        "Số: 12a/QyĐ-STP, 12a, QyĐ-STP",
        "Số: 33/QH15, 33, QH15"
    })
    void number_and_notation_are_taken_as_the_decree_writes_them(String line, String number, String notation) {
        at(200, 300, line);
        assertThat(value("number")).isEqualTo(number);
        assertThat(value("notation")).isEqualTo(notation);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Số: 80 /BC-UBND", "Số: /BC-UBND", "Số: Ø7/BC-UBND", "Số: 6§0_/BC-UBND", "Số: 1 5/BC-UBND"})
    void a_number_apart_from_its_notation_or_blank_or_spoilt_is_no_number(String line) {
        at(200, 300, line);
        assertThat(value("number")).isNull();
    }

    @Test
    void a_number_read_unsurely_is_no_number() {
        page.sure(0.7);
        at(200, 300, "Số: 15/QĐ-BNV");
        assertThat(value("number")).isNull();
        assertThat(value("notation")).isEqualTo("QĐ-BNV");
    }

    @Test
    void a_number_beside_a_blank_date_is_taken_for_handwritten() {
        page.sure(0.9);
        at(200, 300, "Số: 15/QĐ-BNV");
        at(900, 300, "Hà Nội, ngày tháng 3 năm 2020");
        assertThat(value("number")).isNull();
    }

    @Test
    void a_number_as_wide_as_print_is_believed_sooner_beside_a_printed_date() {
        List<Word> sign = page.words(200, 300, "Số: 15/QĐ-BNV");
        sign.set(1, new Word("15/QĐ-BNV", 0.6, 255, 300, 194, 30));
        page.line(sign);
        assertThat(value("number")).isNull();
        at(900, 300, "Hà Nội, ngày 20 tháng 10 năm 2026");
        assertThat(value("number")).isEqualTo("15");
    }

    @Test
    void a_number_taller_than_print_is_no_number() {
        page.line(List.of(new Word("Số:", 0.95, 200, 300, 48, 30), new Word("16/CT-UBND", 0.95, 264, 280, 210, 60)));
        assertThat(value("number")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hà Nội, ngày tháng 3 năm 2020",
                "Hà Nội, ngày 2- tháng 3 năm 2020",
                "Hà Nội, ngày 12 tháng năm 2020",
                "Hà Nội, ngày 31 tháng 02 năm 2020",
                "Hà Nội, ngàyÊ0tháng 01 năm 2025",
                "Hà Nội, ngày 12 tháng 13 năm 2020"
            })
    void a_blank_spoilt_or_impossible_day_is_no_date(String line) {
        at(900, 300, line);
        assertThat(value("date")).isNull();
    }

    @Test
    void every_calendar_day_is_read_back() {
        SplittableRandom random = new SplittableRandom(30_2020);
        for (int i = 0; i < 500; i++) {
            page.clear();
            LocalDate day = LocalDate.of(1990, 1, 1).plusDays(random.nextInt(16_000));
            at(
                    900,
                    300,
                    "Đắk Lắk, ngày %02d tháng %02d năm %d"
                            .formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear()));
            assertThat(value("date")).as("seed 302020, case %d", i).isEqualTo(day.toString());
        }
    }

    @Test
    void the_date_of_an_arrival_stamp_is_never_the_date_of_the_paper() {
        at(900, 240, "CÔNG VĂN ĐẾN");
        at(900, 280, "Sở Tư pháp, ngày 05 tháng 11 năm 2026");
        assertThat(value("date")).isNull();
        at(900, 420, "Hà Nội, ngày 20 tháng 10 năm 2026");
        assertThat(value("date")).isEqualTo("2026-10-20");
    }

    @Test
    void a_date_in_the_text_is_not_the_date_of_the_paper() {
        at(300, 700, "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;");
        assertThat(value("date")).isNull();
    }

    @Test
    void the_body_named_last_is_the_issuer() {
        at(200, 150, "ỦY BAN NHÂN DÂN THÀNH PHỐ");
        at(200, 190, "HÀ NỘI");
        at(200, 230, "SỞ TƯ PHÁP");
        at(200, 300, "Số: 15/STP-HCTP");
        assertThat(value("issuer")).isEqualTo("SỞ TƯ PHÁP");
    }

    @ParameterizedTest
    @CsvSource({
        "ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "ÙY BAN NHÂN DÂN CỌNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "ỦY BANNHÂNDÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
    })
    void the_issuer_is_parted_from_the_national_title_and_its_marks_put_right(String first) {
        at(150, 150, first);
        at(220, 190, "TÍNH QUẢNG NGÃI Độc lập - Tự do - Hạnh phúc");
        at(200, 300, "Số: 15/CT-UBND");
        assertThat(value("issuer")).isEqualTo("ỦY BAN NHÂN DÂN TỈNH QUẢNG NGÃI");
    }

    @Test
    void the_subject_runs_from_the_heading_to_the_text() {
        at(740, 500, "QUYẾT ĐỊNH");
        at(560, 560, "Về việc bãi bỏ Nghị quyết số 39/2011");
        at(620, 600, "ngày 12/12/2011 của tỉnh Quảng Ngãi");
        at(250, 680, "Căn cứ Luật Ban hành văn bản quy phạm pháp luật năm 2015 và các luật sửa đổi;");
        assertThat(value("subject"))
                .isEqualTo("Về việc bãi bỏ Nghị quyết số 39/2011 ngày 12/12/2011 của tỉnh Quảng Ngãi");
    }

    @Test
    void marks_torn_from_a_line_are_no_part_of_the_subject_and_its_last_short_word_is() {
        at(740, 500, "BÁO CÁO");
        at(600, 540, ".^A :À k4 Lá Ẩ La");
        at(500, 575, "Về việc điều chỉnh dự toán ngân sách của một");
        at(800, 615, "xã");
        assertThat(value("subject")).isEqualTo("Về việc điều chỉnh dự toán ngân sách của một xã");
    }

    @Test
    void the_name_of_a_certificate_that_runs_over_two_lines_is_no_subject() {
        type = "GIAY_CHUNG_NHAN_DANG_KY";
        at(560, 500, "GIẤY CHỨNG NHẬN ĐĂNG KÝ HỘ KINH");
        at(760, 560, "DOANH");
        at(250, 680, "Họ và tên chủ hộ kinh doanh, số định danh cá nhân và nơi cư trú như sau đây:");
        assertThat(value("subject")).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "Về việc chỉ trả chỉ phí mai táng, Về việc chi trả chi phí mai táng",
        "Công bộ danh mục thù tục, Công bố danh mục thủ tục",
        "Về mỗi trường học tại Chỉ Cục, Về mỗi trường học tại Chỉ Cục"
    })
    void syllables_that_make_one_word_only_are_spelt_as_that_word(String read, String subject) {
        type = "CONG_VAN";
        at(200, 300, "Số: 15/STP-HCTP");
        at(200, 345, "V/v " + read);
        assertThat(value("subject")).isEqualTo(subject);
    }

    @Test
    void the_subject_of_an_official_letter_stands_under_its_number() {
        type = "CONG_VAN";
        at(200, 300, "Số: 15/STP-HCTP");
        at(200, 345, "V/v hướng dẫn số hóa");
        at(230, 385, "hồ sơ hộ tịch");
        at(600, 480, "Kính gửi: Ủy ban nhân dân các xã");
        assertThat(value("subject")).isEqualTo("hướng dẫn số hóa hồ sơ hộ tịch");
    }

    @ParameterizedTest
    @ValueSource(strings = {"V/v hướng dẫn số hóa", "V/ hướng dẫn số hóa"})
    void a_paper_of_unsure_type_without_a_heading_has_the_subject_under_its_number(String line) {
        type = "BAO_CAO";
        at(200, 300, "Số: 15/STP-HCTP");
        at(200, 345, line);
        at(600, 480, "Kính gửi: Ủy ban nhân dân các xã");
        assertThat(value("subject")).isEqualTo("hướng dẫn số hóa");
    }

    @ParameterizedTest
    @CsvSource({
        "Mã hồ sơ: H15.50.05-261008-0975, H15.50.05-261008-0975",
        "Mã hồ sơ: 000.00.12.H22-230115-0007, 000.00.12.H22-230115-0007",
        "Mã hồ sơ: H15.5O.05-26l008-0975, H15.50.05-261008-0975",
        "Mã hồ sơ: H15.50.05 – 261008 – 0975, H15.50.05-261008-0975"
    })
    void a_dossier_code_is_read_in_both_structures(String line, String code) {
        at(500, 700, line);
        assertThat(value("dossierCode")).isEqualTo(code);
    }

    @Test
    void a_code_whose_date_is_no_day_and_two_different_codes_give_none() {
        at(500, 700, "Mã hồ sơ: H15.50.05-261308-0975");
        assertThat(value("dossierCode")).isNull();
        at(500, 800, "H15.50.05-261008-0001");
        at(500, 900, "H15.50.05-261008-0002");
        assertThat(value("dossierCode")).isNull();
    }

    @Test
    void places_are_shares_of_the_page() {
        at(827, 300, "Hà Nội, ngày 20 tháng 10 năm 2026");
        var place = Objects.requireNonNull(field("date").place());
        assertThat(place).isNotNull();
        assertThat(place.x()).isBetween(0.5, 0.7);
        assertThat(place.y()).isCloseTo(300.0 / SetPage.HEIGHT, org.assertj.core.data.Offset.offset(0.001));
        assertThat(place.x() + place.width()).isLessThanOrEqualTo(1);
    }

    @Test
    void a_page_without_words_has_every_field_and_no_value() {
        assertThat(new ExtractFields().extract(List.of(page.page()), "UNKNOWN"))
                .extracting(FieldReading::name)
                .containsExactly("number", "notation", "date", "issuer", "subject", "dossierCode");
        assertThat(new ExtractFields().extract(List.of(page.page()), "UNKNOWN"))
                .allSatisfy(field -> assertThat(field.value()).isNull());
    }

    @Test
    void the_signature_block_gives_authority_post_and_name() {
        at(1000, 1700, "TM. ỦY BAN NHÂN DÂN");
        at(1060, 1745, "KT. CHỦ TỊCH");
        at(1040, 1790, "PHÓ CHỦ TỊCH");
        at(990, 2000, "Lưu Thị Thanh Hiền");
        at(250, 1700, "Nơi nhận:");
        at(250, 1745, "- Như Điều 3;");
        at(250, 1790, "- Sở Tư pháp (để báo cáo);");
        at(250, 1835, "- Lưu: VT, KSTT.");
        assertThat(value("signerAuthority")).isEqualTo("TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH");
        assertThat(value("signerTitle")).isEqualTo("PHÓ CHỦ TỊCH");
        assertThat(value("signer")).isEqualTo("Lưu Thị Thanh Hiền");
        assertThat(field("signer").confirmedBy()).isEqualTo("SIGNATURE_BLOCK");
        assertThat(value("recipients")).isEqualTo("Như Điều 3; Sở Tư pháp (để báo cáo); Lưu: VT, KSTT");
    }

    @Test
    void recipients_and_post_read_as_one_line_are_kept_apart() {
        page.line(List.of(
                new Word("Nơi", 0.96, 250, 1700, 45, 30),
                new Word("nhận:", 0.96, 305, 1700, 75, 30),
                new Word("CHỦ", 0.96, 1080, 1700, 60, 30),
                new Word("TỊCH", 0.96, 1150, 1700, 80, 30)));
        at(250, 1745, "- Lưu: VT.");
        at(1070, 1950, "Trần Văn Mẫu");
        assertThat(value("recipients")).isEqualTo("Lưu: VT");
        assertThat(value("signerTitle")).isEqualTo("CHỦ TỊCH");
        assertThat(value("signer")).isEqualTo("Trần Văn Mẫu");
    }

    @Test
    void a_name_read_unsurely_is_no_signer() {
        at(1080, 1700, "GIÁM ĐỐC");
        page.sure(0.4);
        at(1060, 1950, "Trần Văn Mẫu");
        assertThat(present("signer")).isFalse();
    }

    @Test
    void a_form_gives_what_it_says_of_the_applicant() {
        type = "TO_KHAI";
        at(250, 500, "Họ, chữ đệm, tên người yêu cầu: Lê Thị Thu Hà ........");
        at(250, 550, "Ngày sinh: 05/3/1985 Giới tính: Nữ Dân tộc: Kinh");
        at(250, 600, "Số định danh cá nhân: 001185012345");
        at(250, 650, "Nơi cư trú: thôn 5, xã Ea Kao, tỉnh Đắk Lắk");
        at(250, 700, "Số điện thoại: 0912.345.678");
        at(250, 750, "Họ, chữ đệm, tên: Lê Văn Con");
        assertThat(value("applicantName")).isEqualTo("Lê Thị Thu Hà");
        assertThat(value("birthDate")).isEqualTo("1985-03-05");
        assertThat(value("personalNumber")).isEqualTo("001185012345");
        assertThat(field("personalNumber").confirmedBy()).isEqualTo("PERSONAL_NUMBER_AND_BIRTH_DATE");
        assertThat(value("address")).isEqualTo("thôn 5, xã Ea Kao, tỉnh Đắk Lắk");
        assertThat(value("phone")).isEqualTo("0912345678");
        assertThat(field("phone").printed()).isEqualTo("0912.345.678");
    }

    @ParameterizedTest
    @CsvSource({"003185012345", "001190012345", "001385012345"})
    void a_personal_number_that_contradicts_the_checklist_is_given_without_confirmation(String number) {
        at(250, 550, "Sinh ngày: 05/3/1985");
        at(250, 600, "Số CCCD: " + number);
        assertThat(value("personalNumber")).isEqualTo(number);
        assertThat(field("personalNumber").confirmedBy()).isNull();
        assertThat(field("personalNumber").confidence()).isLessThanOrEqualTo(0.5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Số CCCD: 00118501234",
                "Số CCCD: 0011850123456",
                "Số CCCD: 00l185012345",
                "Số CCCD: ............"
            })
    void twelve_digits_are_never_made_up(String line) {
        at(250, 600, line);
        assertThat(!present("personalNumber") || value("personalNumber") == null)
                .isTrue();
    }

    @Test
    void an_answer_left_blank_has_a_place_and_no_value() {
        at(250, 600, "Điện thoại: ..................");
        assertThat(value("phone")).isNull();
        assertThat(field("phone").place()).isNotNull();
    }

    @Test
    void an_address_goes_on_in_the_next_line_when_it_fills_its_own() {
        at(250, 600, "Địa chỉ thường trú: số 12 đường Cách Mạng Tháng Tám, phường Buôn Ma Thuột, tỉnh Đắk");
        at(250, 650, "Lắk");
        at(250, 700, "Nghề nghiệp: giáo viên");
        assertThat(value("address")).isEqualTo("số 12 đường Cách Mạng Tháng Tám, phường Buôn Ma Thuột, tỉnh Đắk Lắk");
    }

    @Test
    void an_address_goes_on_in_the_next_line_when_that_ends_the_name_of_its_province() {
        at(250, 600, "Địa chỉ thường trú: thôn Thượng, phường Nam Định, Thành phố Hồ");
        at(250, 650, "Chí Minh");
        at(250, 700, "Mục đích: đề nghị cấp lại giấy chứng nhận quyền sử dụng đất cho thửa đất số 15 tờ bản đồ số 7");
        assertThat(value("address")).isEqualTo("thôn Thượng, phường Nam Định, Thành phố Hồ Chí Minh");
    }

    @Test
    void an_address_ends_with_a_province_that_is_whole() {
        at(250, 600, "Địa chỉ thường trú: thôn Thượng, phường Nam Định, tỉnh Ninh Bình");
        at(250, 650, "Chí Minh");
        at(250, 700, "Mục đích: đề nghị cấp lại giấy chứng nhận quyền sử dụng đất cho thửa đất số 15 tờ bản đồ số 7");
        assertThat(value("address")).isEqualTo("thôn Thượng, phường Nam Định, tỉnh Ninh Bình");
    }

    @Test
    void a_speck_under_the_year_makes_no_handwriting_of_the_day() {
        List<Word> date = page.words(900, 300, "Hà Nội, ngày 20 tháng 10 năm 2026");
        Word year = date.get(date.size() - 1);
        date.set(date.size() - 1, new Word(year.text(), 0.95, year.x(), year.y(), year.width(), year.height() * 3 / 2));
        page.line(date);
        assertThat(value("date")).isEqualTo("2026-10-20");
    }

    @Test
    void the_date_of_a_form_stands_over_its_signature() {
        at(900, 1600, "Đắk Lắk, ngày 20 tháng 10 năm 2026");
        at(1000, 1650, "Người làm đơn");
        assertThat(value("date")).isEqualTo("2026-10-20");
        assertThat(value("place")).isEqualTo("Đắk Lắk");
    }

    @Test
    void a_place_is_put_right_only_letter_for_letter() {
        at(900, 300, "Quang Ngãi, ngày 20 tháng 10 năm 2026");
        assertThat(value("place")).isEqualTo("Quảng Ngãi");
        assertThat(field("place").confirmedBy()).isEqualTo("KNOWN_PLACE");
        page.clear();
        at(900, 300, "Ngã Ba Làng, ngày 20 tháng 10 năm 2026");
        assertThat(value("place")).isEqualTo("Ngã Ba Làng");
        assertThat(field("place").confirmedBy()).isNull();
    }

    @Test
    void a_stamp_of_arrival_and_a_signature_box_become_fields_and_no_part_of_the_head() {
        at(200, 150, "ỦY BAN NHÂN DÂN TỈNH ĐẮK LẮK");
        at(200, 300, "Số: 15/QĐ-UBND");
        at(900, 300, "Đắk Lắk, ngày 20 tháng 10 năm 2026");
        at(240, 380, "ĐẾN");
        at(230, 420, "Số: 1234");
        at(230, 460, "Ngày 05 tháng 11 năm 2026");
        at(1000, 40, "Ký bởi: Nguyễn Văn Mẫu");
        at(1000, 76, "Thời gian ký: 20/10/2026 10:15:30");
        assertThat(value("number")).isEqualTo("15");
        assertThat(value("date")).isEqualTo("2026-10-20");
        assertThat(value("issuer")).isEqualTo("ỦY BAN NHÂN DÂN TỈNH ĐẮK LẮK");
        assertThat(value("arrivalNumber")).isEqualTo("1234");
        assertThat(value("arrivalDate")).isEqualTo("2026-11-05");
        assertThat(value("signedBy")).isEqualTo("Nguyễn Văn Mẫu");
        assertThat(value("signedAt")).isEqualTo("2026-10-20T10:15:30+07:00");
    }

    @Test
    void a_confirmed_value_says_by_what_and_how_it_was_printed() {
        at(150, 150, "ÙY BAN NHÂN DÂN");
        at(150, 190, "TÍNH QUẢNG NGÃI");
        at(200, 300, "Số: 15/CT-UBND");
        at(900, 300, "Quảng Ngãi, ngày 20 tháng 10 năm 2026");
        assertThat(field("issuer").confirmedBy()).isEqualTo("KNOWN_NAME");
        assertThat(field("issuer").printed()).isEqualTo("ÙY BAN NHÂN DÂN TÍNH QUẢNG NGÃI");
        assertThat(field("notation").confirmedBy()).isEqualTo("ISSUER_INITIALS");
        assertThat(field("date").confirmedBy()).isEqualTo("CALENDAR");
        assertThat(field("date").printed()).isEqualTo("ngày 20 tháng 10 năm 2026");
    }

    @Test
    void a_body_whose_line_breaks_off_after_its_unit_goes_on_in_the_next_line() {
        at(150, 150, "ỦY BAN NHÂN DÂN PHƯỜNG");
        at(220, 190, "TRƯỜNG VINH");
        at(200, 300, "Số: 15/TB-UBND");
        assertThat(value("issuer")).isEqualTo("ỦY BAN NHÂN DÂN PHƯỜNG TRƯỜNG VINH");
    }

    @Test
    void a_body_that_ends_with_the_place_of_the_date_has_the_marks_of_the_surer_reading() {
        at(150, 150, "ỦY BAN NHÂN DÂN XÃ");
        page.sure(0.8);
        at(220, 190, "CẨM XUYEN");
        page.sure(0.96);
        at(900, 300, "Cẩm Xuyên, ngày 20 tháng 10 năm 2026");
        assertThat(value("issuer")).isEqualTo("ỦY BAN NHÂN DÂN XÃ CẨM XUYÊN");
    }

    @Test
    void a_notation_may_leave_out_the_conjunction_of_its_body() {
        at(150, 150, "SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH");
        page.sure(0.45);
        at(200, 300, "Số: 25/QĐ-SVHTTDL");
        assertThat(value("notation")).isEqualTo("QĐ-SVHTTDL");
        assertThat(field("notation").confirmedBy()).isEqualTo("ISSUER_INITIALS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"(Kèm theo Quyết định số 363/QĐ-UBND ngày 05/11/2026)", "Số/No.: 001185012345"})
    void a_number_cited_and_a_number_of_a_person_are_no_number_of_the_paper(String line) {
        at(250, 300, line);
        assertThat(value("number")).isNull();
        assertThat(value("notation")).isNull();
    }

    @Test
    void a_day_in_larger_digits_than_the_printed_year_was_written_by_hand() {
        page.line(List.of(
                new Word("Xuân,", 0.99, 929, 281, 81, 30),
                new Word("ngày", 0.99, 1022, 279, 70, 33),
                new Word("23", 0.72, 1100, 273, 53, 30),
                new Word("tháng", 0.99, 1162, 274, 79, 34),
                new Word("4", 0.93, 1252, 274, 16, 24),
                new Word("năm", 0.99, 1280, 272, 59, 24),
                new Word("2021", 0.93, 1350, 270, 66, 25)));
        assertThat(value("date")).isNull();
    }

    @Test
    void a_month_of_one_digit_may_have_the_height_of_its_line() {
        List<Word> date = page.words(900, 300, "Hà Nội, ngày 20 tháng 8 năm 2026");
        Word month = date.get(5);
        date.set(5, new Word("8", 0.94, month.x(), 290, month.width(), 50));
        page.line(date);
        assertThat(value("date")).isEqualTo("2026-08-20");
    }

    @Test
    void a_post_is_spelt_as_posts_are() {
        at(1040, 1790, "PHÓ CHU TICH");
        at(1000, 2000, "Lưu Thị Thanh Hiền");
        assertThat(value("signerTitle")).isEqualTo("PHÓ CHỦ TỊCH");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=— v PHÓ CHỦ TỊCH", "„PHÓ CHỦ TỊCH", "EHÓ CHỦ TỊCH"})
    void what_a_seal_left_before_a_post_is_no_part_of_it(String line) {
        at(1060, 1745, "KT. CHỦ TỊCH");
        at(1000, 1790, line);
        at(1000, 2000, "Lưu Thị Thanh Hiền");
        assertThat(value("signerTitle")).isEqualTo("PHÓ CHỦ TỊCH");
        assertThat(value("signerAuthority")).isEqualTo("KT. CHỦ TỊCH");
        assertThat(value("signer")).isEqualTo("Lưu Thị Thanh Hiền");
    }

    @ParameterizedTest
    @CsvSource({"Châu Hoài Phong, Châu Hoài Phong", "Noàng Viết Huy, Hoàng Viết Huy", "H' Thị Thu, H' Thị Thu"})
    void who_signs_bears_a_family_name_of_the_list_and_may_be_called_like_a_room(String read, String name) {
        at(1060, 1790, "GIÁM ĐỐC");
        at(1000, 2000, read);
        assertThat(value("signer")).isEqualTo(name);
    }

    @Test
    void a_post_of_the_list_is_believed_sooner_than_a_name() {
        page.sure(0.6);
        at(1060, 1790, "PHÓ GIÁM ĐỐC");
        at(1060, 2000, "Trần Văn Mẫu");
        assertThat(value("signerTitle")).isEqualTo("PHÓ GIÁM ĐỐC");
        assertThat(present("signer")).isFalse();
    }

    @Test
    void a_post_of_which_a_word_may_be_lost_is_not_given_and_who_signs_is() {
        List<Word> post = page.words(1060, 1790, "CHỦ TỊCH");
        post.add(0, new Word("xƑRÓ", 0.2, 990, 1790, 60, 30));
        page.line(post);
        at(955, 2000, "Lưu Thị Thanh Hiền");
        assertThat(present("signerTitle")).isFalse();
        assertThat(value("signer")).isEqualTo("Lưu Thị Thanh Hiền");
    }

    @Test
    void a_post_in_the_middle_over_the_name_is_whole_whatever_a_seal_left_before_it() {
        List<Word> post = page.words(1060, 1790, "CHỦ TỊCH");
        post.add(0, new Word("xƑRÓ", 0.2, 990, 1790, 60, 30));
        page.line(post);
        at(990, 2000, "Lưu Thị Thanh Hiền");
        assertThat(value("signerTitle")).isEqualTo("CHỦ TỊCH");
    }

    @Test
    void a_recipient_reported_to_is_marked_as_the_custom_has_it() {
        at(250, 1700, "Nơi nhận:");
        List<Word> board = page.words(250, 1745, "- Thường trực Đảng ủy");
        board.add(new Word("(b/©);", 0.2, 555, 1745, 90, 30));
        page.line(board);
        at(250, 1790, "- Lưu: VT,KT.");
        assertThat(value("recipients")).isEqualTo("Thường trực Đảng ủy (b/c); Lưu: VT, KT");
    }

    @Test
    void under_a_head_who_did_not_sign_a_deputy_did() {
        at(1080, 1700, "KT. CHỦ TỊCH");
        at(1050, 1950, "Trần Văn Mẫu");
        assertThat(value("signerTitle")).isEqualTo("PHÓ CHỦ TỊCH");
    }

    @Test
    void recipients_whose_dashes_were_lost_are_parted_where_one_ends() {
        at(250, 1700, "Nơi nhận:");
        at(268, 1745, "Như trên;");
        at(250, 1790, "- Sở Tư pháp (đế báo cáo);");
        at(268, 1835, "Lưu: VT, TH.");
        assertThat(value("recipients")).isEqualTo("Như trên; Sở Tư pháp (để báo cáo); Lưu: VT, TH");
    }

    @Test
    void recipients_without_where_the_paper_is_filed_are_left_open() {
        at(250, 1700, "Nơi nhận:");
        at(250, 1745, "- Như trên;");
        assertThat(present("recipients")).isFalse();
    }

    @Test
    void a_person_in_capitals_at_the_head_is_no_body() {
        at(200, 300, "TRƯƠNG THỊ MẪU");
        assertThat(value("issuer")).isNull();
    }

    @Test
    void a_province_whose_name_sounds_like_its_unit_is_a_body_of_its_own() {
        at(220, 150, "TỈNH HÀ TĨNH");
        at(150, 190, "ỦY BAN NHÂN DÂN XÃ CẨM XUYÊN");
        at(200, 300, "Số: 15/TB-UBND");
        assertThat(value("issuer")).isEqualTo("ỦY BAN NHÂN DÂN XÃ CẨM XUYÊN");
    }

    @Test
    void a_value_is_as_probable_as_that_all_its_words_are_right() {
        page.sure(0.9);
        at(1080, 1700, "GIÁM ĐỐC");
        at(1060, 1950, "Trần Văn Mẫu");
        // The family name is of a list that lets half of what is misread through.
        assertThat(field("signer").confidence()).isCloseTo(0.95 * 0.81, org.assertj.core.data.Offset.offset(0.001));
    }

    private boolean present(String name) {
        return new ExtractFields()
                .extract(List.of(page.page()), type).stream()
                        .anyMatch(field -> field.name().equals(name));
    }

    private void at(int x, int y, String text) {
        page.at(x, y, text);
    }

    private @Nullable String value(String name) {
        return field(name).value();
    }

    private FieldReading field(String name) {
        return new ExtractFields()
                .extract(List.of(page.page()), type).stream()
                        .filter(field -> field.name().equals(name))
                        .findFirst()
                        .orElseThrow();
    }
}
