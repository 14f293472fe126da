package vn.hoso.indexer.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.FileSystemResource;
import tools.jackson.databind.JsonNode;
import vn.hoso.contracts.Topics;
import vn.hoso.indexer.OnRealServers;
import vn.hoso.indexer.OneMessage;
import vn.hoso.samples.ExampleRegistry;

class ExampleRegistryTest extends OnRealServers {

    private static final String TEN_MONTHS = "from=2023-01&to=2023-10";

    @TempDir
    Path folder;

    private static boolean imported;

    @BeforeEach
    void the_example_is_in_the_register() throws Exception {
        if (!imported) {
            importExample();
            imported = true;
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2023-10, ministry, CONV.v1, 82.42, 30.73",
        "2023-10, locality, CONV.v1, 70.15, 31.31",
        "2023-10, ministry, SEED-ERES.v1, 26.93, 16.15",
        "2023-10, locality, SEED-ERES.v1, 40.91, 27.77",
        "2023-09, ministry, CONV.v1, 81.39, 29.70",
        "2023-09, locality, CONV.v1, 70.24, 31.40",
        "2023-09, ministry, SEED-ERES.v1, 24.48, 13.70",
        "2023-09, locality, SEED-ERES.v1, 38.94, 25.80"
    })
    void the_published_figures_of_2023_come_out_of_the_dossiers(
            String to, String group, String definition, String percent, String points) {
        JsonNode figure = get("/api/rates?from=2023-01&to=" + to + "&group=" + group + "&definition=" + definition)
                .get(0);
        assertThat(figure.path("subject").asString()).isEqualTo("group:" + group);
        assertThat(figure.path("definition").asString()).isEqualTo(definition);
        assertThat(figure.path("percent").decimalValue()).isEqualByComparingTo(percent);
        assertThat(figure.path("textVi").asString()).isEqualTo(percent.replace('.', ',') + " %");
        assertThat(figure.path("change").path("baseKind").asString()).isEqualTo("SAME_PERIOD");
        assertThat(figure.path("change").path("baseFrom").asString()).isEqualTo("2022-01-01");
        assertThat(figure.path("change").path("points").decimalValue()).isEqualByComparingTo(points);
        assertThat(page("/rates?from=2023-01&to=" + to + "&definition=" + definition + "&lang=vi"))
                .contains(percent.replace('.', ',') + " %", "+" + points.replace('.', ','));
        assertThat(page("/rates?from=2023-01&to=" + to + "&definition=" + definition + "&lang=en"))
                .contains(percent + " %", "+" + points);
    }

    @Test
    void that_the_localities_fell_from_nine_months_to_ten_is_shown() {
        JsonNode figure = get("/api/rates?" + TEN_MONTHS
                        + "&group=locality&definition=CONV.v1&baseFrom=2023-01&baseTo=2023-09")
                .get(0);
        assertThat(figure.path("change").path("baseKind").asString()).isEqualTo("FIXED");
        assertThat(figure.path("change").path("points").decimalValue()).isEqualByComparingTo("-0.09");
        assertThat(figure.path("change").path("textVi").asString()).startsWith("-0,09");
        assertThat(page("/rates?" + TEN_MONTHS + "&definition=CONV.v1&baseFrom=2023-01&baseTo=2023-09&lang=vi"))
                .contains("70,24 %", "70,15 %", "−0,09");
    }

    @Test
    void the_published_figures_are_told_on_the_topic_and_as_metrics() {
        List<String> told = OneMessage.eachContaining(
                Topics.RATES,
                kafkaServers(),
                List.of(
                        message("locality", "SEED-ERES.v1", "2023-09-30", "38.94", "25.80"),
                        message("ministry", "CONV.v1", "2023-10-31", "82.42", "30.73"),
                        message("locality", "CONV.v1", "2023-10-31", "70.15", "31.31"),
                        message("ministry", "SEED-ERES.v1", "2023-10-31", "26.93", "16.15"),
                        message("locality", "SEED-ERES.v1", "2023-10-31", "40.91", "27.77")));
        assertThat(told.get(0)).contains("\"numerator\":3505,\"denominator\":9000");
        await().atMost(Duration.ofSeconds(15))
                .untilAsserted(() -> assertThat(page("/actuator/prometheus"))
                        .contains(
                                metric("CONV.v1", "2023-10", "ministry", "82.42"),
                                metric("CONV.v1", "2023-10", "locality", "70.15"),
                                metric("SEED-ERES.v1", "2023-10", "ministry", "26.93"),
                                metric("SEED-ERES.v1", "2023-10", "locality", "40.91"),
                                metric("CONV.v1", "2023-09", "ministry", "81.39"),
                                metric("CONV.v1", "2023-09", "locality", "70.24"),
                                metric("SEED-ERES.v1", "2023-09", "ministry", "24.48"),
                                metric("SEED-ERES.v1", "2023-09", "locality", "38.94"),
                                metric("SEED-ERES.v1", "2023-10", "ministry", "16.15")
                                        .replace("percent", "change_points"),
                                metric("SEED-ERES.v1", "2023-10", "locality", "27.77")
                                        .replace("percent", "change_points")));
    }

