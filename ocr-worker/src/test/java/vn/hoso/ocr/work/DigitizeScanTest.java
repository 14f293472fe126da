package vn.hoso.ocr.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoso.contracts.DocumentDigitized;
import vn.hoso.contracts.ScanRefused;
import vn.hoso.ocr.RunningWorker;
import vn.hoso.samples.SamplePaper;
import vn.hoso.samples.SamplePaperBuilder;

class DigitizeScanTest {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private static RunningWorker worker;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() {
        worker = RunningWorker.start("hoso.work.window=2");
    }

    @AfterAll
    static void stop() {
        worker.close();
    }

    @Test
    void a_one_page_scan_becomes_one_document_with_its_files() throws IOException {
        Path file = SamplePaper.administrative("CONG_VAN", "CÔNG VĂN")
                .seed(1)
                .build()
                .writeJpeg(folder.resolve("a.jpg"));
        String scan = worker.accept(file, "JPEG", 1);
        DocumentDigitized document = document(scan);
        assertThat(text(document)).contains("Độc lập", "Tự do", "Hạnh phúc");
        assertThat(document.textLayer()).isFalse();
        assertThat(document.words()).isGreaterThan(20);
        await().atMost(PATIENCE).until(() -> worker.looks(scan).size() == 1);
        assertThat(worker.looks(scan))
                .allSatisfy(look -> assertThat(worker.objects().stat(look.bucket(), look.thumbnailKey()))
                        .isPresent());
        assertThat(worker.objects().stat("documents", document.pdf().key())).isPresent();
        assertThat(worker.objects().stat("documents", document.alto().key())).isPresent();
        assertThat(worker.objects().stat("documents", document.pageImageKey(1).orElseThrow()))
                .isPresent();
        assertThat(document.doubtBelow()).isEqualTo(0.75);
        assertThat(recognitions(scan)).isEqualTo(1);
    }

    @Test
    void a_scan_of_several_windows_is_read_page_by_page_and_told_once() throws IOException {
        Path file = paper(2).pages(5).build().writeTiff(folder.resolve("five.tif"));
        String scan = worker.accept(file, "TIFF", 5);
        DocumentDigitized document = document(scan);
        assertThat(document.lastPage()).isEqualTo(5);
        assertThat(document.pageImages())
                .as("the message does not grow with the pages")
                .isEmpty();
        for (int page = 1; page <= 5; page++) {
            assertThat(worker.objects()
                            .stat("documents", document.pageImageKey(page).orElseThrow()))
                    .isPresent();
        }
        assertThat(text(document).chars().filter(c -> c == '\f')).hasSize(5);
        assertThat(recognitions(scan)).isEqualTo(5);
        assertThat(count("SELECT count(*) FROM batch_job_execution_params WHERE parameter_value = :scan", scan))
                .as("windows of two pages")
                .isEqualTo(3);
        assertThat(worker.documents(scan)).hasSize(1);
    }

    @Test
    void a_killed_recognition_process_costs_one_try_of_one_page() throws IOException {
        Path file = paper(3).pages(6).build().writeTiff(folder.resolve("six.tif"));
        String scan = worker.accept(file, "TIFF", 6);
        await().atMost(PATIENCE).until(() -> recognitions(scan) >= 1);
        long killed = ProcessHandle.current()
                .children()
                .filter(DigitizeScanTest::recognizes)
                .filter(ProcessHandle::destroyForcibly)
                .count();
        assertThat(killed).isPositive();
        document(scan);
        assertThat(recognitions(scan)).isEqualTo(6);
        assertThat(count("SELECT coalesce(sum(failures), 0) FROM page WHERE scan = :scan", scan))
                .isLessThanOrEqualTo(killed);
        assertThat(worker.documents(scan)).hasSize(1);
    }

    @Test
    void a_born_digital_page_is_taken_from_its_text_layer() throws IOException {
        Path file = paper(4).build().writeBornDigitalPdf(folder.resolve("born.pdf"));
        String scan = worker.accept(file, "PDF", 1);
        DocumentDigitized document = document(scan);
        assertThat(document.textLayer()).isTrue();
        assertThat(document.confidence()).isEqualTo(1);
        assertThat(text(document)).contains("Độc lập - Tự do - Hạnh phúc");
        assertThat(recognitions(scan)).isZero();
    }

    @Test
    void the_image_of_a_scanned_pdf_page_is_recognised() throws IOException {
        Path file = paper(5).build().writePdf(folder.resolve("scanned.pdf"));
        String scan = worker.accept(file, "PDF", 1);
        DocumentDigitized document = document(scan);
        assertThat(document.textLayer()).isFalse();
        assertThat(text(document)).contains("Hạnh phúc");
        assertThat(recognitions(scan)).isEqualTo(1);
    }

    @Test
    void a_page_that_cannot_be_read_refuses_its_scan_and_a_retry_reads_only_that_page_again() throws IOException {
        Path file = paper(6).build().writePng(folder.resolve("one.png"));
        Instant first = Instant.parse("2026-01-05T02:00:00Z");
        String scan = worker.accept(file, "PNG", 2, first); // the second page does not exist
        await().atMost(PATIENCE).until(() -> !worker.refusals(scan).isEmpty());
        ScanRefused refused = worker.refusals(scan).get(0);
        assertThat(refused.reason()).isEqualTo("PAGE_UNREADABLE");
        assertThat(refused.page()).isEqualTo(2);
        assertThat(refused.reasonVi()).contains("trang 2", "one.png");
        assertThat(refused.reasonEn()).contains("Page 2", "one.png");
        worker.accept(file, "PNG", 2, first); // the same message again: nothing happens
        worker.accept(file, "PNG", 2, first.plusSeconds(60)); // a person pressed retry
        await().atMost(PATIENCE).until(() -> worker.refusals(scan).size() == 2);
        assertThat(recognitions(scan)).isEqualTo(1);
        assertThat(count("SELECT retry FROM scan WHERE scan = :scan", scan)).isEqualTo(1);
    }

    /** From /proc, because Java's own view of a command line ends at 4096 bytes and the class path is longer. */
    private static boolean recognizes(ProcessHandle child) {
        try {
            return Files.readString(Path.of("/proc/" + child.pid() + "/cmdline"), StandardCharsets.UTF_8)
                    .contains("vn.hoso.ocr.recognition.RecognizerProcess");
        } catch (IOException e) {
            return false;
        }
    }

    private static SamplePaperBuilder paper(long seed) {
        return SamplePaper.administrative("QUYET_DINH", "QUYẾT ĐỊNH").seed(seed).subject("Về việc thử số " + seed);
    }

    static long count(String sql, String scan) {
        return worker.records().sql(sql).param("scan", scan).query(Long.class).single();
    }

    static DocumentDigitized document(String scan) {
        await().atMost(PATIENCE).until(() -> !worker.documents(scan).isEmpty());
        return worker.documents(scan).get(0);
    }

    static String text(DocumentDigitized document) {
        return new String(worker.objects().read("documents", document.text().key()), StandardCharsets.UTF_8);
    }

    static long recognitions(String scan) {
        return worker.records()
                .sql("SELECT coalesce(sum(recognitions), 0) FROM page WHERE scan = :scan")
                .param("scan", scan)
                .query(Long.class)
                .single();
    }
}
