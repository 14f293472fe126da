package vn.hoso.bench.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import vn.hoso.samples.PageFiles;
import vn.hoso.samples.PaperKind;
import vn.hoso.samples.ScanLevel;
import vn.hoso.samples.TruePage;
import vn.hoso.samples.TruePages;
import vn.hoso.samples.TurnedPage;

/** Makes the pages of a run from its seed, into a folder that is made when missing. */
public final class FreshPages {
    private final Path folder;

    /** Makes pages into the folder. */
    public FreshPages(Path folder) {
        this.folder = folder;
    }

    /** All kinds and levels, evenly; seeds from {@code seed * 1000} on. */
    public List<BenchPage> set(long seed, int count) {
        return TruePages.set(seed, count).parallel().map(this::kept).toList();
    }

    /** Paper of no administrative kind, all levels evenly. */
    public List<BenchPage> odd(long seed, int count) {
        List<ScanLevel> levels = ScanLevel.degraded();
        return IntStream.range(0, count)
                .parallel()
                .mapToObj(i -> TruePages.unknown(seed * 1000 + i, levels.get(i % levels.size())))
                .map(page -> kept("odd", "ODD", page))
                .toList();
    }

    /** A page, and what a hand wrote on it, by field. */
    public record ByHand(BenchPage page, Map<String, String> written) {}

    /** Administrative documents whose number and day are written by hand, all levels evenly. */
    public List<ByHand> byHand(long seed, int count) {
        List<ScanLevel> levels = ScanLevel.degraded();
        return IntStream.range(0, count)
                .parallel()
                .mapToObj(i -> TruePages.written(seed * 1000 + i, levels.get(i % levels.size())))
                .map(paper -> new ByHand(kept("by-hand", "DECREE_30", paper.page()), paper.written()))
                .toList();
    }

    /** A page that was laid wrongly, with how. */
    public record Turned(BenchPage page, int turn, double skew) {}

    /** Pages turned by quarters and skewed within ±5°, all kinds; clean ones, which have no other skew of their own. */
    public List<Turned> turned(long seed, int count) {
        PaperKind[] kinds = PaperKind.values();
        return IntStream.range(0, count)
                .parallel()
                .mapToObj(i -> {
                    TurnedPage turned = TruePages.turned(seed * 1000 + i, kinds[i % kinds.length], ScanLevel.CLEAN);
                    TruePage page = turned.page();
                    TruePage laid = new TruePage(
                            page.seed(),
                            page.kind(),
                            page.level(),
                            page.type(),
                            turned.image(),
                            page.dpi(),
                            page.lines(),
                            page.fields(),
                            List.of());
                    return new Turned(kept("turned", page.kind().name(), laid), turned.turn(), turned.skew());
                })
                .toList();
    }

    private BenchPage kept(TruePage page) {
        return kept(
                page.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                page.kind().name(),
                page);
    }

    private BenchPage kept(String look, String kind, TruePage page) {
        try {
            Files.createDirectories(folder);
            String name = page.seed() + "-" + look + "-" + page.level().name().toLowerCase(Locale.ROOT);
            Path image = PageFiles.image(page.image(), page.dpi(), folder, name);
            Path pdf = PageFiles.pdf(List.of(image), page.dpi(), page.seed(), folder.resolve(name + ".pdf"));
            return new BenchPage(
                    name, kind, page.level().name(), page.type(), page.text(), page.fields(), image, pdf, page.dpi());
        } catch (IOException e) {
            throw new UncheckedIOException("Could not write pages into " + folder, e);
        }
    }

    /** One scan of many pages, the given ones over and over; all must have one resolution. */
    public Path longScan(List<BenchPage> pages, int count, long id) {
        List<Path> images = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            images.add(pages.get(i % pages.size()).image());
        }
        try {
            return PageFiles.pdf(images, pages.get(0).dpi(), id, folder.resolve("long-" + count + ".pdf"));
        } catch (IOException e) {
            throw new UncheckedIOException("Could not write a scan of " + count + " pages into " + folder, e);
        }
    }
}
