package vn.hoso.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.awt.image.BufferedImage;
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
import vn.hoso.samples.PageFiles;
import vn.hoso.samples.SamplePaper;

/**
 * Each part dies at an instant nobody chose, and comes back; what results is what a calm run gives. The same papers go
 * through twice: to one agency while parts are killed, then to another, undisturbed, and the two must not differ. The
 * long paper is read anew each time it comes in the storm, and once in the calm, where its file is the same each time.
 */
class WhateverIsKilledTest {

    private static final String STORMY = "H41.20";
    private static final String CALM = "H41.30";
    private static final int PARTS = 7;
    private static final int ROUNDS = 20;
    /** Every third round begins with a long paper: in their turn all seven parts die while one is being read. */
    private static final int LONG_PAPER_EVERY = 3;

    /** A decision and slips behind it: read sooner than whole pages, and not before the three seconds of a kill are over. */
    private static final int LONG = 20;

    private static final int DPI = 200;
    private static final SamplePaper DECISION = Papers.decision(40).build();

    private final Door door = Door.open();

    @TempDir
    Path folder;

    @Test
    void whatever_is_killed_and_when_the_documents_and_rates_are_those_of_a_calm_run() throws Exception {
        register(STORMY);
        register(CALM);
        long seed = System.nanoTime();
        var chance = new Random(seed);
        Path longPaper = PageFiles.tiff(DPI, LONG, WhateverIsKilledTest::page, folder.resolve("long.tif"));
        List<Path> papers = new ArrayList<>();
        List<String> stormy = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            if (round % LONG_PAPER_EVERY == 0) {
                papers.add(longPaper);
                String underWay = drop(STORMY, stormy.size(), again(longPaper, stormy.size()));
                stormy.add(underWay);
                await().atMost(Duration.ofMinutes(2))
                        .ignoreExceptions() // the indexer may not have heard of the scan yet
                        .until(() -> scan(underWay).get("pagesDone").asInt() >= 3);
            }
            Path paper = Papers.decision(100 + round).build().writePdf(folder.resolve(round + ".pdf"));
            papers.add(paper);
            stormy.add(drop(STORMY, stormy.size(), again(paper, stormy.size())));
            long instant = System.nanoTime() + chance.nextLong(3_000_000_000L);
            await().pollInterval(Duration.ofMillis(5)).until(() -> System.nanoTime() >= instant);
            kill(round % PARTS);
            door.edition().up(step -> {});
        }
        stormy.forEach(key -> door.awaitDigitized(key, Duration.ofMinutes(5)));

        List<String> calm = new ArrayList<>();
        for (Path paper : papers) {
            calm.add(drop(CALM, calm.size(), paper));
        }
        calm.forEach(key -> door.awaitDigitized(key, Duration.ofMinutes(5)));

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
        assertThat(new MadePdfs(folder).problems(door, papers.size()))
                .as("seed %d", seed)
                .isEmpty();
    }

    private static BufferedImage page(int number) {
        return number == 1 ? DECISION.image(1) : SmallPage.slip(number, DPI);
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

    private static String dossier(String agency, int number) {
        return "%s-260302-%04d".formatted(agency, number);
    }

    /** Gives the key of the file in the inbox. Nobody waits for an answer, so that ingest too is killed with work in hand. */
    private String drop(String agency, int dossier, Path file) {
        return door.put(file, new DropPlace(agency, "1", Optional.of(dossier(agency, dossier))));
    }

    /** The same paper in a file of its own: scans are known by their bytes, and no reader minds lines after the end. */
    private static Path again(Path paper, int time) throws IOException {
        Path file = paper.resolveSibling(time + "-" + paper.getFileName());
        Files.copy(paper, file);
        return Files.writeString(file, "\n".repeat(1 + time), StandardOpenOption.APPEND);
    }

    /** What is told of the documents of a scan, but for the places that bear the scan's or the agency's name. */
    private List<JsonNode> documents(String key) {
        List<JsonNode> documents = new ArrayList<>();
        for (JsonNode document : scan(key).get("documents")) {
            var told = (ObjectNode) document.deepCopy();
            told.put("words", door.object(document.get("text")));
            told.remove(List.of("pdf", "alto", "text", "places"));
            documents.add(told);
            for (JsonNode place : document.get("places")) {
                assertThat(door.get("/api/dossiers/" + place.get("dossier").asString())
                                .get("documents"))
                        .as("documents of %s", key)
                        .hasSize(1);
            }
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