    private static List<String> message(String group, String definition, String to, String percent, String points) {
        return List.of(
                "\"subject\":\"group:%s\",\"definition\":\"%s\"".formatted(group, definition),
                "\"to\":\"%s\"".formatted(to),
                "\"percent\":\"%s\"".formatted(percent),
                "\"changePoints\":\"%s\"".formatted(points));
    }

    private static String metric(String definition, String to, String group, String percent) {
        return "hoso_rate_percent{definition=\"%s\",period=\"2023-01/%s\",subject=\"group:%s\"} %s"
                .formatted(definition, to, group, percent);
    }

    @Test
    void a_figure_opens_to_exactly_the_dossiers_it_counts() {
        JsonNode figure = get("/api/rates?" + TEN_MONTHS + "&group=ministry&definition=CONV.v1")
                .get(0);
        for (String side : new String[] {"numerator", "denominator"}) {
            JsonNode behind = get("/api/rates/CONV.v1/dossiers?" + TEN_MONTHS + "&group=ministry&size=20&side=" + side);
            assertThat(behind.path("total").asLong())
                    .isEqualTo(figure.path(side).asLong());
            assertThat(behind.path("rows")).hasSize(20);
        }
    }

    @Test
    void agencies_add_up_to_their_group() {
        JsonNode figures = get("/api/rates?" + TEN_MONTHS + "&group=locality&definition=SEED-ERES.v1");
        long sum = 0;
        for (int row = 1; row < figures.size(); row++) {
            sum += figures.get(row).path("denominator").asLong();
        }
        assertThat(figures.size()).isGreaterThan(10);
        assertThat(sum).isEqualTo(figures.get(0).path("denominator").asLong());
    }

    @Test
    void the_csv_says_the_same_as_the_json() {
        String csv = rest().get()
                .uri("/api/rates?" + TEN_MONTHS + "&group=ministry&definition=CONV.v1&format=csv")
                .retrieve()
                .body(String.class);
        assertThat(csv).startsWith("subject,name_vi,name_en,definition,").contains("82.42", "\"82,42 %\"", "CONV.v1");
        assertThat(page("/api/rates?" + TEN_MONTHS + "&group=ministry&definition=CONV.v1&format=csv&numbers=vi"))
                .contains(";82,42;", ";82,42 %;");
    }

    @Test
    void the_same_register_again_changes_nothing() throws Exception {
        JsonNode report = importExample();
        assertThat(report.path("lines").asLong()).isGreaterThan(1_000);
        assertThat(report.path("inserted").asLong()).isZero();
        assertThat(report.path("updated").asLong()).isZero();
        assertThat(report.path("refused").asLong()).isZero();
    }

    private JsonNode importExample() throws Exception {
        Path csv = folder.resolve("registry.csv");
        if (!Files.exists(csv)) {
            ExampleRegistry.writeCsv(csv);
        }
        long start = System.nanoTime();
        String report = rest().post()
                .uri("/api/registry?all=true")
                .header("Content-Type", "text/csv")
                .body(new FileSystemResource(csv))
                .retrieve()
                .body(String.class);
        assertThat(System.nanoTime() - start).as("nanoseconds of the import").isLessThan(30_000_000_000L);
        JsonNode read = json.tree(String.valueOf(report));
        assertThat(read.path("refused").asLong()).as(String.valueOf(report)).isZero();
        return read;
    }

    private JsonNode get(String uri) {
        return json.tree(page(uri));
    }

    private String page(String uri) {
        return String.valueOf(rest().get().uri(uri).retrieve().body(String.class));
    }
}
