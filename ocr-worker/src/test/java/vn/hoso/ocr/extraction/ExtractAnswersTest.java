package vn.hoso.ocr.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hoso.contracts.DocumentDigitized.FieldReading;
import vn.hoso.contracts.DocumentDigitized.Place;
import vn.hoso.ocr.recognition.RecognizedPage;
import vn.hoso.ocr.recognition.SetPage;

/** Answers on forms whose dotted lines, seals and second copies of a name make them doubtful, or help. */
class ExtractAnswersTest {
    private final SetPage page = new SetPage(0.96);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "số.53.đường.Ngô.Quyền. phường Thủ Đức,.tỉnh.Quảng.Ngãi|số 53 đường Ngô Quyền, phường Thủ Đức, tỉnh Quảng Ngãi",
                "thôn 5 xã Ea Kao tỉnh Đắk Lắk|thôn 5, xã Ea Kao, tỉnh Đắk Lắk",
                "khu 2, thị xã Sơn Tây, Thành phố Hồ Chí Minh|khu 2, thị xã Sơn Tây, Thành phố Hồ Chí Minh"
            })
    void the_dots_of_a_line_are_no_part_of_an_address_and_its_units_are_parted(String filled, String address) {
        page.at(250, 600, "Địa chỉ: " + filled);
        assertThat(value("address")).isEqualTo(address);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "xóm 3, xã Ea Kạo, tỉnh Sợn La|xóm 3, xã Ea Kao, tỉnh Sơn La",
                "thôn 2, xã Thanh Phú, tỉnh Sơn La|thôn 2, xã Thanh Phú, tỉnh Sơn La",
                "thôn 2, xã Thạnh Phú, tỉnh Sơn La|thôn 2, xã Thạnh Phú, tỉnh Sơn La",
                "tố dân phổ 4, phượng Thủ Đừc, Thành phố Hồ Chí Minh|tổ dân phố 4, phường Thủ Đức, Thành phố Hồ Chí Minh"
            })
    void units_are_spelt_as_the_lists_have_them_where_no_other_place_has_their_letters(String filled, String address) {
        page.at(250, 600, "Địa chỉ: " + filled);
        assertThat(value("address")).isEqualTo(address);
    }

    @ParameterizedTest
    @CsvSource({"Sợn Tình, Sơn Tình", "Sợn Tinh, Sợn Tinh"})
    void of_places_with_the_same_letters_the_one_is_meant_that_differs_in_a_dot_below(String read, String commune) {
        page.at(250, 600, "Địa chỉ: thôn 2, xã " + read + ", tỉnh Sơn La");
        assertThat(value("address")).isEqualTo("thôn 2, xã " + commune + ", tỉnh Sơn La");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "số 8 đường Vọ Văn Kiêt, xã Ea Kao|số 8 đường Võ Văn Kiệt, xã Ea Kao",
                "số 8 đường Turờng Chinh, xã Ea Kao|số 8 đường Trường Chinh, xã Ea Kao",
                "thôn Phước Lôc, nhường Thủ Đức|thôn Phước Lộc, phường Thủ Đức"
            })
    void streets_are_spelt_as_listed_and_a_mark_that_no_syllable_lacks_is_put_back(String filled, String address) {
        page.at(250, 600, "Địa chỉ: " + filled);
        assertThat(value("address")).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nơi crtrú: ", "Nơi thường tríi: "})
    void a_label_may_have_a_letter_or_two_misread(String label) {
        page.at(250, 600, label + "xóm 3, xã Ea Kao");
        assertThat(value("address")).isEqualTo("xóm 3, xã Ea Kao");
    }

    @Test
    void the_signs_of_a_birth_date_may_be_misread_and_its_year_stand_in_the_next_line() {
        page.at(250, 600, "Sinh ngày: 10;11-1947");
        assertThat(value("birthDate")).isEqualTo("1947-11-10");
        page.clear();
        page.at(250, 600, "Sinh ngày: ngày 31 tháng 03 năm").at(250, 640, "1954 Giới tính: Nữ");
        assertThat(value("birthDate")).isEqualTo("1954-03-31");
    }

    @Test
    void an_address_that_ends_in_a_kind_of_unit_goes_on_in_the_next_line() {
        page.at(250, 600, "Địa chỉ: xóm Chùa, xã Tân Lập, thành phố").at(250, 640, "Hà Nội");
        assertThat(value("address")).isEqualTo("xóm Chùa, xã Tân Lập, thành phố Hà Nội");
    }

    @Test
    void an_applicant_whose_name_lost_a_letter_on_the_line_is_known_by_the_signature() {
        page.sure(0.6).at(250, 500, "Họ và tên: I.Ò NHẬT TUẤN");
        page.sure(0.96).at(1000, 1600, "Người làm đơn").at(1000, 1800, "Lò Nhật Tuấn");
        assertThat(value("applicantName")).isEqualTo("LÒ NHẬT TUẤN");
    }

    @Test
    void a_name_read_unsurely_on_a_dotted_line_is_known_by_the_one_under_the_signature() {
        page.sure(0.7).at(250, 500, "Họ và tên: Võ.Quạng Thỉnh");
        page.sure(0.96).at(1000, 1600, "Người làm đơn").at(1000, 1800, "Võ Quang Thịnh");
        assertThat(value("applicantName")).isEqualTo("Võ Quang Thịnh");
    }

    @Test
    void a_name_in_capitals_stays_in_capitals() {
        page.sure(0.7).at(250, 500, "Họ và tên: PHAN HỮU HIỆU");
        page.sure(0.96).at(1000, 1600, "Người làm đơn").at(1000, 1800, "Phan Hữu Hiếu");
        assertThat(value("applicantName")).isEqualTo("PHAN HỮU HIẾU");
    }

    @ParameterizedTest
    @CsvSource({
        "Đỉnh Ngọc Nam, Đinh Ngọc Nam",
        "HUỲNH THỊ LÝ, HUỲNH THỊ LÝ",
        "La Văn Cầu, La Văn Cầu",
        "'[,ê Văn Cầu', Lê Văn Cầu",
        "Lạ Văn Cầu, Lạ Văn Cầu"
    })
    void a_family_name_is_spelt_as_the_only_one_of_its_letters(String read, String name) {
        page.at(250, 500, "Họ và tên: " + read);
        assertThat(value("applicantName")).isEqualTo(name);
    }

    @Test
    void another_name_under_the_signature_changes_nothing() {
        page.at(250, 500, "Họ và tên: Võ Quang Thịnh");
        page.at(1000, 1600, "Người làm đơn").at(1000, 1800, "Lê Thị Thu Hà");
        assertThat(value("applicantName")).isEqualTo("Võ Quang Thịnh");
    }

    @Test
    void digits_are_believed_sooner_when_the_birth_date_speaks_for_them() {
        page.sure(0.3).at(250, 600, "Số định danh cá nhân: 001185012345");
        assertThat(value("personalNumber")).isNull();
        page.clear();
        page.at(250, 550, "Ngày sinh: 05/3/1985");
        page.sure(0.3).at(250, 600, "Số định danh cá nhân: 001185012345");
        assertThat(value("personalNumber")).isEqualTo("001185012345");
    }

    @Test
    void digits_read_unsurely_that_the_checklist_speaks_against_are_not_given() {
        page.at(250, 550, "Ngày sinh: 05/3/1985");
        page.sure(0.8).at(250, 600, "Số định danh cá nhân: 001188012345");
        assertThat(value("personalNumber")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Số/No.: 001185012345",
                "SốCCCD: 001185012345",
                "Giấy tờ tùy thân: CCCD số .001185012345",
                "Số CCCD: 001.185,012345"
            })
    void a_personal_number_is_found_however_its_label_was_set(String line) {
        page.at(250, 600, line);
        assertThat(value("personalNumber")).isEqualTo("001185012345");
    }

    @Test
    void the_qr_of_a_card_says_who_its_holder_is_where_print_was_misread() {
        page.at(250, 500, "Họ và tên / Full name: LÊ THI THỦ HÀ").at(250, 550, "Số / No.: 001185012346");
        page.card("001185012345|012345678|Lê Thị Thu Hà|05031985|Nữ|Thôn 5, Ea Kao, Đắk Lắk|10082021");
        assertThat(value("personalNumber")).isEqualTo("001185012345");
        assertThat(value("applicantName")).isEqualTo("Lê Thị Thu Hà");
        assertThat(value("birthDate")).isEqualTo("1985-03-05");
        FieldReading number = field("personalNumber");
        assertThat(number.confidence()).isGreaterThan(0.99);
        assertThat(number.confirmedBy()).isEqualTo("CARD_QR");
        assertThat(number.place()).isEqualTo(new Place(1, 165 / 1654.0, 117 / 2339.0, 331 / 1654.0, 234 / 2339.0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "001085012345||Lê Thị Thu Hà|05031985|Nữ|Ea Kao|10082021",
                "001186012345||Lê Thị Thu Hà|05031985|Nữ|Ea Kao|10082021",
                "999185012345||Lê Thị Thu Hà|05031985|Nữ|Ea Kao|10082021",
                "001185012345||Lê Thị Thu Hà|31021985|Nữ|Ea Kao|10082021"
            })
    void a_card_whose_number_does_not_fit_its_sex_birth_or_province_is_doubted(String said) {
        page.card(said);
        assertThat(field("personalNumber").confidence()).isEqualTo(0.5);
        assertThat(field("personalNumber").confirmedBy()).isNull();
        assertThat(field("applicantName").confidence()).isEqualTo(0.5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.vn/tra-cuu?ma=1", "12|x|Lê Thị Thu Hà|05031985|Nữ|Ea Kao|10082021", "a|b"})
    void another_qr_is_no_card(String said) {
        page.card(said);
        assertThat(value("personalNumber")).isNull();
        assertThat(value("applicantName")).isNull();
    }

    @Test
    void a_card_behind_a_form_does_not_change_who_applies() {
        page.at(250, 500, "Họ và tên: Võ Quang Thịnh").at(250, 600, "Điện thoại: 0912345678");
        RecognizedPage form = page.page();
        page.clear();
        page.card("001185012345||Lê Thị Thu Hà|05031985|Nữ|Ea Kao|10082021");
        List<FieldReading> fields =
                new ExtractFields().extract(List.of(form, page.page().numbered(2)), "TO_KHAI");
        assertThat(fields)
                .filteredOn(field -> field.name().equals("applicantName"))
                .extracting(FieldReading::value)
                .containsExactly("Võ Quang Thịnh");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Điện thoại. 0912345678", "Điện thoại lên hệ: 0912,345,678"})
    void a_telephone_is_found_where_the_leader_ran_into_it(String line) {
        page.at(250, 600, line);
        assertThat(value("phone")).isEqualTo("0912345678");
    }

    @Test
    void the_label_below_a_blank_is_no_answer() {
        page.at(250, 600, "Địa chỉ:").at(250, 650, "Thửa đất số: 229");
        assertThat(value("address")).isNull();
    }

    private @Nullable String value(String name) {
        return fields(name).findFirst().map(FieldReading::value).orElse(null);
    }

    private FieldReading field(String name) {
        return fields(name).findFirst().orElseThrow();
    }

    private Stream<FieldReading> fields(String name) {
        return new ExtractFields()
                .extract(List.of(page.page()), "TO_KHAI").stream()
                        .filter(field -> field.name().equals(name));
    }
}
