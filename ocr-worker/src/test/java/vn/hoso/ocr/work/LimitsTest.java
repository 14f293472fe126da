package vn.hoso.ocr.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoso.contracts.ScanRefused;
import vn.hoso.ocr.RunningWorker;
import vn.hoso.samples.SamplePaper;

/** A worker whose recognition always exceeds its time, and what it does with scans nobody works on. */
class LimitsTest {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private static RunningWorker worker;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() {
        worker = RunningWorker.start("hoso.recognition.time-limit=1ms", "hoso.work.page-tries=2");
    }

    @AfterAll
    static void stop() {
        worker.close();
    }

    @Test
    void a_page_that_hangs_is_tried_again_and_then_its_scan_is_refused_with_the_page_number() throws IOException {
        Path file = SamplePaper.administrative("THONG_BAO", "THÔNG BÁO")
                .seed(51)
                .build()
                .writePng(folder.resolve("hangs.png"));
        String scan = worker.accept(file, "PNG", 1);
        await().atMost(PATIENCE).until(() -> !worker.refusals(scan).isEmpty());

        ScanRefused refused = worker.refusals(scan).get(0);
        assertThat(refused.reason()).isEqualTo("PAGE_UNREADABLE");
        assertThat(refused.page()).isEqualTo(1);
        Map<String, Object> page = worker.records()
                .sql("SELECT failures, recognitions, last_error FROM page WHERE scan = :scan")
                .param("scan", scan)
                .query()
                .singleRow();
        assertThat(page).containsEntry("failures", 2).containsEntry("recognitions", 0);
        assertThat(page.get("last_error")).asString().contains("took longer");
    }

    @Test
    void a_waiting_scan_that_nobody_touched_goes_into_its_lane_again_and_a_fresh_one_does_not() throws IOException {
        String forgotten = waiting(52, Instant.now().minus(Duration.ofHours(1)));
        String fresh = waiting(53, Instant.now());

        worker.part(LostWorkSweep.class).sweep();

        await().atMost(PATIENCE).until(() -> !worker.documents(forgotten).isEmpty());
        assertThat(worker.records()
                                .sql("SELECT count(*) FROM outbox WHERE message_key = :scan")
                                .param("scan", fresh)
                                .query(Long.class)
                                .single()
                        + worker.documents(fresh).size())
                .isZero();
        worker.records()
                .sql("UPDATE scan SET state = 'REFUSED' WHERE scan = :scan")
                .param("scan", fresh)
                .update();
    }

    @Test
    void a_scan_in_the_hands_of_a_worker_that_is_gone_goes_on_and_one_that_somebody_holds_does_not() throws Exception {
        Instant before = Instant.now().minus(Duration.ofMinutes(1)); // longer than a lock, shorter than forgotten
        String left = inHand(54, before);
        String held = inHand(55, before);

        try (WorkLease lease = worker.part(WorkLeases.class).take(held)) {
            assertThat(lease).isNotNull();
            worker.part(LostWorkSweep.class).sweep();
            await().atMost(PATIENCE).until(() -> !worker.documents(left).isEmpty());
            assertThat(worker.documents(held)).isEmpty();
        }

        worker.part(LostWorkSweep.class).sweep();
        await().atMost(PATIENCE).until(() -> !worker.documents(held).isEmpty());
    }

    private String inHand(long seed, Instant since) throws IOException {
        String scan = waiting(seed, since);
        worker.records()
                .sql("UPDATE scan SET taken_at = touched_at WHERE scan = :scan")
                .param("scan", scan)
                .update();
        return scan;
    }

    /** A scan that was accepted, and whose work item was lost. Its text layer needs no recognition. */
    private String waiting(long seed, Instant touched) throws IOException {
        Path file = SamplePaper.administrative("QUYET_DINH", "QUYẾT ĐỊNH")
                .seed(seed)
                .build()
                .writeBornDigitalPdf(folder.resolve(seed + ".pdf"));
        String scan = RunningWorker.sha256(file);
        worker.objects().putOnce("originals", scan, file, "application/pdf", Map.of());
        worker.records()
                .sql("""
                        INSERT INTO scan (scan, format, pages, bucket, object_key, state, touched_at)
                        VALUES (:scan, 'PDF', 1, 'originals', :scan, 'WAITING', :at)
                        """)
                .param("scan", scan)
                .param("at", OffsetDateTime.ofInstant(touched, ZoneOffset.UTC))
                .update();
        return scan;
    }
}
