package vn.hoso.bench.systems;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.hoso.bench.pages.BenchPage;
import vn.hoso.bench.usage.TimedScript;
import vn.hoso.bench.usage.Usage;
import vn.hoso.servers.Repository;

/** Apache Tika with Tesseract, two JVMs side by side, each with half of the PDFs; text alone. */
public final class Tika implements ReadingSystem {
    private static final String READER = "vn.hoso.bench.tika.ReadWithTika";

    @Override
    public String name() {
        return "Apache Tika";
    }

    @Override
    public String how() {
        return "Tika with Tesseract (`vie`, pages rendered as it does by default), two JVMs side by side with half of"
                + " the PDFs each, one Tesseract thread each; text alone";
    }

    @Override
    public boolean makesPdf() {
        return false;
    }

    @Override
    public Turn read(List<BenchPage> pages, Path out) throws IOException {
        Path target = Repository.root().resolve("infra/bench/tika/target");
        if (!Files.isDirectory(target.resolve("lib"))) {
            throw new IOException("Apache Tika is not in " + target + ". infra/hoso bench fetches it.");
        }
        String java = "'" + Repository.java() + "' -Xmx512m -Djava.awt.headless=true -cp '" + target.resolve("classes")
                + ":" + target.resolve("lib") + "/*' " + READER + " '" + out + "' ";
        Usage usage = TimedScript.run(
                java + half(pages, 0) + " &\n" + java + half(pages, 1) + " &\nwait",
                Map.of("OMP_THREAD_LIMIT", "1"),
                out.resolve("log.txt"));
        for (BenchPage page : pages) {
            Path text = out.resolve(page.pdf().getFileName() + ".txt");
            if (Files.exists(text)) {
                Files.move(text, out.resolve(page.name() + ".txt"));
            }
        }
        return new Turn(usage, Map.of(), SideBySide.readings(pages, out));
    }

    private static String half(List<BenchPage> pages, int which) {
        return IntStream.range(0, pages.size())
                .filter(i -> i % 2 == which)
                .mapToObj(i -> "'" + pages.get(i).pdf() + "'")
                .collect(Collectors.joining(" "));
    }
}
