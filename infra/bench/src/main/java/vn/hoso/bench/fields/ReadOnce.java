package vn.hoso.bench.fields;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import vn.hoso.ocr.recognition.RecognizePage;
import vn.hoso.ocr.recognition.RecognizedPage;
import vn.hoso.ocr.recognition.ScanPages;
import vn.hoso.samples.PageFiles;
import vn.hoso.samples.PaperKind;
import vn.hoso.samples.ScanLevel;
import vn.hoso.samples.TruePage;
import vn.hoso.samples.TruePages;

/** Makes the page of a seed and has it read, unless the folder has it already: one JSON a page. */
final class ReadOnce {
    private static final JsonMapper JSON = new JsonMapper();
    /** The levels of which the share of right fields is asked, see the bars of the benchmark. */
    private static final List<ScanLevel> LEVELS = List.of(ScanLevel.MILD, ScanLevel.OFFICE);

    private final RecognizePage recognition;
    private final Path folder;

    ReadOnce(RecognizePage recognition, Path folder) {
        this.recognition = recognition;
        this.folder = folder;
    }

    /** Kinds and levels take turns with the seeds, so that a run of them has all evenly. */
    KeptPage page(long seed) {
        Path kept = folder.resolve(seed + ".json");
        try {
            if (!Files.exists(kept)) {
                PaperKind[] kinds = PaperKind.values();
                ScanLevel level = LEVELS.get((int) (seed % LEVELS.size()));
                PaperKind kind = kinds[(int) (seed / LEVELS.size() % kinds.length)];
                JSON.writeValue(kept.toFile(), read(TruePages.of(seed, kind, level)));
            }
            return JSON.readValue(kept.toFile(), KeptPage.class);
        } catch (IOException e) {
            throw new UncheckedIOException("The page of seed " + seed + " cannot be read in " + folder, e);
        }
    }

    private KeptPage read(TruePage truth) throws IOException {
        Path workplace = Files.createTempDirectory(folder, "reading");
        Path image = PageFiles.image(truth.image(), truth.dpi(), workplace, "page");
        Path pdf = PageFiles.pdf(List.of(image), truth.dpi(), truth.seed(), workplace.resolve("page.pdf"));
        Path screen = workplace.resolve("screen.jpg");
        try (ScanPages pages = recognition.open(pdf, "PDF")) {
            RecognizedPage page = recognition.read(pages, 1, workplace, screen);
            return new KeptPage(truth.seed(), truth.kind().name(), truth.level().name(), truth.fields(), page);
        } finally {
            for (Path passing : List.of(image, pdf, screen, workplace)) {
                Files.deleteIfExists(passing);
            }
        }
    }
}
