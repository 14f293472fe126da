package vn.hoso.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.hoso.local.Stage;
import vn.hoso.servers.Repository;

/** The alert rules are rules, and fire when they should and not else, and the dashboard asks for what is told. */
class AlertRulesTest {

    private static final Path COMPOSE = Repository.root().resolve("infra/compose");
    private static final JsonNode DASHBOARD =
            JsonMapper.shared().readTree(COMPOSE.resolve("grafana/dashboards/hoso.json"));

    /** What Prometheus tells of itself. */
    private static final Set<String> ITS_OWN = Set.of("up", "ALERTS");

    private static final Set<String> OPERATORS = Set.of("and", "or", "unless");
    private static final String BESIDE_NAMES =
            "\"(\\\\.|[^\"\\\\])*\"|\\{[^}]*}|\\[[^\\]]*]|\\b(by|without|on|ignoring)\\s*\\([^)]*\\)";
    private static final Pattern NAME = Pattern.compile("\\b[a-zA-Z_]\\w*\\b(?!\\s*\\()");
    private static final Pattern VALUES_OF = Pattern.compile("label_values\\((\\w+),");

    @ParameterizedTest
    @ValueSource(strings = {"check rules rules.yml", "test rules rules-test.yml"})
    void prometheus_agrees(String question) throws IOException, InterruptedException {
        assertThat(promtool(COMPOSE.resolve("prometheus"), question)).contains("SUCCESS");
    }

    @Test
    void every_expression_of_the_dashboard_can_be_read(@TempDir Path folder) throws IOException, InterruptedException {
        List<String> expressions = DASHBOARD.findValuesAsString("expr");
        var rules = IntStream.range(0, expressions.size())
                .mapToObj(i -> Map.of("record", "dashboard:" + i, "expr", expressions.get(i)))
                .toList();
        // JSON is YAML.
        Files.writeString(
                folder.resolve("dashboard.yml"),
                JsonMapper.shared()
                        .writeValueAsString(Map.of("groups", List.of(Map.of("name", "dashboard", "rules", rules)))));
        assertThat(promtool(folder, "check rules dashboard.yml"))
                .contains("SUCCESS: " + expressions.size() + " rules found");
    }

    @Test
    void every_metric_that_the_dashboard_asks_for_is_told_by_a_stage(@TempDir Path folder) throws IOException {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
        Door door = Door.open();
        door.post(
                "/api/registry", "text/csv", """
                code,agency,procedure,channel,receivedOn,status,finishedOn,paperResult,resultIssued,resultVerified,components
                G20-%s-0001,G20,1.001193,COUNTER,%s,4,,false,,,TK/true/MISSING
                """.formatted(today.format(DateTimeFormatter.ofPattern("yyMMdd")), today));
        door.drop("G20", "", true, SmallPage.numbered(2020, folder.resolve("page.png")));
        Set<String> asked = Stream.concat(
                        DASHBOARD.findValuesAsString("expr").stream().flatMap(AlertRulesTest::names),
                        VALUES_OF.matcher(DASHBOARD.toString()).results().map(found -> found.group(1)))
                .filter(name -> !ITS_OWN.contains(name))
                .collect(Collectors.toSet());
        assertThat(asked).contains("hoso_rate_percent", "hoso_flow_today", "hoso_owed_agency");
        await().atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofSeconds(1))
                .untilAsserted(() -> assertThat(told(door)).containsAll(asked));
    }

    /** The metrics that an expression asks for. */
    private static Stream<String> names(String expression) {
        return NAME.matcher(expression.replaceAll(BESIDE_NAMES, " "))
                .results()
                .map(MatchResult::group)
                .filter(name -> !OPERATORS.contains(name));
    }

    private static Set<String> told(Door door) {
        return Stream.of(Stage.values())
                .flatMap(stage -> door.metrics(stage).lines())
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.replaceAll("[{ ].*", ""))
                .collect(Collectors.toSet());
    }

    private static String promtool(Path folder, String question) throws IOException, InterruptedException {
        Process promtool = new ProcessBuilder(Stream.concat(
                                Stream.of(promtool().toString()),
                                Pattern.compile(" ").splitAsStream(question))
                        .toList())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(promtool.getInputStream().readAllBytes(), UTF_8);
        assertThat(promtool.waitFor()).as(said).isZero();
        return said;
    }

    /** On the path, or where the test command of the front door unpacks it. */
    private static Path promtool() {
        return Stream.concat(
                        Pattern.compile(File.pathSeparator)
                                .splitAsStream(System.getenv("PATH"))
                                .map(Path::of),
                        Stream.of(Repository.root().resolve("infra/acceptance/target/promtool/usr/bin")))
                .map(folder -> folder.resolve("promtool"))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no promtool: infra/hoso test fetches it"));
    }
}
