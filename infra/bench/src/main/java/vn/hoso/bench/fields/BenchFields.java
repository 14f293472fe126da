package vn.hoso.bench.fields;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.LongStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.hoso.ocr.classification.ClassifyDocument;
import vn.hoso.ocr.extraction.ExtractFields;

/** Measures extraction alone, for whoever works on it. */
@Command(
        name = "fields",
        mixinStandardHelpOptions = true,
        description = {
            "Reads seeded pages as the ocr-worker does, once, and keeps what was read; extracts the fields and prints the",
            "share that is right by field, kind and level, each miss before it. Reading takes a second or two a page,",
            "extracting again seconds in all; empty the folder when recognition has changed."
        })
public final class BenchFields implements Callable<Integer> {
    /** Seeds above are for checking once, or the benchmark's: what is tuned on them says nothing any more. */
    private static final long LAST_FOR_DEVELOPMENT = 9_999;

    @Option(names = "--seed", paramLabel = "S", description = "Seed of the first page. Default: 3000.")
    long seed = 3_000;

    @Option(names = "--pages", paramLabel = "N", description = "How many pages, best a multiple of 10. Default: 160.")
    int pages = 160;

    @Option(names = "--keep", required = true, paramLabel = "DIR", description = "Folder for what was read.")
    Path keep = Path.of(".");

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        if (seed + pages - 1 > LAST_FOR_DEVELOPMENT) {
            spec.commandLine().getErr().println("hoso: seeds from 10000 on are held out; look at the shares alone.");
        }
        Files.createDirectories(keep);
        FieldShares shares = new FieldShares();
        try (WorkerParts worker = new WorkerParts()) {
            ReadOnce read = new ReadOnce(worker.recognition(), keep);
            ClassifyDocument classification = worker.classification();
            ExtractFields extraction = worker.extraction();
            LongStream.range(seed, seed + pages).mapToObj(read::page).forEach(kept -> {
                var paper = List.of(kept.page());
                shares.add(
                        kept,
                        extraction.extract(paper, classification.classify(paper).type()));
            });
        }
        shares.misses().forEach(out::println);
        shares.lines().forEach(out::println);
        return 0;
    }
}
