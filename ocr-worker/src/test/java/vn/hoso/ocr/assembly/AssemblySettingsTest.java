package vn.hoso.ocr.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class AssemblySettingsTest {

    private static final AssemblySettings SETTINGS = settings(Map.of(
            "hoso.assembly.deskew", "false",
            "hoso.assembly.agencies[0].code", "H26.05",
            "hoso.assembly.agencies[0].upright", "true",
            "hoso.assembly.agencies[1].code", "H26",
            "hoso.assembly.agencies[1].upright", "false",
            "hoso.assembly.agencies[1].deskew", "true"));

    @Test
    void an_agency_has_its_own_way() {
        assertThat(SETTINGS.of("H26")).isEqualTo(new Showing(false, true));
        assertThat(SETTINGS.of("H27")).isEqualTo(new Showing(true, false));
    }

    @Test
    void a_unit_follows_the_agency_above_it_in_what_it_does_not_say_itself() {
        assertThat(SETTINGS.of("H26.07.01")).isEqualTo(new Showing(false, true));
        assertThat(SETTINGS.of("H26.05.01")).isEqualTo(new Showing(true, true));
    }

    @Test
    void a_code_that_begins_alike_is_no_unit_of_the_agency() {
        assertThat(SETTINGS.of("H26.051")).isEqualTo(new Showing(false, true));
    }

    private static AssemblySettings settings(Map<String, String> written) {
        return new Binder(new MapConfigurationPropertySource(written))
                .bindOrCreate("hoso.assembly", AssemblySettings.class);
    }
}
