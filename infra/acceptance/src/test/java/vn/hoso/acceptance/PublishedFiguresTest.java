package vn.hoso.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.hoso.samples.ExampleRegistry;

/** What was published of 2023 comes out of the command line, and an agency contests there what is counted. */
class PublishedFiguresTest {

    private static final String CODE = "H32.07-260311-0001";

    @TempDir
    static Path folder;

    @BeforeAll
    static void the_example_is_in_the_register() throws Exception {
        Path csv = folder.resolve("registry.csv");
        ExampleRegistry.writeCsv(csv);
        TestEdition.Outcome taken = TestEdition.hoso("import", csv.toString());
        assertThat(taken.exitCode()).as(taken.err()).isZero();
    }

    @Test
    void the_published_figures_are_printed_in_both_languages_and_the_fall_is_not_smoothed() {
        List<String> tenMonths = List.of("82,42", "70,15", "26,93", "40,91", "+16,15", "+27,77");
        assertThat(rates("2023-10", "vi")).contains(tenMonths);
        assertThat(rates("2023-10", "en"))
                .contains(tenMonths.stream()
                        .map(figure -> figure.replace(',', '.'))
                        .toList());
        assertThat(rates("2023-09", "vi")).contains("81,39", "70,24", "24,48", "38,94", "+13,70", "+25,80");
    }

    private static String rates(String last, String language) {
        TestEdition.Outcome told = TestEdition.hoso("rates", "--from", "2023-01", "--to", last, "--lang", language);
        assertThat(told.exitCode()).as(told.err()).isZero();
        return told.out();
    }

    @Test
    void a_dossier_is_contested_and_decided() {
        Door.open().post("/api/registry", "text/csv", """
                code,agency,procedure,channel,receivedOn,status,finishedOn,paperResult,resultIssued,resultVerified,components
                %s,H32.07,1.001193,COUNTER,2026-03-11,4,,false,,,TK/true/MISSING
                """.formatted(CODE));
        TestEdition.Outcome opened = TestEdition.hoso(
                "contest", "open", CODE, "--reason", "Hồ sơ mật", "--evidence", "Công văn 12/UBND", "--json");
        assertThat(opened.exitCode()).as(opened.err()).isZero();
        String id = JsonMapper.shared().readTree(opened.out()).path("id").toString();
        assertThat(TestEdition.hoso("contest", "list", "--open").out()).contains(CODE, "open", "Công văn 12/UBND");
        TestEdition.Outcome again =
                TestEdition.hoso("contest", "open", CODE, "--reason", "Lần nữa", "--evidence", "Công văn 13");
        assertThat(again.exitCode()).isEqualTo(1);
        assertThat(again.err()).contains("waits for its decision");

        assertThat(TestEdition.hoso("contest", "decide", id, "--decision", "exempted", "--reason", "Đúng")
                        .exitCode())
                .isZero();
        JsonNode restated = Door.open()
                .get("/api/rates?from=2026-03&to=2026-03&agency=H32.07&definition=CONV.v1-restated")
                .get(0);
        assertThat(restated.path("denominator").asInt()).isZero();
    }
}
