package vn.hoso.ocr.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoso.contracts.CutsDecided.Cut;
import vn.hoso.contracts.DocumentDigitized;
import vn.hoso.contracts.SheetMark;
import vn.hoso.ocr.RunningWorker;
import vn.hoso.samples.PageFiles;
import vn.hoso.samples.SamplePaper;
import vn.hoso.samples.SampleSheet;

class KilledWorkerTest {

    /** What the killed worker held comes back when its lock ends, the shortest that the broker allows. */
    private static final String[] SHORT_LOCK = {"hoso.work.lock=15s", "hoso.work.window-time=5s"};

    /** A whole run of what three killed scans left, while other tests have the processors. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final int PAGES = 8;
    private static final SheetMark SHEET =
            new SheetMark(SheetMark.Kind.COVER, "K7Q2MX", 1, 1, 1, "H15.50.05.13-261008-0001");

    @TempDir
    Path folder;

    @Test
    void a_worker_killed_in_the_middle_of_scans_is_followed_by_one_that_goes_on_from_there() throws Exception {
        Path plain = paper(11);
        Path unwritten = paper(12);
        Path halfWritten = paper(13);
        try (RunningWorker line = RunningWorker.none()) {
            Process doomed = line.joinAsProcess(SHORT_LOCK);
            String held = held(line);
            List<String> scans = List.of(
                    line.accept(plain, "TIFF", PAGES),
                    line.accept(unwritten, "TIFF", PAGES),
                    line.accept(halfWritten, "TIFF", PAGES));
            killInTheMiddle(line, doomed, scans);
            lose(line, scans.get(1), "UNKNOWN", "batch_step_execution", "batch_job_execution");
            lose(line, scans.get(2), "FAILED", "batch_job_execution"); // its step says that it runs
            line.decide(line.holds(held).get(0), new Cut(1, false, "H15.50.05.13-261008-0009")); // nobody is there
            line.join(SHORT_LOCK);
            for (String scan : scans) {
                await().atMost(PATIENCE).until(() -> !line.documents(scan).isEmpty());
                assertThat(line.documents(scan)).hasSize(1);
                assertThat(count(line, "SELECT count(*) FROM page WHERE scan = :scan AND recognitions = 1", scan))
                        .isEqualTo(PAGES);
            }
            await().atMost(PATIENCE).until(() -> line.documents(held).size() == 2);
            assertThat(line.documents(held))
                    .extracting(DocumentDigitized::dossier)
                    .containsExactly("H15.50.05.13-261008-0009", SHEET.dossier());
            assertThat(line.holds(held)).hasSize(1);
            assertThat(count(line, "SELECT max(recognitions) FROM page WHERE scan = :scan", held))
                    .isEqualTo(1);
        }
    }

    /** A stack with a paper before its first sheet, once the worker has asked whose it is. */
    private String held(RunningWorker line) throws IOException {
        var papers = SamplePaper.administrative("BAO_CAO", "BÁO CÁO")
                .seed(14)
                .pages(2)
                .build();
        BufferedImage sheet = SampleSheet.image(SHEET.kind().title(), SHEET.text(), 200);
        List<BufferedImage> stack = List.of(papers.image(1), sheet, papers.image(2));
        Path file = PageFiles.tiff(200, 3, page -> stack.get(page - 1), folder.resolve("stack.tif"));
        String scan = line.accept(file, "TIFF", 3);
        await().atMost(PATIENCE).until(() -> !line.holds(scan).isEmpty());
        return scan;
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
                await().atMost(PATIENCE)
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
