package vn.hoso.indexer.rates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.hoso.indexer.OnRealServers;

/** Why a dossier is counted and not met is said in words, as a filter, as numbers and as CSV, and all of them agree. */
class ExplainTest extends OnRealServers {

    private static final String MAY = "agency=H14&from=2018-05&to=2018-05";

    @BeforeEach
    void dossiers() {
        register(
                "H14-180502-0001,H14,1.001193,COUNTER,2018-05-02,4,,true,false,false,TK/true/CONVERTED;CCCD/true/MISSING",
                "H14-180503-0002,H14,1.001193,COUNTER,2018-05-03,4,,true,true,false,TK/true/ATTACHED;ANH/false/MISSING",
                "H14-180504-0003,H14,1.001193,COUNTER,2018-05-04,4,,false,,,",
                "H14-180505-0004,H14,1.001193,COUNTER,2018-05-05,4,,true,true,true,TK/true/CONVERTED");
    }

    @Test
    void each_dossier_says_which_component_is_missing_or_waits_and_what_of_the_result() {
        assertThat(reasons("DIGI.2026-strict"))
                .containsExactly(
                        "H14-180502-0001: CCCD: no file; no electronic result was issued",
                        "H14-180503-0002: TK: has a file, waits for verification; the signature on the result is not verified",
                        "H14-180504-0003: the register lists no required component");
    }

    @Test
    void a_scan_that_was_refused_or_is_being_read_is_named() {
        jdbc.sql("""
                        INSERT INTO refused_scan (scan, agency, counter, dossier, file_name, stage, reason, reason_vi,
                          reason_en, refused_at)
                        VALUES (:scan, 'H14', 'quay-1', 'H14-180504-0003', 'đơn.pdf', 'ingest', 'ENCRYPTED',
                          'Tệp có mật khẩu.', 'It is locked.', now()) ON CONFLICT DO NOTHING
                        """).param("scan", "e5".repeat(32)).update();
        assertThat(reasons("CONV.v1"))
                .containsExactly(
                        "H14-180504-0003: no component has a file; The scan đơn.pdf was refused: It is locked.");
    }

    @Test
    void a_cause_filters_the_page_and_the_list() {
        String list = text("/api/rates/DIGI.2026-strict/dossiers?" + MAY + "&cause=COMPONENT_UNVERIFIED");
        assertThat(list).contains("H14-180503-0002", "\"total\":1");
        String page = text("/rates/dossiers?definition=DIGI.2026-strict&subject=H14&from=2018-05&to=2018-05"
                + "&cause=COMPONENT_MISSING&lang=en");
        assertThat(page)
                .contains("H14-180502-0001", "CCCD: no file", "a required component has no file · 1")
                .doesNotContain("H14-180503-0002");
    }

    @Test
    void all_dossiers_go_into_the_csv_with_words_in_both_languages() {
        assertThat(text("/api/rates/CONV.v1-strict/dossiers?" + MAY + "&side=missing&format=csv"))
                .startsWith("code,agency,procedure,channel,received_on,definition,met,causes,reasons_vi,reasons_en\r\n")
                .contains("H14-180502-0001,H14,1.001193,COUNTER,2018-05-02,CONV.v1-strict,false,COMPONENT_MISSING,"
                        + "CCCD: chưa có tệp,CCCD: no file\r\n")
                .hasLineCount(4);
    }

    @Test
    void the_numbers_of_the_causes_are_those_of_the_dossiers() {
        var random = new Random(1);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            lines.add(RandomDossier.of(random, "H37", i).line());
        }
        registerUnder(RandomDossier.HEAD, lines);
        for (RateDefinition definition : RateDefinitions.all()) {
            String asked = "agency=H37&from=2015-06&to=2015-06&side=missing&size=1000";
            JsonNode dossiers = json.tree(text("/api/rates/" + definition.id() + "/dossiers?" + asked));
            for (JsonNode cause : json.tree(text("/api/rates/" + definition.id() + "/explain?" + asked))) {
                assertThat(cause.path("dossiers").asLong())
                        .as("%s %s", definition.id(), cause.path("cause"))
                        .isEqualTo(stream(dossiers.path("rows"))
                                .filter(dossier -> stream(dossier.path("reasons"))
                                        .anyMatch(reason -> reason.path("cause").equals(cause.path("cause"))))
                                .count());
            }
            assertThat(stream(dossiers.path("rows")))
                    .as(definition.id())
                    .allSatisfy(dossier -> assertThat(dossier.path("reasons")).isNotEmpty());
        }
    }

    private List<String> reasons(String definition) {
        JsonNode missing = json.tree(text("/api/rates/" + definition + "/dossiers?" + MAY + "&side=missing"));
        return stream(missing.path("rows"))
                .map(dossier -> dossier.path("code").asString() + ": "
                        + String.join(
                                "; ",
                                stream(dossier.path("reasons"))
                                        .map(reason -> reason.path("en").asString())
                                        .toList()))
                .toList();
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private String text(String address) {
        return String.valueOf(rest().get().uri(address).retrieve().body(String.class));
    }
}
