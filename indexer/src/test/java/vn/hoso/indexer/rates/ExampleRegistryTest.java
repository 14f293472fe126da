package vn.hoso.indexer.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.FileSystemResource;
import tools.jackson.databind.JsonNode;
import vn.hoso.contracts.Topics;
import vn.hoso.indexer.OnRealServers;
import vn.hoso.indexer.OneMessage;
import vn.hoso.indexer.ShownTable;
import vn.hoso.samples.ExampleRegistry;
import vn.hoso.samples.PublishedFigure;

class ExampleRegistryTest extends OnRealServers {

    private static final String TEN_MONTHS = "from=2023-01&to=2023-10";

    /** Place of the change in a row of the page: after name, rate, counts and base. */
    private static final int CHANGE = 4;

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
    @MethodSource("vn.hoso.samples.PublishedFigure#all")
    void the_published_figures_of_2023_come_out_of_the_dossiers(PublishedFigure published) {
        String question = "from=2023-01&to=%s&definition=%s".formatted(published.lastMonth(), published.definition());
        JsonNode figure =
                get("/api/rates?" + question + "&group=" + published.group()).get(0);
        assertThat(figure.path("subject").asString()).isEqualTo(published.subject());
        assertThat(figure.path("definition").asString()).isEqualTo(published.definition());
        assertThat(figure.path("percent").decimalValue()).isEqualByComparingTo(published.percent());
        assertThat(figure.path("textVi").asString()).isEqualTo(published.percent("vi"));
        assertThat(figure.path("change").path("baseKind").asString()).isEqualTo("SAME_PERIOD");
        assertThat(figure.path("change").path("baseFrom").asString()).isEqualTo("2022-01-01");
        assertThat(figure.path("change").path("points").decimalValue()).isEqualByComparingTo(published.points());
        for (String language : List.of("vi", "en")) {
            String page = page("/rates?" + question + "&lang=" + language);
            assertThat(ShownTable.row(page, "name-" + published.subject()))
                    .startsWith(published.groupName(language), published.percent(language))
                    .element(CHANGE, STRING)
                    .isEqualTo(published.points(language));
            assertThat(ShownTable.row(page, ">" + published.definition() + "<"))
                    .as("both groups side by side")
                    .element(published.group().equals("ministry") ? 1 : 2, STRING)
                    .startsWith(published.percent(language) + " " + published.points(language));
        }
    }

    @Test
    void that_the_localities_fell_from_nine_months_to_ten_is_shown() {
        String question = TEN_MONTHS + "&definition=CONV.v1&baseFrom=2023-01&baseTo=2023-09";
        JsonNode change =
                get("/api/rates?" + question + "&group=locality").get(0).path("change");
        assertThat(change.path("baseKind").asString()).isEqualTo("FIXED");
        assertThat(change.path("points").decimalValue()).isEqualByComparingTo("-0.09");
        assertThat(change.path("textVi").asString()).startsWith("-0,09");
        assertThat(ShownTable.row(page("/rates?" + question + "&lang=vi"), "name-group:locality"))
                .contains("70,15 %", "70,24 %", "−0,09");
    }

    @Test
    void the_published_figures_are_told_on_the_topic_and_as_metrics() {
        List<String> told = OneMessage.eachContaining(
                Topics.RATES,
                kafkaServers(),
                PublishedFigure.all().stream().map(ExampleRegistryTest::message).toList());
        assertThat(told.get(3)).contains("\"numerator\":3505,\"denominator\":9000");
        await().atMost(Duration.ofMinutes(3))
                .untilAsserted(() -> assertThat(page("/actuator/prometheus"))
                        .contains(PublishedFigure.all().stream()
                                .flatMap(published -> Stream.of(
                                        metric("hoso_rate_percent", published, published.percent()),
                                        metric("hoso_rate_change_points", published, published.points())))
                                .toList()));
    }

    private static List<String> message(PublishedFigure published) {
        return List.of(
                "\"subject\":\"%s\",\"definition\":\"%s\"".formatted(published.subject(), published.definition()),
                "\"from\":\"2023-01-01\",\"to\":\"%s-".formatted(published.lastMonth()),
                "\"percent\":\"%s\"".formatted(published.percent()),
                "\"changePoints\":\"%s\"".formatted(published.points().substring(1)));
    }

    private static String metric(String name, PublishedFigure published, String value) {
        return "%s{definition=\"%s\",period=\"2023-01/%s\",subject=\"%s\"} %s\n"
                .formatted(
                        name,
                        published.definition(),
                        published.lastMonth(),
                        published.subject(),
                        Double.parseDouble(value));
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
