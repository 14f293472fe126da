package vn.hoso.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.hoso.bench.report.BenchmarkPage;
import vn.hoso.servers.Repository;

/** Measures reading: speed, cost and truth of Hoso, OCRmyPDF, Apache Tika and bare Tesseract on the same fresh pages. */
@Command(
        name = "ocr",
        mixinStandardHelpOptions = true,
        description = {
            "Makes fresh pages from a seed and has them read by Hoso's whole line, OCRmyPDF, Apache Tika and bare",
            "Tesseract, turn by turn on the same cores. Prints the figures and writes infra/docs/benchmarks.md.",
            "Sixty pages and three turns take about 40 minutes on two cores."
        })
final class BenchOcr implements Callable<Integer> {
    private static final long FIRST_FRESH_SEED = 1_000;
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    @Option(names = "--pages", paramLabel = "N", description = "Pages a turn, best a multiple of 20. Default: 60.")
    int pages = 60;

    @Option(names = "--turns", paramLabel = "N", description = "Turns, each with pages of its own. Default: 3.")
    int turns = 3;

    @Option(names = "--seed", paramLabel = "S", description = "1000 or more; the same seed makes the same pages.")
    Optional<Long> seed = Optional.empty();

    @Option(names = "--quick", description = "20 pages, one turn: to see that it runs, not to compare.")
    boolean quick;

    @Option(names = "--odd", paramLabel = "N", description = "Pages of no known kind, by Hoso alone. Default: 40.")
    int odd = 40;

    @Option(
            names = "--turned",
            paramLabel = "N",
            description = "Turned and skewed pages, by Hoso alone. Default: none.")
    int turned;

    @Option(
            names = "--written",
            paramLabel = "N",
            description = "Pages whose number and day are handwritten, by Hoso alone. Default: none.")
    int written;

    @Option(names = "--memory", description = "Also the worker's peak memory at 3 and at 300 pages.")
    boolean memory;

    @Option(names = "--real", paramLabel = "DIR", description = "Also real scans: images, each with its JSON of truth.")
    Optional<Path> real = Optional.empty();

    @Option(
            names = "--only",
            split = ",",
            paramLabel = "NAME",
            description = "Systems: hoso, ocrmypdf, clean, onefile, tika, tesseract. Default: all. Nothing is written.")
    List<String> only = List.of();

    @Option(
            names = "--keep",
            paramLabel = "DIR",
            description = "Folder for pages and results; kept. Default: temporary.")
    Optional<Path> keep = Optional.empty();

    @Option(names = "--write", paramLabel = "FILE", description = "Where to write. Default: infra/docs/benchmarks.md.")
    Optional<Path> write = Optional.empty();

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        Clock clock = Clock.systemUTC();
        if (quick) {
            pages = 20;
            turns = 1;
            odd = Math.min(odd, 8);
        }
        // A thousand pages to a seed, so pages of fresh seeds begin at a million.
        long first = seed.orElseGet(() -> FIRST_FRESH_SEED + clock.instant().getEpochSecond() % 1_000_000_000L * 10);
        if (first < FIRST_FRESH_SEED) {
            spec.commandLine().getErr().println("hoso: seeds below 1000 are for fitting; give 1000 or more.");
            return 2;
        }
        Path folder = keep.isPresent() ? Files.createDirectories(keep.get()) : Files.createTempDirectory("hoso-bench-");
        OcrRun run =
                new OcrRun(folder.toAbsolutePath(), first, spec.commandLine().getErr()::println);
        run.turns(only, pages, turns, odd);
        run.extras(turned, written, memory, real);
        List<String> page = BenchmarkPage.of(
                LocalDate.now(clock.withZone(VIETNAM)),
                command(first),
                pages + " a turn, " + turns + " turns, seed " + first,
                run.how(),
                run.results(),
                run.extras());
        page.forEach(spec.commandLine().getOut()::println);
        if (only.isEmpty() || write.isPresent()) {
            Path file = write.orElse(Repository.root().resolve("infra/docs/benchmarks.md"));
            Files.write(file, page, StandardCharsets.UTF_8);
            spec.commandLine().getErr().println("Written: " + file);
        }
        return 0;
    }

    private String command(long first) {
        return "infra/hoso bench ocr --pages " + pages + " --turns " + turns + " --seed " + first + " --odd " + odd
                + (turned > 0 ? " --turned " + turned : "")
                + (written > 0 ? " --written " + written : "") + (memory ? " --memory" : "")
                + (real.isPresent() ? " --real DIR" : "");
    }
}
