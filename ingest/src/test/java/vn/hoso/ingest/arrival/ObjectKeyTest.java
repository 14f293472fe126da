package vn.hoso.ingest.arrival;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hoso.contracts.Filing;
import vn.hoso.ingest.onesided.Pass;
import vn.hoso.ingest.onesided.Side;
import vn.hoso.ingest.quarantine.RefusalReason;

class ObjectKeyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Test
    void three_parts_name_agency_counter_and_file() {
        ObjectKey key = ObjectKey.parse("H01.02.03/4/a.pdf", TODAY);
        assertThat(key.filing()).isEqualTo(new Filing("H01.02.03", "4", null));
        assertThat(key.file()).isEqualTo("a.pdf");
        assertThat(key.problem()).isNull();
        assertThat(key.warnings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"000.00.12.H22-230115-0007", "H15.50.05.13-261008-0975", "H26-240229-0012345"})
    void four_parts_name_a_dossier_of_the_old_and_the_new_form(String code) {
        ObjectKey key = ObjectKey.parse("H01/1/" + code + "/a.pdf", TODAY);
        assertThat(key.filing().dossier()).isEqualTo(code);
        assertThat(key.warnings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "H26-240230-0001",
                "H26-261125-0001",
                "h26-240115-0001",
                "H26-240115-001",
                "H26-240115-00012345",
                "000.0.12.H22-230115-0007",
                "hồ sơ 12"
            })
    void a_bad_dossier_code_is_a_warning_and_no_link(String code) {
        ObjectKey key = ObjectKey.parse("H01/1/" + code + "/a.pdf", TODAY);
        assertThat(key.filing().dossier()).isNull();
        assertThat(key.problem()).isNull();
        assertThat(key.warnings()).containsExactly("BAD_DOSSIER_CODE");
    }

    @ParameterizedTest
    @CsvSource({
        "H01/1/mat-truoc/a.pdf,ODD,''",
        "H01/1/H26-240115-0001/mat-sau/a.pdf,EVEN,''",
        "H01/1/mat-sau-thuan-0a1b2c3d/a.pdf,EVEN_IN_ORDER,0a1b2c3d"
    })
    void the_folder_before_the_file_names_a_pass_of_a_stack(String text, Side side, String stack) {
        ObjectKey key = ObjectKey.parse(text, TODAY);
        assertThat(key.pass()).isEqualTo(new Pass(side, stack));
        assertThat(key.warnings()).isEmpty();
        assertThat(key.filing().dossier()).isEqualTo(text.contains("H26-") ? "H26-240115-0001" : null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.pdf", "H01/a.pdf", "H01//a.pdf", "/1/a.pdf", "H01/1/x/y/a.pdf", "H01/1/", ""})
    void any_other_form_is_a_bad_key(String text) {
        assertThat(ObjectKey.parse(text, TODAY).problem()).isEqualTo(RefusalReason.BAD_KEY);
    }

    @ParameterizedTest
    @MethodSource("seededKeys")
    void whatever_the_key_it_is_read_and_its_name_is_nfc_of_bearable_length(String key) {
        ObjectKey read = ObjectKey.parse(key, TODAY);
        assertThat(Normalizer.isNormalized(read.file(), Normalizer.Form.NFC)).isTrue();
        assertThat(read.file().length()).isLessThanOrEqualTo(255);
        assertThat(read.filing().counter().isEmpty()).isEqualTo(read.problem() == RefusalReason.BAD_KEY);
    }

    static Stream<String> seededKeys() {
        var random = new Random(20_261_124);
        String alphabet = "H01.-/2ạơê\u0323\u0301đ \u0001Z";
        return Stream.generate(() -> {
                    var key = new StringBuilder();
                    int length = random.nextInt(400);
                    for (int i = 0; i < length; i++) {
                        key.append(alphabet.charAt(random.nextInt(alphabet.length())));
                    }
                    return key.toString();
                })
                .limit(500);
    }
}
