package vn.hoso.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import vn.hoso.local.LocalEdition;
import vn.hoso.local.Stage;

/** Each part dies at an instant nobody chose, and comes back; what results is what a calm run gives. */
class KilledTest {

    private static final String AGENCY = "H41.20";
    private static final int ROUNDS = 20;

    private final Door door = Door.open();

    @TempDir
    Path folder;

    @Test
    void an_ocr_worker_killed_in_the_middle_of_forty_pages_reads_no_page_twice() throws Exception {
        Path scan = Papers.decision(40).pages(40).build().writeTiff(folder.resolve("forty.tif"));
        String id = door.drop(AGENCY, "", false, scan).get(0).get("scan").asString();
        await().atMost(Duration.ofMinutes(2))
                .ignoreExceptions() // the indexer may not have heard of the scan yet
                .until(() -> scan(id).get("pagesDone").asInt() >= 10);

        door.edition().stage(Stage.OCR_WORKER).process().killHard();
        assertThat(TestEdition.hoso("up").exitCode()).isZero();

        await().atMost(Duration.ofMinutes(4))
                .pollInterval(Duration.ofSeconds(1))
                .ignoreExceptions()
                .until(() -> state(id).equals("digitized"));
        assertThat(scan(id).get("documents")).hasSize(1);
        assertThat(pagesReadMoreThanOnce(id)).isZero();
        assertThat(door.reconciles()).isTrue();
    }

    @Test
    void every_scan_is_counted_once_whatever_is_killed_and_when() throws Exception {
        long seed = System.nanoTime();
        var chance = new Random(seed);
        List<String> scans = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            Path scan = Papers.decision(100 + round).pages(2).build().writePdf(folder.resolve(round + ".pdf"));
            scans.add(door.drop(AGENCY, "", false, scan).get(0).get("scan").asString());
            long instant = System.nanoTime() + chance.nextLong(3_000_000_000L);
            await().pollInterval(Duration.ofMillis(5)).until(() -> System.nanoTime() >= instant);
            kill(round % 7);
            assertThat(TestEdition.hoso("up").exitCode())
                    .as("seed %d, round %d", seed, round)
                    .isZero();
        }

        for (String scan : scans) {
            await("seed " + seed + ", scan " + scan)
                    .atMost(Duration.ofMinutes(5))
                    .pollInterval(Duration.ofMillis(500))
                    .ignoreExceptions()
                    .until(() -> state(scan).equals("digitized"));
            assertThat(scan(scan).get("documents")).as("seed %d", seed).hasSize(1);
            assertThat(pagesReadMoreThanOnce(scan)).as("seed %d", seed).isZero();
        }
        assertThat(scans).doesNotHaveDuplicates();
        assertThat(door.reconciles()).as("seed %d", seed).isTrue();
    }

    private void kill(int part) {
        LocalEdition edition = door.edition();
        switch (part) {
            case 0 -> edition.stage(Stage.INGEST).process().killHard();
            case 1 -> edition.stage(Stage.OCR_WORKER).process().killHard();
            case 2 -> edition.stage(Stage.INDEXER).process().killHard();
            case 3 -> edition.parts().kafka().killHard();
            case 4 -> edition.parts().postgres().killHard();
            case 5 -> edition.parts().objects().killHard();
            default ->
                ProcessHandle.of(edition.stage(Stage.OCR_WORKER).process().pid().orElseThrow())
                        .orElseThrow()
                        .descendants()
                        .forEach(ProcessHandle::destroyForcibly);
        }
    }

    private JsonNode scan(String id) {
        return door.get("/api/scans/" + id);
    }

    private String state(String id) {
        return scan(id).get("state").asString();
    }

    /** Asked of the ocr-worker's own books: the only place that counts recognitions. */
    private int pagesReadMoreThanOnce(String scan) throws Exception {
        var postgres = door.edition().parts().postgres();
        try (var connection = DriverManager.getConnection(postgres.jdbcUrl(), postgres.user(), postgres.password());
                var query = connection.prepareStatement(
                        "SELECT count(*) FROM ocr.page WHERE scan = ? AND recognitions <> 1")) {
            query.setString(1, scan);
            try (var result = query.executeQuery()) {
                result.next();
                return result.getInt(1);
            }
        }
    }
}
