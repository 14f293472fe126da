package vn.hoso.bench.systems;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import vn.hoso.bench.pages.BenchPage;
import vn.hoso.bench.usage.Usage;

/** Tesseract's own command on the bare images: the floor, which makes text alone. */
public final class BareTesseract implements ReadingSystem {
    @Override
    public String name() {
        return "bare tesseract";
    }

    @Override
    public String how() {
        return "`tesseract IMAGE NAME -l vie`, two processes side by side, one thread each; text alone";
    }

    @Override
    public boolean makesPdf() {
        return false;
    }

    @Override
    public Turn read(List<BenchPage> pages, Path out) throws IOException {
        Usage usage = SideBySide.run(
                pages, out, "tesseract {} NAME -l vie", Map.of("OMP_THREAD_LIMIT", "1"), BenchPage::image);
        return new Turn(usage, Map.of(), SideBySide.readings(pages, out));
    }
}
