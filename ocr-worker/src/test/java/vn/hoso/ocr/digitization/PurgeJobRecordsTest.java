package vn.hoso.ocr.digitization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoso.ocr.RunningWorker;
import vn.hoso.samples.SamplePaper;

class PurgeJobRecordsTest {

    private static RunningWorker worker;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() {
        worker = RunningWorker.start("hoso.digitization.keep-job-records=30d");
    }

    @AfterAll
    static void stop() {
        worker.close();
    }

    @Test
    void the_records_of_jobs_that_ended_long_ago_go_and_those_of_running_and_recent_ones_stay() throws IOException {
        String old = digitized(61);
        String running = digitized(62);
        String recent = digitized(63);
        age(old, 31);
        age(running, 31);
        age(recent, 29);
        state(running, "WAITING");
        try {
            worker.part(PurgeJobRecords.class).purge();

            assertThat(jobs(old)).isZero();
            assertThat(jobs(running)).isPositive();
            assertThat(jobs(recent)).isPositive();
            assertThat(count("SELECT count(*) FROM document WHERE scan = :scan", old))
                    .as("the account of the work stays")
                    .isEqualTo(1);
        } finally {
            state(running, "DONE");
        }
    }

    /** A scan with a text layer, which needs no recognition. */
    private String digitized(long seed) throws IOException {
        Path file = SamplePaper.administrative("QUYET_DINH", "QUYẾT ĐỊNH")
                .seed(seed)
                .build()
                .writeBornDigitalPdf(folder.resolve(seed + ".pdf"));
        String scan = worker.accept(file, "PDF", 1);
        await().atMost(Duration.ofMinutes(3))
                .until(() -> !worker.documents(scan).isEmpty());
        assertThat(jobs(scan)).isPositive();
        return scan;
    }

    private static void age(String scan, int days) {
        worker.records().sql("""
                        UPDATE batch_job_execution SET last_updated = localtimestamp - make_interval(days => :days)
                        WHERE job_execution_id IN
                          (SELECT job_execution_id FROM batch_job_execution_params WHERE parameter_value = :scan)
                        """).param("days", days).param("scan", scan).update();
    }

    private static void state(String scan, String state) {
        worker.records()
                .sql("UPDATE scan SET state = :state, touched_at = now() WHERE scan = :scan")
                .param("state", state)
                .param("scan", scan)
                .update();
    }

    private static long jobs(String scan) {
        return count("SELECT count(*) FROM batch_job_execution_params WHERE parameter_value = :scan", scan);
    }

    private static long count(String sql, String scan) {
        return worker.records().sql(sql).param("scan", scan).query(Long.class).single();
    }
}
