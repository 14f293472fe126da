package vn.hoso.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DetachedProcessTest {

    @TempDir
    Path folder;

    @Test
    void a_stale_pid_that_belongs_to_another_program_is_never_killed() throws Exception {
        Process stranger = new ProcessBuilder("sleep", "60").start();
        try {
            Files.createDirectories(folder.resolve("run"));
            Files.writeString(folder.resolve("run/ours.pid"), stranger.pid() + " 1\n");
            var process = new DetachedProcess("ours", folder);

            assertThat(process.isRunning()).isFalse();
            process.killHard();

            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void it_is_found_again_by_its_folder_and_stopped_with_its_children() {
        new DetachedProcess("pair", folder).start(List.of("sh", "-c", "sleep 61 & wait"), Map.of());
        var found = new DetachedProcess("pair", folder);
        ProcessHandle parent = ProcessHandle.of(found.pid().orElseThrow()).orElseThrow();
        await().atMost(Duration.ofMinutes(3))
                .until(() -> parent.children().findAny().isPresent());
        ProcessHandle child = parent.children().findAny().orElseThrow();

        found.killHard();

        assertThat(found.isRunning()).isFalse();
        await().atMost(Duration.ofMinutes(3)).until(() -> !child.isAlive());
    }

    @Test
    void one_that_ignores_the_signal_is_killed_when_the_grace_is_over() {
        var process = new DetachedProcess("stubborn", folder);
        process.start(List.of("sh", "-c", "trap '' TERM; echo ready; while :; do sleep 1; done"), Map.of());
        await().atMost(Duration.ofMinutes(3)).until(() -> process.tail().contains("ready"));
        process.stop("TERM", Duration.ofMillis(300));
        assertThat(process.isRunning()).isFalse();
    }

    @Test
    void one_that_ends_while_it_starts_is_told_with_its_last_words() {
        var process = new DetachedProcess("short", folder);
        process.start(List.of("sh", "-c", "echo no room left; exit 3"), Map.of());
        assertThatThrownBy(() -> process.awaitReady(Duration.ofSeconds(10), () -> false))
                .isInstanceOf(ServerFailure.class)
                .hasMessageContaining("no room left")
                .hasMessageContaining("short.log");
    }
}
