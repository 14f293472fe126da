package vn.hoso.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.hoso.local.LocalEdition;
import vn.hoso.local.Stage;
import vn.hoso.local.line.DropPlace;

/**
 * Each part dies at an instant nobody chose, and comes back; what results is what a calm run gives. The same papers go
 * through twice: to one agency while parts are killed, then to another, undisturbed, and the two must not differ.
 */
class KilledTest {

    private static final String STORMY = "H41.20";
    private static final String CALM = "H41.30";
    private static final int PARTS = 7;
    private static final int ROUNDS = 20;
    private static final int LONG = 40;

    private final Door door = Door.open();

    @TempDir
    Path folder;

    @Test
    void whatever_is_killed_and_when_the_documents_and_rates_are_those_of_a_calm_run() throws Exception {
        register(STORMY);
        register(CALM);
        long seed = System.nanoTime();
        var chance = new Random(seed);
        List<Path> papers = new ArrayList<>();
        List<String> stormy = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            if (round % PARTS == 0) {
                // Long enough that every part is killed while it is being read.
                papers.add(Papers.decision(40 + round)
                        .pages(LONG)
                        .build()
                        .writeTiff(folder.resolve(papers.size() + ".tif")));
                stormy.add(drop(STORMY, papers));
                String underWay = stormy.get(stormy.size() - 1);
                await().atMost(Duration.ofMinutes(2))
                        .ignoreExceptions() // the indexer may not have heard of the scan yet
                        .until(() -> scan(underWay).get("pagesDone").asInt() >= 3);
            }
            papers.add(Papers.decision(100 + round).pages(2).build().writePdf(folder.resolve(papers.size() + ".pdf")));
            stormy.add(drop(STORMY, papers));
            long instant = System.nanoTime() + chance.nextLong(3_000_000_000L);
            await().pollInterval(Duration.ofMillis(5)).until(() -> System.nanoTime() >= instant);
            kill(round % PARTS);
            door.edition().up(step -> {});
        }
        settle(stormy, seed);

        List<String> calm = new ArrayList<>();
        List<Path> twins = new ArrayList<>();
        for (Path paper : papers) {
            twins.add(twin(paper));
            calm.add(drop(CALM, twins));
        }
        settle(calm, seed);

        for (int i = 0; i < papers.size(); i++) {
            assertThat(documents(stormy.get(i)))
                    .as("seed %d, paper %d, stormy and calm", seed, i)
                    .isEqualTo(documents(calm.get(i)));
            assertThat(pagesReadMoreThanOnce(stormy.get(i)))
                    .as("seed %d, paper %d", seed, i)
                    .isZero();
        }
        assertThat(rates(STORMY)).as("seed %d", seed).isNotEmpty().isEqualTo(rates(CALM));
        assertThat(door.reconciles()).as("seed %d", seed).isTrue();
    }

    /** A register in which some dossiers never get a scan, so that a rate of 100 % cannot hide a fault. */
    private void register(String agency) {
        var rows = new StringBuilder("code,agency,procedure,channel,receivedOn,status,finishedOn,paperResult,"
                + "resultIssued,resultVerified,components\n");
        IntStream.range(0, 2 * ROUNDS)
                .forEach(i -> rows.append("%s,%s,1.001193,COUNTER,2026-03-02,4,,true,false,false,TK/true/MISSING%n"
                        .formatted(dossier(agency, i), agency)));
        door.post("/api/registry", "text/csv", rows.toString());
    }

    private static String dossier(String agency, int paper) {
        return "%s-260302-%04d".formatted(agency, paper);
    }

    /**
     * Drops the last of the papers into the dossier of its place among them; gives its key in the inbox. Nobody waits for an answer, so that ingest
     * too is killed with work in hand.
     */
    private String drop(String agency, List<Path> papers) {
        int paper = papers.size() - 1;
        var place = new DropPlace(agency, "1", Optional.of(dossier(agency, paper)));
        return door.put(papers.get(paper), place);
    }

    /** The same paper in another file: scans are known by their bytes, and no reader minds a line after the end. */
    private static Path twin(Path paper) throws IOException {
        Path twin = paper.resolveSibling("twin-" + paper.getFileName());
        Files.copy(paper, twin);
        return Files.writeString(twin, "\n", StandardOpenOption.APPEND);
    }

    private void settle(List<String> keys, long seed) {
        for (String key : keys) {
            await("seed " + seed + ", scan " + key)
                    .atMost(Duration.ofMinutes(5))
                    .pollInterval(Duration.ofMillis(500))
                    .ignoreExceptions()
                    .until(() -> scan(key).get("state").asString().equals("digitized"));
        }
    }

    /** What is told of the documents of a scan, but for the places that bear the scan's or the agency's name. */
    private List<JsonNode> documents(String key) {
        List<JsonNode> documents = new ArrayList<>();
        for (JsonNode document : scan(key).get("documents")) {
            var told = (ObjectNode) document.deepCopy();
            told.put("words", door.object(document.get("text")));
            told.remove(List.of("pdf", "alto", "text", "places"));
            documents.add(told);
            assertThat(door.get("/api/dossiers/"
                                    + document.at("/places/0/dossier").asString())
                            .get("documents"))
                    .as("documents of %s", key)
                    .hasSize(1);
        }
        assertThat(documents).as("documents of %s", key).hasSize(1);
        return documents;
    }

    private List<String> rates(String agency) {
        return door.get("/api/rates?from=2026-03&to=2026-03&agency=" + agency).findParents("definition").stream()
                .map(rate ->
                        "%s %s/%s".formatted(rate.get("definition"), rate.get("numerator"), rate.get("denominator")))
                .toList();
    }

    private void kill(int part) {
        LocalEdition edition = door.edition();
        switch (part) {
            case 0 -> edition.stage(Stage.OCR_WORKER).process().killHard();
            case 1 -> edition.stage(Stage.INGEST).process().killHard();
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

    private JsonNode scan(String key) {
        return door.scanUnder(key).orElseThrow();
    }

    /** Asked of the ocr-worker's own books: the only place that counts recognitions. */
    private int pagesReadMoreThanOnce(String key) throws SQLException {
        var postgres = door.edition().parts().postgres();
        try (var connection = DriverManager.getConnection(postgres.jdbcUrl(), postgres.user(), postgres.password());
                var query = connection.prepareStatement(
                        "SELECT count(*) FROM ocr.page WHERE scan = ? AND recognitions <> 1")) {
            query.setString(1, scan(key).get("scan").asString());
            try (var result = query.executeQuery()) {
                result.next();
                return result.getInt(1);
            }
        }
    }
}
