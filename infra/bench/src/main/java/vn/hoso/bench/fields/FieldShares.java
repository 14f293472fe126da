package vn.hoso.bench.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.hoso.bench.measure.FieldComparison;
import vn.hoso.bench.measure.Tally;
import vn.hoso.contracts.DocumentDigitized.FieldReading;

/** How many of the fields that stand on the pages were read exactly, in all, by field, kind and level; and each miss. */
final class FieldShares {
    private static final String ALL = "all";

    private final Map<String, Tally> tallies = new TreeMap<>();
    private final List<String> misses = new ArrayList<>();

    /** Counts a page; what was read where nothing is printed is no part of the share. */
    void add(KeptPage page, List<FieldReading> readings) {
        Map<String, FieldReading> read = readings.stream()
                .filter(reading -> reading.value() != null)
                .collect(Collectors.toMap(FieldReading::name, reading -> reading));
        for (String name : FieldComparison.MEASURED) {
            String printed = page.fields().get(name);
            if (printed != null) {
                add(page, name, printed, read);
            }
        }
    }

    private void add(KeptPage page, String name, String printed, Map<String, FieldReading> read) {
        FieldReading reading = read.get(name);
        String value = reading == null ? null : reading.value();
        boolean right = value != null && FieldComparison.same(name, printed, value);
        for (String part : List.of(ALL, name, page.kind(), page.level())) {
            tallies.merge(part, Tally.one(value != null, right), Tally::plus);
        }
        if (!right) {
            String said = reading == null
                    ? "nothing"
                    : String.format(Locale.ROOT, "\"%s\", sure %.2f", value, reading.confidence());
            misses.add("%d %s %s %s: printed \"%s\", read %s"
                    .formatted(page.seed(), page.kind(), page.level(), name, printed, said));
        }
    }

    /** Each field that was not read as it is printed, page by page. */
    List<String> misses() {
        return misses;
    }

    /** A line for each field, kind and level, and one for all. */
    List<String> lines() {
        return tallies.entrySet().stream()
                .map(entry -> {
                    Tally tally = entry.getValue();
                    return String.format(
                            Locale.ROOT,
                            "%-15s right %4d  wrong %3d  silent %3d  %5.1f %%",
                            entry.getKey(),
                            tally.right(),
                            tally.wrong(),
                            tally.silent(),
                            tally.rightShare());
                })
                .toList();
    }
}
