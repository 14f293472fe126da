package vn.hoso.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.hoso.bench.pages.BenchPage;
import vn.hoso.bench.pages.FreshPages;
import vn.hoso.bench.report.Extras;
import vn.hoso.bench.report.PageScore;
import vn.hoso.bench.report.Results;
import vn.hoso.bench.report.SystemTurn;
import vn.hoso.bench.report.Validity;
import vn.hoso.bench.systems.BareTesseract;
import vn.hoso.bench.systems.HosoLine;
import vn.hoso.bench.systems.OcrMyPdf;
import vn.hoso.bench.systems.OcrMyPdfOneFile;
import vn.hoso.bench.systems.PageReading;
import vn.hoso.bench.systems.ReadingSystem;
import vn.hoso.bench.systems.Tika;
import vn.hoso.bench.systems.Turn;

/** One run: the turns of all systems, then what is measured of Hoso alone. */
final class OcrRun {
    private static final int UNMEASURED = 40;
    // Seeds of pages that are not part of a turn lie this far above, so that no page is read twice.
    private static final long ODD = 100;
    private static final long TURNED = 200;
    private static final long MEMORY = 300;
    private static final long FIRST_READ = 400;
    private static final long WRITTEN = 500;

    private final Path folder;
    private final long seed;
    private final Consumer<String> said;
    private final Results results = new Results();
    private final Extras extras = new Extras();
    private final Map<String, String> how = new LinkedHashMap<>();

    /** A run into a folder, with the pages of a seed, telling its progress. */
    OcrRun(Path folder, long seed, Consumer<String> said) {
        this.folder = folder;
        this.seed = seed;
        this.said = said;
    }

    Results results() {
        return results;
    }

    Extras extras() {
        return extras;
    }

    Map<String, String> how() {
        return how;
    }

    /** All systems, or those named, turn by turn; then pages of no known kind by Hoso. */
    void turns(List<String> only, int pages, int turns, int odd) throws IOException {
        if (!wanted(only, "hoso")) {
            measure(systems(only), pages, turns);
            return;
        }
        try (HosoLine hoso = startedHoso()) {
            List<ReadingSystem> systems = systems(only);
            systems.add(0, hoso);
            measure(systems, pages, turns);
            if (odd > 0) {
                said.accept("Paper of no known kind: " + odd + " pages");
                extras.odd(scored(hoso, pages("odd").odd(seed + ODD, odd), empty("odd/hoso")));
            }
        }
    }

    private void measure(List<ReadingSystem> systems, int pages, int turns) throws IOException {
        systems.forEach(system -> how.put(system.name(), system.how()));
        for (int turn = 1; turn <= turns; turn++) {
            said.accept("Turn " + turn + " of " + turns + ": making " + pages + " pages");
            List<BenchPage> fresh = pages("turn-" + turn).set(seed + turn, pages);
            for (ReadingSystem system : systems) {
                results.add(turn(system, turn, fresh));
            }
            Collections.reverse(systems);
        }
    }

    /** What is measured of Hoso alone, as far as it is asked for. */
    void extras(int turned, int written, boolean memory, Optional<Path> real) throws IOException {
        if (turned == 0 && written == 0 && !memory && real.isEmpty()) {
            return;
        }
        try (HosoLine hoso = startedHoso()) {
            if (turned > 0) {
                said.accept("Turned and skewed pages: " + turned);
                extras.section(
                        "Turned and skewed pages",
                        TurnedPages.measured(
                                hoso, pages("turned").turned(seed + TURNED, turned), empty("turned/hoso")));
            }
            if (written > 0) {
                said.accept("Numbers and days written by hand: " + written + " pages");
                readHandwriting(hoso, pages("written").byHand(seed + WRITTEN, written));
            }
            if (memory) {
                said.accept("Memory at 3 and at 300 pages");
                extras.section("Memory of the worker", WorkerMemory.measured(hoso, pages("memory"), seed + MEMORY));
            }
            if (real.isPresent()) {
                said.accept("Real scans");
                extras.section("Real scans", RealScans.measured(hoso, real.get(), empty("real")));
            }
        }
    }

    private void readHandwriting(HosoLine hoso, List<FreshPages.ByHand> papers) throws IOException {
        List<BenchPage> pages = papers.stream().map(FreshPages.ByHand::page).toList();
        List<PageReading> readings = hoso.read(pages, empty("written/hoso")).readings();
        for (int i = 0; i < papers.size(); i++) {
            extras.handwriting().page(pages.get(i).level(), papers.get(i).written(), readings.get(i));
        }
    }

    private HosoLine startedHoso() throws IOException {
        said.accept("Starting an edition of Hoso");
        HosoLine hoso = HosoLine.start(Files.createTempDirectory("hoso-bench-edition-"));
        // Servers that run all day have their classes loaded and compiled.
        hoso.read(pages("first").set(seed + FIRST_READ, UNMEASURED), empty("first/hoso"));
        return hoso;
    }

    private static List<ReadingSystem> systems(List<String> only) {
        Map<String, ReadingSystem> all = new LinkedHashMap<>();
        all.put("ocrmypdf", OcrMyPdf.plain());
        all.put("clean", OcrMyPdf.cleaning());
        all.put("onefile", new OcrMyPdfOneFile());
        all.put("tika", new Tika());
        all.put("tesseract", new BareTesseract());
        List<ReadingSystem> systems = new ArrayList<>();
        all.forEach((name, system) -> {
            if (wanted(only, name)) {
                systems.add(system);
            }
        });
        return systems;
    }

    private static boolean wanted(List<String> only, String name) {
        return only.isEmpty() || only.contains(name);
    }

    private SystemTurn turn(ReadingSystem system, int turn, List<BenchPage> pages) throws IOException {
        Path out = empty("turn-" + turn + "/" + system.name().replaceAll("[^A-Za-z]+", "-"));
        Turn done = system.read(pages, out);
        said.accept(String.format(
                Locale.ROOT,
                "  %s: %.1f pages a minute, %.2f CPU seconds a page",
                system.name(),
                60 * pages.size() / done.usage().seconds(),
                done.usage().cpuSeconds() / pages.size()));
        List<Path> pdfs = done.readings().stream()
                .flatMap(reading -> reading.pdf().stream())
                .toList();
        long bytes = 0;
        int valid = 0;
        for (Path pdf : system.makesPdf() ? pdfs : List.<Path>of()) {
            bytes += Files.size(pdf);
            valid += Validity.isPdfA2b(pdf) ? 1 : 0;
        }
        return new SystemTurn(
                system.name(),
                turn,
                done.usage(),
                done.cpuSecondsOf(),
                scores(pages, done.readings()),
                system.makesPdf() ? pdfs.size() : 0,
                bytes,
                valid);
    }

    private static List<PageScore> scored(HosoLine hoso, List<BenchPage> pages, Path out) throws IOException {
        return scores(pages, hoso.read(pages, out).readings());
    }

    private static List<PageScore> scores(List<BenchPage> pages, List<PageReading> readings) {
        return IntStream.range(0, pages.size())
                .mapToObj(i -> PageScore.of(pages.get(i), readings.get(i)))
                .toList();
    }

    private FreshPages pages(String name) {
        return new FreshPages(folder.resolve(name));
    }

    /** A folder with nothing in it from a run before. */
    private Path empty(String name) throws IOException {
        Path empty = folder.resolve(name);
        if (Files.isDirectory(empty)) {
            try (Stream<Path> files = Files.list(empty)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
        }
        return Files.createDirectories(empty);
    }
}
