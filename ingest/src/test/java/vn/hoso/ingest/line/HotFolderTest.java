package vn.hoso.ingest.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import vn.hoso.ingest.TestScans;
import vn.hoso.plumbing.objects.ListedObject;

class HotFolderTest {

    @TempDir
    static Path folder;

    @Test
    void a_half_written_file_is_not_taken_and_a_whole_one_is_sent_and_moved_aside() throws Exception {
        try (var line = new ArrivalLine()) {
            line.start(
                    "hoso.arrival.sweep-every=500ms",
                    "hoso.arrival.look-every=200ms",
                    "hoso.arrival.quiet-period=600ms",
                    "hoso.arrival.give-up-after=15s",
                    "hoso.arrival.hot-folder=" + folder);
            Path counter = Files.createDirectories(folder.resolve("H35/3"));
            byte[] whole = TestScans.pdf(2, 70);
            Path growing = Files.write(counter.resolve("Tờ khai.pdf"), TestScans.cut(whole, 0.5));
            Path never = Files.write(counter.resolve("never.png"), TestScans.cut(TestScans.a4("png", 71), 0.5));
            Path other = Files.write(counter.resolve("other.png"), TestScans.a4("png", 72));

            await().atMost(Duration.ofSeconds(20)).until(() -> !Files.exists(other));
            assertThat(growing).exists();
            Files.write(growing, whole);
            await().atMost(Duration.ofSeconds(20)).until(() -> !Files.exists(growing));
            assertThat(folder.resolve(".done/H35/3/Tờ khai.pdf")).hasBinaryContent(whole);

            await().atMost(Duration.ofSeconds(40)).until(() -> !Files.exists(never));
            await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
                assertThat(state(line, "-To_khai.pdf").path("state").asString(""))
                        .isEqualTo("accepted");
                assertThat(state(line, "-other.png").path("state").asString("")).isEqualTo("accepted");
                assertThat(state(line, "-never.png").path("reason").asString(""))
                        .isEqualTo("TRUNCATED");
            });
        }
    }

    private static JsonNode state(ArrivalLine line, String suffix) throws Exception {
        String key = line.objects()
                .list("inbox", "H35/3/")
                .map(ListedObject::key)
                .filter(each -> each.endsWith(suffix))
                .findFirst()
                .orElseThrow();
        return line.arrival(key);
    }
}
