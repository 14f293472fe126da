package vn.hoso.ocr.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;
import vn.hoso.samples.SamplePaper;

class TesseractPoolTest {

    private static final Duration AMPLE = Duration.ofSeconds(60);
    private static final DataSize ROOMY = DataSize.ofGigabytes(4);

    @TempDir
    Path folder;

    private Path image;

    @BeforeEach
    void draw() throws IOException {
        await().atMost(AMPLE).until(() -> children().isEmpty());
        image = folder.resolve("page.pgm");
        PageImageFile.write(
                SamplePaper.administrative("CONG_VAN", "CÔNG VĂN")
                        .seed(41)
                        .dpi(100)
                        .build()
                        .image(1),
                image);
    }

    @Test
    void a_process_reads_page_after_page() {
        try (var pool = new Pool(AMPLE, ROOMY)) {
            assertThat(pool.read(image).lines()).isNotEmpty();
            List<Long> first = children();
            pool.read(image);
            assertThat(children()).isEqualTo(first).hasSize(1);
        }
    }

    @Test
    void what_is_seen_of_a_page_is_told_once_and_before_its_words() {
        try (var pool = new Pool(AMPLE, ROOMY)) {
            var told = new ArrayList<String>();
            Path thumbnail = folder.resolve("thumbnail.jpg");
            var glance = new Glance(thumbnail, look -> told.add(look.dpi() + " " + Files.exists(thumbnail)));
            told.add(pool.read(image, glance).number() + "");
            told.add(pool.read(image).number() + "");
            assertThat(told).containsExactly("100 true", "7", "7");
        }
    }

    @Test
    void who_cannot_keep_what_was_seen_does_not_get_the_words_of_that_page_for_the_next() {
        try (var pool = new Pool(AMPLE, ROOMY)) {
            var glance = new Glance(folder.resolve("thumbnail.jpg"), look -> {
                throw new IllegalStateException("The object store is away");
            });
            assertThatThrownBy(() -> pool.read(image, glance)).hasMessage("The object store is away");
            assertThat(pool.read(image).lines()).isNotEmpty();
        }
    }

    @Test
    void who_asks_while_all_processes_are_at_work_waits_in_line() {
        try (var pool = new Pool(AMPLE, ROOMY)) {
            var pages = IntStream.range(0, 3)
                    .mapToObj(i -> CompletableFuture.supplyAsync(() -> pool.read(image)))
                    .toList();
            assertThat(pages).allSatisfy(page -> assertThat(page.join().lines()).isNotEmpty());
            assertThat(children()).hasSize(1);
        }
    }

    @Test
    void a_process_that_grew_above_the_limit_is_replaced_after_its_page() {
        try (var pool = new Pool(AMPLE, DataSize.ofMegabytes(1))) {
            assertThat(pool.read(image).lines()).as("its page counts").isNotEmpty();
            await().atMost(AMPLE).untilAsserted(() -> assertThat(children()).isEmpty());
        }
    }

    @Test
    void a_process_that_exceeds_the_time_limit_is_killed_and_costs_the_page_one_try() {
        try (var pool = new Pool(Duration.ofMillis(1), ROOMY)) {
            assertThatThrownBy(() -> pool.read(image))
                    .isInstanceOf(UnreadablePageException.class)
                    .hasMessageContaining("Page 7 took longer");
            await().atMost(AMPLE).untilAsserted(() -> assertThat(children()).isEmpty());
        }
    }

    private static List<Long> children() {
        return ProcessHandle.current()
                .children()
                .filter(ProcessHandle::isAlive)
                .filter(TesseractPoolTest::recognizes)
                .map(ProcessHandle::pid)
                .sorted()
                .collect(Collectors.toList());
    }

    /** From /proc, because Java's own view of a command line ends at 4096 bytes and the class path is longer. */
    private static boolean recognizes(ProcessHandle child) {
        try {
            return Files.readString(Path.of("/proc/" + child.pid() + "/cmdline"), StandardCharsets.UTF_8)
                    .contains(RecognizerProcess.class.getName());
        } catch (IOException e) {
            return false;
        }
    }

    /** A pool with some limits; its processes end with it. */
    private static final class Pool implements AutoCloseable {

        private final TesseractPool pool;

        Pool(Duration timeLimit, DataSize memoryLimit) {
            pool = new TesseractPool(new RecognitionSettings(
                    Path.of("/usr/share/tesseract-ocr/5/tessdata"),
                    "vie",
                    4,
                    1,
                    timeLimit,
                    200,
                    memoryLimit,
                    DataSize.ofMegabytes(160),
                    300));
        }

        RecognizedPage read(Path image) {
            return read(image, null);
        }

        RecognizedPage read(Path image, @Nullable Glance glance) {
            return pool.read(
                    new StoredPage(image, 0, 100, 0, false), 7, false, image.resolveSibling("screen.jpg"), glance);
        }

        @Override
        public void close() {
            pool.destroy();
            await().atMost(AMPLE).until(() -> children().isEmpty());
        }
    }
}
