package vn.hoso.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoso.local.Stage;
import vn.hoso.local.line.DropPlace;
import vn.hoso.samples.PageFiles;
import vn.hoso.samples.SamplePaper;

/** A long scan delays nobody and needs no more memory than a short one. */
class LongScanTest {

    private static final String AGENCY = "H29.11";
    private static final int LONG = 300;
    private static final int FEW = 3;
    /** The first pages bear a page's worth of text; those after them are slips, for the sake of the suite's time. */
    private static final int ORDINARY = 20;

    private static final int DPI = 200;

    private static final SamplePaper PAPER =
            Papers.decision(300).pages(ORDINARY).dpi(DPI).build();

    private final Door door = Door.open();

    @TempDir
    Path folder;

    /**
     * What a run of the ocr-worker gave.
     *
     * @param worker most resident memory of the worker, bytes
     * @param recogniser most resident memory of the largest of its recognition processes, bytes
     * @param readMeanwhile pages of the many-page scan read while the one-page scan behind it waited
     */
    private record Run(long worker, long recogniser, int readMeanwhile) {

        /** As if each recognition process were as large as the largest: which of them still live is chance. */
        long peakBytes() {
            return worker + recogniser * Runtime.getRuntime().availableProcessors();
        }
    }

    @Test
    void three_hundred_pages_delay_nobody_and_need_no_more_memory_than_three() throws Exception {
        Run few = run(FEW);
        Run many = run(LONG);

        var facts = new SoftAssertions();
        // Counted in pages, not in seconds, so that a slow machine gives the same answer.
        facts.assertThat(many.readMeanwhile())
                .as("pages of the long scan read meanwhile")
                .isLessThanOrEqualTo(10);
        facts.assertThat(many.peakBytes())
                .as("peak memory, %s against %s", many, few)
                .isLessThanOrEqualTo(few.peakBytes() * 115 / 100);
        facts.assertAll();
    }

    /** Reads a scan of many pages, and a one-page scan dropped right behind it, in a worker started for them. */
    private Run run(int pages) throws IOException {
        door.edition().stage(Stage.OCR_WORKER).stop();
        assertThat(TestEdition.hoso("up").exitCode()).isZero();
        Path many = PageFiles.tiff(DPI, pages, LongScanTest::page, folder.resolve(pages + ".tif"));
        Path one = SmallPage.numbered(90_000 + pages, folder.resolve("behind-" + pages + ".png"));

        String scan = door.drop(AGENCY, "", false, many).get(0).get("scan").asString();
        await().atMost(Duration.ofMinutes(2))
                .ignoreExceptions() // the indexer may not have heard of the scan yet
                .until(() -> pagesDone(scan) >= 1);
        int before = pagesDone(scan);
        // Not by the verb, which starts a JVM for longer than ten of these pages take.
        String key = door.put(one, new DropPlace(AGENCY, "1", Optional.empty()));
        door.awaitDigitized(key, Duration.ofMinutes(2));
        int after = pagesDone(scan);

        await().atMost(Duration.ofMinutes(6))
                .pollInterval(Duration.ofSeconds(1))
                .until(() ->
                        door.get("/api/scans/" + scan).get("state").asString().equals("digitized"));
        assertThat(pagesDone(scan)).isEqualTo(pages);
        ProcessHandle worker = worker();
        return new Run(
                peakBytes(worker),
                worker.descendants().mapToLong(LongScanTest::peakBytes).max().orElseThrow(),
                after - before);
    }

    private static BufferedImage page(int number) {
        return number <= ORDINARY ? PAPER.image(number) : SmallPage.slip(number, DPI);
    }

    private int pagesDone(String scan) {
        return door.get("/api/scans/" + scan).get("pagesDone").asInt();
    }

    private ProcessHandle worker() {
        return ProcessHandle.of(
                        door.edition().stage(Stage.OCR_WORKER).process().pid().orElseThrow())
                .orElseThrow();
    }

    /** The kernel's own high-water mark: sampling would miss short peaks. */
    private static long peakBytes(ProcessHandle process) {
        try (Stream<String> status = Files.lines(Path.of("/proc/" + process.pid() + "/status"))) {
            return status.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException gone) {
            return 0;
        }
    }
}
