package vn.hoso.bench.systems;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.hoso.bench.pages.BenchPage;
import vn.hoso.bench.usage.TimedScript;
import vn.hoso.bench.usage.Usage;

/** OCRmyPDF at its quickest: all pages in one PDF, two jobs, so that its own start counts once. */
public final class OcrMyPdfOneFile implements ReadingSystem {
    private static final String PAGE_END = "\f";

    @Override
    public String name() {
        return "OCRmyPDF, one file";
    }

    @Override
    public String how() {
        return "`ocrmypdf -l vie --output-type pdfa --jobs 2` on one PDF of all the pages";
    }

    @Override
    public boolean makesPdf() {
        return true;
    }

    @Override
    public Turn read(List<BenchPage> pages, Path out) throws IOException {
        Path all = out.resolve("all.pdf");
        String parts = pages.stream().map(page -> "'" + page.pdf() + "'").collect(Collectors.joining(" "));
        // Put together before the clock starts.
        TimedScript.run("qpdf --empty --pages " + parts + " -- '" + all + "'", Map.of(), out.resolve("qpdf.txt"));
        Path made = out.resolve("made.pdf");
        Path text = out.resolve("made.txt");
        Usage usage = TimedScript.run(
                "ocrmypdf -q -l vie --output-type pdfa --jobs 2 --sidecar '" + text + "' '" + all + "' '" + made + "'",
                Map.of(),
                out.resolve("log.txt"));
        return new Turn(usage, Map.of(), readings(pages, text, made));
    }

    private static List<PageReading> readings(List<BenchPage> pages, Path text, Path made) throws IOException {
        List<String> texts = Files.exists(text)
                ? List.of(Files.readString(text, StandardCharsets.UTF_8).split(PAGE_END, -1))
                : List.of();
        List<PageReading> readings = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            // One PDF for all: it counts as that of the first page.
            readings.add(PageReading.of(
                    i < texts.size() ? texts.get(i) : "",
                    i == 0 && Files.exists(made) ? Optional.of(made) : Optional.empty()));
        }
        return readings;
    }
}
