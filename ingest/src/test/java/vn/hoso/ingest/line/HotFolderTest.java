package vn.hoso.ingest.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import vn.hoso.ingest.TestScans;
import vn.hoso.plumbing.objects.ListedObject;

class HotFolderTest {

    private static final ArrivalLine line = new ArrivalLine();

    private static final String REMOVED = "H35/5/mat-truoc/removed.pdf";

    @TempDir
    static Path folder;

    private static byte[] removed = new byte[0];

    @BeforeAll
    static void start() throws Exception {
        removed = TestScans.pdf(1, 77);
        // As it is found when the program is started again: two stacks, each scanned in two passes.
        scanned("mat-truoc/1.pdf", 73, 400);
        scanned("mat-sau/2.pdf", 74, 300);
        scanned("mat-truoc/3.pdf", 75, 200);
        scanned("mat-sau/4.pdf", 76, 100);
        line.start(
                "hoso.arrival.sweep-every=500ms",
                "hoso.arrival.look-every=200ms",
                "hoso.arrival.quiet-period=600ms",
                "hoso.arrival.give-up-after=15s",
                "hoso.arrival.hot-folder=" + folder,
                "hoso.onesided.other-within=8s");
        line.drop(REMOVED, removed);
        await().atMost(Duration.ofMinutes(3))
                .until(() -> !line.arrival(REMOVED).path("scan").asString("").isEmpty());
        line.objects().remove("inbox", REMOVED);
    }

    @AfterAll
    static void stop() {
        line.close();
    }

    @Test
    void a_half_written_file_is_not_taken_and_a_whole_one_is_sent_and_moved_aside() throws Exception {
        Path counter = Files.createDirectories(folder.resolve("H35/3"));
        byte[] whole = TestScans.pdf(2, 70);
        Path growing = Files.write(counter.resolve("Tờ khai.pdf"), TestScans.cut(whole, 0.5));
        Path never = Files.write(counter.resolve("never.png"), TestScans.cut(TestScans.a4("png", 71), 0.5));
        Path other = Files.write(counter.resolve("other.png"), TestScans.a4("png", 72));

        await().atMost(Duration.ofMinutes(3)).until(() -> !Files.exists(other));
        assertThat(growing).exists();
        Files.write(growing, whole);
        await().atMost(Duration.ofMinutes(3)).until(() -> !Files.exists(growing));
        assertThat(folder.resolve(".done/H35/3/Tờ khai.pdf")).hasBinaryContent(whole);

        await().atMost(Duration.ofMinutes(3)).until(() -> !Files.exists(never));
        await().atMost(Duration.ofMinutes(3)).untilAsserted(() -> {
            assertThat(state("-To_khai.pdf").path("state").asString("")).isEqualTo("accepted");
            assertThat(state("-other.png").path("state").asString("")).isEqualTo("accepted");
            assertThat(state("-never.png").path("reason").asString("")).isEqualTo("TRUNCATED");
        });
    }

    @Test
    void passes_of_a_one_sided_feeder_are_put_together_as_they_were_scanned_and_not_as_they_are_found() {
        await().atMost(Duration.ofMinutes(3)).untilAsserted(() -> {
            for (String pass : List.of("-1.pdf", "-2.pdf", "-3.pdf", "-4.pdf")) {
                assertThat(state(pass).path("state").asString("")).as(pass).isEqualTo("accepted");
            }
            assertThat(scan("-1.pdf")).isEqualTo(scan("-2.pdf"));
            assertThat(scan("-3.pdf")).isEqualTo(scan("-4.pdf")).isNotEqualTo(scan("-1.pdf"));
        });
    }

    @Test
    void a_pass_that_was_removed_from_the_inbox_is_put_together_with_no_later_one() throws Exception {
        await().atMost(Duration.ofMinutes(3))
                .until(() -> line.arrival(REMOVED).path("state").asString("").equals("gone"));
        line.drop(REMOVED, removed); // the account of the inbox is to balance for others
        String later = line.drop("H35/5/mat-sau/later.pdf", TestScans.pdf(1, 78));
        await().atMost(Duration.ofMinutes(3))
                .until(() -> !line.arrival(later).path("scan").asString("").isEmpty());
        assertThat(line.arrival(later).path("state").asString("")).isEqualTo("waiting");
    }

    private static void scanned(String name, long seed, int secondsAgo) throws IOException {
        Path file = folder.resolve("H35/4").resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, TestScans.pdf(1, seed));
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(secondsAgo)));
    }

    private static String scan(String suffix) throws Exception {
        return state(suffix).path("scan").asString("");
    }

    private static JsonNode state(String suffix) throws Exception {
        String key = line.objects()
                .list("inbox", "H35/")
                .map(ListedObject::key)
                .filter(each -> each.endsWith(suffix))
                .findFirst()
                .orElseThrow();
        return line.arrival(key);
    }
}
