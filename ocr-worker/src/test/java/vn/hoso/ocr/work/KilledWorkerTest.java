package vn.hoso.ocr.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoso.ocr.RunningWorker;
import vn.hoso.samples.SamplePaper;

class KilledWorkerTest {

    /** The shortest the broker allows: what the killed worker held comes back when it ends. */
    private static final String SHORT_LOCK = "hoso.work.lock=15s";

    private static final int PAGES = 8;

    @TempDir
    Path folder;

    @Test
    void a_worker_killed_in_the_middle_of_scans_is_followed_by_one_that_goes_on_from_there() throws Exception {
        Path plain = paper(11);
        Path unwritten = paper(12);
        Path halfWritten = paper(13);
        try (RunningWorker line = RunningWorker.none()) {
            Process doomed = line.joinAsProcess(SHORT_LOCK);
            List<String> scans = List.of(
                    line.accept(plain, "TIFF", PAGES),
                    line.accept(unwritten, "TIFF", PAGES),
                    line.accept(halfWritten, "TIFF", PAGES));
            killInTheMiddle(line, doomed, scans);
            lose(line, scans.get(1), "UNKNOWN", "batch_step_execution", "batch_job_execution");
            lose(line, scans.get(2), "FAILED", "batch_job_execution"); // its step says that it runs
            line.join(SHORT_LOCK);
            for (String scan : scans) {
                await().atMost(Duration.ofSeconds(90))
                        .until(() -> !line.documents(scan).isEmpty());
                assertThat(line.documents(scan)).hasSize(1);
                assertThat(count(line, "SELECT count(*) FROM page WHERE scan = :scan AND recognitions = 1", scan))
                        .isEqualTo(PAGES);
            }
        }
    }

    private Path paper(long seed) throws IOException {
        return SamplePaper.administrative("BAO_CAO", "BÁO CÁO")
                .seed(seed)
                .pages(PAGES)
                .build()
                .writeTiff(folder.resolve(seed + ".tif"));
    }

    private static void killInTheMiddle(RunningWorker line, Process doomed, List<String> scans) {
        try {
            for (String scan : scans) {
                await().atMost(Duration.ofSeconds(90))
                        .ignoreExceptions() // the tables are not there before the worker has started
                        .until(() -> pagesDone(line, scan) >= 2);
            }
        } finally {
            doomed.destroyForcibly();
        }
        assertThat(scans).allSatisfy(scan -> assertThat(pagesDone(line, scan)).isLessThan(PAGES));
    }

    /** What Spring Batch leaves when the database goes away just as the end of a run is written. */
    private static void lose(RunningWorker line, String scan, String status, String... tables) {
        for (String table : tables) {
            line.records()
                    .sql("UPDATE " + table + " SET status = :status, end_time = now() WHERE job_execution_id ="
                            + " (SELECT max(job_execution_id) FROM batch_job_execution_params"
                            + " WHERE parameter_value = :scan)")
                    .param("status", status)
                    .param("scan", scan)
                    .update();
        }
    }

    private static long pagesDone(RunningWorker line, String scan) {
        return count(line, "SELECT count(*) FROM page WHERE scan = :scan AND state = 'DONE'", scan);
    }

    private static long count(RunningWorker line, String sql, String scan) {
        return line.records().sql(sql).param("scan", scan).query(Long.class).single();
    }
}
