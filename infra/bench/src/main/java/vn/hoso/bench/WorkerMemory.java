package vn.hoso.bench;

import java.util.List;
import vn.hoso.bench.pages.BenchPage;
import vn.hoso.bench.pages.FreshPages;
import vn.hoso.bench.systems.HosoLine;

/** Peak memory of the ocr-worker and its recognition processes on a short scan and on a long one. */
final class WorkerMemory {
    private static final int DIFFERENT_PAGES = 20;
    private static final long MIB = 1024 * 1024;

    private WorkerMemory() {}

    static List<String> measured(HosoLine hoso, FreshPages folder, long seed) {
        // One resolution for all: what is bad is scanned at 200 dpi, whatever the seed.
        List<BenchPage> pages = folder.set(seed, 4 * DIFFERENT_PAGES).stream()
                .filter(page -> page.dpi() == 200)
                .toList();
        long few = hoso.workerPeak(folder.longScan(pages, 3, seed)) / MIB;
        long many = hoso.workerPeak(folder.longScan(pages, 300, seed + 1)) / MIB;
        return List.of(
                "The most that ocr-worker and its recognition processes held at once (PSS), other processes of the line"
                        + " left out: **" + few + " MiB** on a scan of 3 pages, **" + many
                        + " MiB** on one of 300, both"
                        + " at 200 dpi.");
    }
}
