package vn.hoso.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.hoso.samples.SampleLibrary;

class FirstScanTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @TempDir
    static Path samples;

    @TempDir
    Path folder;

    @BeforeAll
    static void write_the_samples() throws IOException {
        SampleLibrary.writeTo(samples);
    }

    @Test
    void a_dropped_sample_becomes_a_document() throws IOException {
        TestEdition.Outcome dropped = drop("05-cong-van.pdf");

        assertThat(dropped.exitCode()).as(dropped.err()).isZero();
        JsonNode story = only(dropped);
        assertThat(story.path("state").asString("")).isIn("digitized", "known");
        assertThat(story.path("documents").size()).isEqualTo(1);

        TestEdition.Outcome exported =
                TestEdition.hoso("export", story.path("scan").asString(""), folder.toString());
        assertThat(exported.exitCode()).as(exported.err()).isZero();
        assertThat(folder.resolve("original.pdf")).hasSameBinaryContentAs(samples.resolve("05-cong-van.pdf"));
        assertThat(folder.resolve("document-1.txt")).isNotEmptyFile();
        assertThat(Files.readString(folder.resolve("document-1.fields.json"))).contains("\"notation\"");
    }

    @Test
    void the_same_bytes_again_are_a_known_scan() {
        JsonNode first = only(drop("04-giay-xac-nhan.tif"));
        JsonNode second = only(drop("04-giay-xac-nhan.tif"));

        assertThat(second.path("state").asString("")).isEqualTo("known");
        assertThat(second.path("scan")).isEqualTo(first.path("scan"));
    }

    @Test
    void an_empty_file_is_refused_with_a_reason_and_exit_code_one() throws IOException {
        Path empty = Files.createFile(folder.resolve("trống.pdf"));
        TestEdition.Outcome dropped = TestEdition.hoso("drop", "--agency", "H26", "--wait", "--json", empty.toString());

        assertThat(dropped.exitCode()).isEqualTo(1);
        assertThat(only(dropped).path("state").asString("")).isEqualTo("quarantined");
        assertThat(only(dropped).path("reason").asString("")).isNotEmpty();
    }

    @Test
    void everything_in_the_inbox_is_accounted_for() {
        drop("05-cong-van.pdf");
        TestEdition.Outcome account = TestEdition.hoso("reconcile", "--json");

        assertThat(account.exitCode()).as(account.out() + account.err()).isZero();
        assertThat(only(account).path("inbox").asInt(0)).isPositive();
    }

    private static TestEdition.Outcome drop(String sample) {
        return TestEdition.hoso(
                "drop",
                "--agency",
                "H26.10",
                "--counter",
                "3",
                "--wait",
                "--json",
                samples.resolve(sample).toString());
    }

    private static JsonNode only(TestEdition.Outcome outcome) {
        assertThat(outcome.lines()).as(outcome.err()).hasSize(1);
        return MAPPER.readTree(outcome.lines().get(0));
    }
}
