package vn.hoso.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.list;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.hoso.local.Stage;
import vn.hoso.samples.ExampleRegistry;
import vn.hoso.samples.PublishedFigure;

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

    @ParameterizedTest
    @CsvSource({"2023-09, vi", "2023-09, en", "2023-10, vi", "2023-10, en"})
    void the_published_figures_are_printed_in_both_languages(String lastMonth, String language) {
        List<List<String>> table = rates("--from", "2023-01", "--to", lastMonth, "--lang", language);
        for (PublishedFigure published : PublishedFigure.upTo(lastMonth)) {
            assertThat(table)
                    .filteredOn(row ->
                            row.subList(0, 2).equals(List.of(published.groupName(language), published.definition())))
                    .singleElement(list(String.class))
                    .satisfies(row -> {
                        assertThat(row.get(2)).isEqualTo(published.percent(language));
                        assertThat(row.get(3)).startsWith(published.points(language) + " ");
                    });
        }
    }

    @Test
    void that_the_localities_fell_from_nine_months_to_ten_is_printed() {
        assertThat(rates(
                        "--from=2023-01",
                        "--to=2023-10",
                        "--base=2023-01/2023-09",
                        "--definition=CONV.v1",
                        "--group=locality"))
                .contains(List.of("Các địa phương", "CONV.v1", "70,15 %", "-0,09 điểm phần trăm", "7015 / 10000"));
    }

    @Test
    void the_published_figures_are_told_as_metrics_with_the_settings_that_are_shipped() {
        await().atMost(Duration.ofMinutes(3))
                .untilAsserted(() -> assertThat(Door.open().metrics(Stage.INDEXER))
                        .contains(PublishedFigure.all().stream()
                                .map(published ->
                                        "hoso_rate_percent{definition=\"%s\",period=\"2023-01/%s\",subject=\"%s\"} %s\n"
                                                .formatted(
                                                        published.definition(),
                                                        published.lastMonth(),
                                                        published.subject(),
                                                        Double.parseDouble(published.percent())))
                                .toList()));
    }

    /** What is printed, by cells. */
    private static List<List<String>> rates(String... question) {
        TestEdition.Outcome told = TestEdition.hoso(
                Stream.concat(Stream.of("rates"), Stream.of(question)).toArray(String[]::new));
        assertThat(told.exitCode()).as(told.err()).isZero();
        return told.out().lines().map(line -> List.of(line.split(" {2,}", -1))).toList();
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
