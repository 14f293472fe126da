package vn.hoso.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.hoso.bench.measure.ReadingErrors;
import vn.hoso.bench.measure.Spread;
import vn.hoso.bench.pages.BenchPage;
import vn.hoso.bench.pages.FreshPages;
import vn.hoso.bench.systems.HosoLine;
import vn.hoso.bench.systems.PageReading;

/** Whether pages laid wrongly come out upright and straight: by what Hoso says it did, and by whether it could read. */
final class TurnedPages {
    // A page upside down reads as noise: nearly every letter is wrong.
    private static final double READABLE = 50;

    private TurnedPages() {}

    static List<String> measured(HosoLine hoso, List<FreshPages.Turned> pages, Path out) throws IOException {
        List<BenchPage> files = pages.stream().map(FreshPages.Turned::page).toList();
        List<PageReading> readings = hoso.read(files, out).readings();
        // Where any page says how it was straightened, one that says nothing was left as it was.
        boolean tellsSkew = readings.stream().anyMatch(reading -> skew(reading).isPresent());
        int said = 0;
        int upright = 0;
        int readable = 0;
        List<Double> residual = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            PageReading reading = readings.get(i);
            boolean read =
                    ReadingErrors.between(files.get(i).text(), reading.text()).cer() < READABLE;
            readable += read ? 1 : 0;
            Optional<Integer> turn = reading.answer().flatMap(PageReading.Answer::turn);
            said += turn.isPresent() ? 1 : 0;
            upright +=
                    turn.isPresent() && Math.floorMod(turn.get() + pages.get(i).turn(), 360) == 0 ? 1 : 0;
            if (tellsSkew && read) {
                // The page was skewed clockwise; straightening it takes as much the other way.
                residual.add(Math.abs(pages.get(i).skew() + skew(reading).orElse(0.0)));
            }
        }
        Spread left = Spread.of(residual);
        return List.of(
                String.format(
                        Locale.ROOT,
                        "%d pages turned by quarters and skewed within ±5°. Readable (CER below %.0f): %d.",
                        pages.size(),
                        READABLE,
                        readable),
                said == 0
                        ? "Hoso does not say by how much it turned them."
                        : String.format(Locale.ROOT, "Upright by what Hoso says: %d of %d.", upright, said),
                residual.isEmpty()
                        ? "Hoso does not say by how much it straightened them."
                        : String.format(
                                Locale.ROOT,
                                "Residual skew at the median %.2f°, at most %.2f°, over the %d readable pages.",
                                left.median(),
                                left.most(),
                                residual.size()));
    }

    private static Optional<Double> skew(PageReading reading) {
        return reading.answer().flatMap(PageReading.Answer::skew);
    }
}
