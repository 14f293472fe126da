package vn.hoso.ocr.recognition.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest {

    private static final String REAL = """
            cộng hòa xã hội chủ nghĩa việt nam độc lập tự do hạnh phúc ủy ban nhân dân tỉnh quyết định về việc phê duyệt
            quy hoạch khuyến khích nguyễn huỳnh khuỷu tay ngoằn ngoèo khúc khuỷu quýt quỳnh quốc gia giếng giết gìn giữ
            gì giấy nghiêng nghệ kiểm kê ghế ghi nhận thuở xưa thuế huệ thủy thuỷ thúy hoà hòa hoá hóa xoè xòe tuý túy
            uỷ khuya đêm đường rượu người tươi hươu bưởi mua múa lửa chứa ưu hưu yêu cầu yếu kém yết kiến ý kiến y tế
            quy quý quyển quyền quần quằn quặng quẳng quờ quạng quẻ quên quết quệt quyết quyên quào
            toán toàn thoát loạt xoắn khoăn hoặc ngoặc loè loẹt khoẻ khỏe khoét
            xoong cái kiềng riêng biệt tiếng việt chiếu biếu niêu liều xuân khuân luật xuất khuất khuây khuấy
            phường huyện xã thôn xóm ấp tổ khu phố số nhà ngõ ngách hẻm đại lộ phó chủ tịch giám đốc sở tư pháp
            uống muối muỗm buồm chuồng ruột thuộc cuộc buộc tuổi chuối được nước lượng mượn chướng ướp ượt
            kính gửi căn cứ nghị định thông tư hướng dẫn thực hiện trách nhiệm thi hành kể từ ngày ký lưu văn thư
            anh ánh ách ếch ềnh ịch ình ức ưng ông ốc ôm áo âu ấy ăn ắt ắp em én ép út úp ung ỳ ỷ
            nhoẻn hoen toen hoẹt quạch quách huếch xuềnh xoàng luýnh quýnh huých uỵch suýt chuyện tuyết
            sẽ những mỗi vẫn cũng đã nữa ngã tư giữa vững hãy lỗi mẫu bão
            """;

    @Test
    void real_syllables_are_possible_in_every_case_and_normal_form() {
        for (String word : REAL.strip().split("\\s+", -1)) {
            String capital = word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
            for (String written : List.of(word, capital, word.toUpperCase(Locale.ROOT), "(" + word + ";", word + ".")) {
                assertThat(Spelling.of(written)).as(written).isEqualTo(WordKind.SYLLABLE);
                assertThat(Spelling.of(Normalizer.normalize(written, Normalizer.Form.NFD)))
                        .as(written + ", decomposed")
                        .isEqualTo(WordKind.SYLLABLE);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cac",
                "hoch",
                "lap",
                "phat",
                "việc̀",
                "tôc",
                "phảt",
                "lậpp",
                "kông",
                "ngê",
                "cê",
                "ghà",
                "nghà",
                "kủa",
                "quuyết",
                "nhânn",
                "dậnh",
                "ứôc",
                "tóan",
                "hạnhh",
                "cộngg",
                "ngưòi",
                "đưọc",
                "đựơc",
                "viêt",
                "ủyy",
                "bAn",
                "nhậm̉",
                "thịrh",
                "địrh",
                "quyêt",
                "hiộn",
                "nghịênh",
                "rnột",
                "tlnh",
                "củạ",
                "vè́",
                "xãã",
                "fhông",
                "jác",
                "zà",
                "wân",
                "côngnghệ",
                "qa",
                "qùý",
                "ứuơng",
                "đêmh",
                "tĩch",
                "họchsinh",
                "mộtt"
            })
    void what_no_rule_allows_is_impossible(String word) {
        assertThat(Spelling.of(word)).isEqualTo(WordKind.IMPOSSIBLE);
    }

    @Test
    void a_stop_at_the_end_allows_two_tones_only() {
        for (String rhyme : List.of("ac", "ach", "ăp", "êt", "iêc", "uôt", "ươp", "uyêt")) {
            int bearer = Math.max(
                    rhyme.lastIndexOf('a'), rhyme.replaceAll("[a-z]", "x").lastIndexOf('ê'));
            bearer = rhyme.chars().anyMatch(c -> "ăêôơ".indexOf(c) >= 0) ? lastOf(rhyme, "ăêôơ") : bearer;
            for (Tone tone : Tone.values()) {
                String mark = tone == Tone.LEVEL ? "" : String.valueOf(tone.mark());
                String word = "t" + rhyme.substring(0, bearer + 1) + mark + rhyme.substring(bearer + 1);
                assertThat(Spelling.isSyllable(word)).as(word).isEqualTo(tone == Tone.RISING || tone == Tone.HEAVY);
            }
        }
    }

    private static int lastOf(String word, String letters) {
        int last = -1;
        for (int i = 0; i < word.length(); i++) {
            last = letters.indexOf(word.charAt(i)) >= 0 ? i : last;
        }
        return last;
    }

    @Test
    void most_syllables_with_one_letter_changed_are_doubted() {
        var random = new Random(20260611);
        var words = new ArrayList<>(List.of(REAL.strip().split("\\s+", -1)));
        words.removeIf(word -> word.length() < 4);
        int doubted = 0;
        for (String word : words) {
            int at = random.nextInt(word.length());
            char other = "bcdghklmnpqrstvx".charAt(random.nextInt(16));
            doubted += Spelling.isSyllable(word.substring(0, at) + other + word.substring(at + 1)) ? 0 : 1;
        }
        assertThat(doubted).as("of %d", words.size()).isGreaterThan(words.size() * 6 / 10);
    }

    @Test
    void numbers_codes_abbreviations_names_and_signs_are_told_apart() {
        for (String number : List.of("12", "01/02/2026", "1.250.000", "12%", "(3)", "0912345678", "2026.")) {
            assertThat(Spelling.of(number)).as(number).isEqualTo(WordKind.NUMBER);
        }
        for (String code : List.of("15/QĐ-UBND", "H15.50.05-261008-0975", "QH15", "30/2020/NĐ-CP", "QĐ-TTg", "A4")) {
            assertThat(Spelling.of(code)).as(code).isEqualTo(WordKind.CODE);
        }
        for (String abbreviation : List.of("UBND", "TTHC", "KT.", "TM.", "VT,", "TTg", "HĐND", "b)", "KSTT.")) {
            assertThat(Spelling.of(abbreviation)).as(abbreviation).isEqualTo(WordKind.ABBREVIATION);
        }
        for (String name : List.of("Đắk", "Lắk", "R'Lấp", "Krông", "ĐẮK", "email", "Kon")) {
            assertThat(Spelling.of(name)).as(name).isEqualTo(WordKind.NAME);
        }
        for (String sign : List.of("-", "......", "“", "*", "|")) {
            assertThat(Spelling.of(sign)).as(sign).isEqualTo(WordKind.SIGN);
        }
        assertThat(Spelling.of("ngàỹ01")).isEqualTo(WordKind.IMPOSSIBLE);
    }
}
