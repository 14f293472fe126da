package vn.hoso.indexer.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DossierCodeTest {

    @Test
    void the_old_form_has_the_agency_last() {
        assertThat(DossierCode.of("000.00.12.H22-230115-0007"))
                .contains(new DossierCode("000.00.12.H22-230115-0007", "H22", LocalDate.of(2023, 1, 15)));
    }

    @Test
    void the_new_form_has_the_agency_first() {
        assertThat(DossierCode.of("H15.50.05.13-261008-0975"))
                .contains(new DossierCode("H15.50.05.13-261008-0975", "H15", LocalDate.of(2026, 10, 8)));
        assertThat(DossierCode.of("G09-240229-0900123"))
                .map(DossierCode::agencyRoot)
                .contains("G09");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "H15",
                "H15-261008-975",
                "H15-261308-0975",
                "H15-230229-0001",
                "h15-261008-0975",
                "Đ15-261008-0975",
                "H15-261008-0975 ",
                "H15-26l008-0975",
                "H15.50.05.13.1.2.3.4-261008-0975",
                "000.00.12.H22-230115-00070",
                "H15-261008-09750000"
            })
    void what_is_not_a_code_is_not_taken_for_one(String text) {
        assertThat(DossierCode.of(text)).isEmpty();
    }
}
