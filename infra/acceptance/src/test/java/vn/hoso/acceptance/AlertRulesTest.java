package vn.hoso.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hoso.servers.Repository;

/** The alert rules are rules, and fire when they should and not else, by Prometheus's own word. */
class AlertRulesTest {

    private static final Path RULES = Repository.root().resolve("infra/compose/prometheus");

    @ParameterizedTest
    @ValueSource(strings = {"check rules rules.yml", "test rules rules-test.yml"})
    void prometheus_agrees(String question) throws IOException, InterruptedException {
        Process promtool = new ProcessBuilder(Stream.concat(
                                Stream.of(promtool().toString()),
                                Pattern.compile(" ").splitAsStream(question))
                        .toList())
                .directory(RULES.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(promtool.getInputStream().readAllBytes(), UTF_8);
        assertThat(promtool.waitFor()).as(said).isZero();
        assertThat(said).contains("SUCCESS");
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
