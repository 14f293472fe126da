package vn.hoso.bench.systems;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import vn.hoso.bench.pages.BenchPage;
import vn.hoso.bench.usage.PeakMemory;
import vn.hoso.bench.usage.ProcessTree;
import vn.hoso.bench.usage.Usage;
import vn.hoso.local.EditionFailure;
import vn.hoso.local.LocalEdition;
import vn.hoso.local.PartStatus;
import vn.hoso.local.line.DropPlace;
import vn.hoso.local.line.Line;
import vn.hoso.servers.PortBase;

/**
 * Hoso's whole line: from the drop into the inbox until the indexer has the document, all servers running. An edition of
 * its own, on free ports, with its data in a temporary folder.
 */
public final class HosoLine implements ReadingSystem, AutoCloseable {
    private static final DropPlace PLACE = new DropPlace("H26.10", "1", Optional.empty());
    private static final long LOOK_EVERY_MS = 200;
    private static final long PATIENCE_MS = 300_000;
    private static final String WORKER = "ocr-worker";

    private final LocalEdition edition;
    private final Line line;

    private HosoLine(LocalEdition edition) {
        this.edition = edition;
        line = new Line(edition);
    }

    /** Starts it in a folder; it is ready when this returns. */
    public static HosoLine start(Path data) {
        LocalEdition edition =
                LocalEdition.openOrMake(data, Optional.of(PortBase.free().base()));
        // Its processes would outlive this JVM, however that ends.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> edition.down(step -> {}), "stop-edition"));
        try {
            edition.up(step -> {});
        } catch (EditionFailure slow) {
            // On a busy machine a part may need longer than a user would wait; what has started is kept.
            edition.up(step -> {});
        }
        return new HosoLine(edition);
    }

    @Override
    public String name() {
        return "Hoso";
    }

    @Override
    public String how() {
        return "one-page PDFs put into the S3 inbox at once, until the last document is with the indexer; broker, S3"
                + " server, PostgreSQL, ingest, ocr-worker and indexer running, and all of them counted";
    }

    @Override
    public boolean makesPdf() {
        return true;
    }

    @Override
    public Turn read(List<BenchPage> pages, Path out) throws IOException {
        List<Path> scans = pages.stream().map(BenchPage::pdf).toList();
        Map<String, Double> before = cpuSeconds();
        long began = System.nanoTime();
        List<JsonNode> accounts;
        long peak;
        try (PeakMemory memory = new PeakMemory(roots(""))) {
            accounts = digitized(scans);
            peak = memory.bytes();
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        Map<String, Double> used = new LinkedHashMap<>();
        cpuSeconds().forEach((part, now) -> used.put(part, now - before.getOrDefault(part, 0.0)));
        double cpu = used.values().stream().mapToDouble(Double::doubleValue).sum();
        List<PageReading> readings = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            readings.add(reading(accounts.get(i), out, pages.get(i).name()));
        }
        return new Turn(new Usage(seconds, cpu, peak), used, readings);
    }

    /** The most memory that ocr-worker and its children held while a scan went through, in bytes. */
    public long workerPeak(Path scan) {
        try (PeakMemory memory = new PeakMemory(roots(WORKER))) {
            digitized(List.of(scan));
            return memory.bytes();
        }
    }

    private List<JsonNode> digitized(List<Path> scans) {
        List<String> keys = new ArrayList<>();
        for (Path scan : scans) {
            keys.add(line.put(scan, PLACE));
            if (keys.size() == 1) {
                line.sweep(); // MinIO would tell of each at once; this S3 server tells of none
            }
        }
        line.sweep();
        List<JsonNode> accounts = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            accounts.add(settled(keys.get(i), scans.get(i)));
        }
        return accounts;
    }

    /** Asks for one scan at a time, so that asking costs the line next to nothing. */
    private JsonNode settled(String key, Path scan) {
        long quietSince = System.nanoTime();
        int done = -1;
        Optional<String> hash = Optional.empty();
        while (true) {
            hash = hash.or(() -> line.arrival(key)
                    .map(arrival -> arrival.path("scan").asString(""))
                    .filter(sha -> !sha.isEmpty()));
            Optional<JsonNode> account = hash.flatMap(line::scan);
            String state = account.map(node -> node.path("state").asString("")).orElse("");
            if (state.equals("digitized") || state.equals("quarantined")) {
                return account.orElseThrow();
            }
            int pagesDone = account.map(node -> node.path("pagesDone").asInt(0)).orElse(-1);
            if (pagesDone != done) {
                done = pagesDone;
                quietSince = System.nanoTime();
            }
            if ((System.nanoTime() - quietSince) / 1_000_000 > PATIENCE_MS) {
                throw new IllegalStateException("Nothing has become of " + scan + " for five minutes; logs are in "
                        + edition.settings().data());
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK_EVERY_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while Hoso's line was reading", e);
        }
    }

    private PageReading reading(JsonNode account, Path out, String name) throws IOException {
        JsonNode document = account.path("documents").path(0);
        if (document.isMissingNode()) {
            return PageReading.of("", Optional.empty());
        }
        StringBuilder text = new StringBuilder();
        for (JsonNode part : account.path("documents")) {
            text.append(Files.readString(copy(part.path("text"), out.resolve(name + ".txt")), StandardCharsets.UTF_8))
                    .append('\n');
        }
        Path pdf = copy(document.path("pdf"), out.resolve(name + ".pdf"));
        AltoWords alto = AltoWords.read(copy(document.path("alto"), out.resolve(name + ".alto.xml")));
        return new PageReading(text.toString(), Optional.of(pdf), Optional.of(HosoAnswer.of(document, alto)));
    }

    private Path copy(JsonNode stored, Path file) {
        line.copy(stored, file);
        return file;
    }

    private Map<String, Double> cpuSeconds() {
        Map<String, Double> used = new LinkedHashMap<>();
        for (PartStatus part : edition.status()) {
            if (part.pid() != null) {
                used.put(part.part(), ProcessTree.cpuSeconds(List.of(part.pid())));
            }
        }
        return used;
    }

    private List<Long> roots(String only) {
        List<Long> roots = new ArrayList<>();
        for (PartStatus part : edition.status()) {
            if (part.pid() != null && (only.isEmpty() || only.equals(part.part()))) {
                roots.add(part.pid());
            }
        }
        return roots;
    }

    @Override
    public void close() {
        edition.down(step -> {});
    }
}
