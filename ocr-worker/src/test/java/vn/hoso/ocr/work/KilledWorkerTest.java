package vn.hoso.ocr.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoso.ocr.RunningWorker;
import vn.hoso.samples.SamplePaper;

class KilledWorkerTest {

    /** The shortest the broker allows: what the killed worker held comes back when it ends. */
    private static final String SHORT_LOCK = "hoso.work.lock=15s";

    @TempDir
    Path folder;

    @Test
    void a_worker_killed_in_the_middle_of_a_scan_is_followed_by_one_that_goes_on_from_there() throws Exception {
        Path file = SamplePaper.administrative("BAO_CAO", "BÁO CÁO")
                .seed(11)
                .pages(8)
                .build()
                .writeTiff(folder.resolve("eight.tif"));
        try (RunningWorker line = RunningWorker.none()) {
            Process doomed = line.joinAsProcess(SHORT_LOCK);
            String scan = line.accept(file, "TIFF", 8);
            killInTheMiddle(line, doomed, scan);
            line.join(SHORT_LOCK);
            await().atMost(Duration.ofSeconds(90))
                    .until(() -> !line.documents(scan).isEmpty());
            assertThat(line.documents(scan)).hasSize(1);
            assertThat(count(line, "SELECT count(*) FROM page WHERE scan = :scan AND recognitions = 1", scan))
                    .isEqualTo(8);
        }
    }

    private static void killInTheMiddle(RunningWorker line, Process doomed, String scan) {
        try {
            await().atMost(Duration.ofSeconds(90))
                    .ignoreExceptions() // the tables are not there before the worker has started
                    .until(() -> pagesDone(line, scan) >= 2);
        } finally {
            doomed.destroyForcibly();
        }
        assertThat(pagesDone(line, scan)).isLessThan(8);
    }

    private static long pagesDone(RunningWorker line, String scan) {
        return count(line, "SELECT count(*) FROM page WHERE scan = :scan AND state = 'DONE'", scan);
    }

    private static long count(RunningWorker line, String sql, String scan) {
        return line.records().sql(sql).param("scan", scan).query(Long.class).single();
    }
}
