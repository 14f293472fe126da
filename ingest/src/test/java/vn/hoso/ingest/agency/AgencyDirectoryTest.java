package vn.hoso.ingest.agency;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AgencyDirectoryTest {

    private final AgencyDirectory agencies = new AgencyDirectory();

    @ParameterizedTest
    @ValueSource(strings = {"H01", "H01.02.03", "G04", "H15.50.05", "H26.242"})
    void an_agency_under_a_listed_ministry_or_province_is_known_though_it_may_be_abolished(String code) {
        assertThat(agencies.knows(code)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Z99", "H99", "h01", "H1", "H01.", "H01..02", "H01/02", "", "H01.123456789", "H01 "})
    void anything_else_is_unknown_and_not_guessed(String code) {
        assertThat(agencies.knows(code)).isFalse();
    }
}
