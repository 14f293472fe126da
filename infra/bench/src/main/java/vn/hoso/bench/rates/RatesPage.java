package vn.hoso.bench.rates;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The page infra/docs/benchmarks-rates.md, written whole by each run. */
final class RatesPage {
    /** The bar: milliseconds at the 95th percentile. */
    static final double BAR = 200;

    private final List<String> lines = new ArrayList<>();

    RatesPage(String day, String command, List<String> machine) {
        lines.add("# Benchmarks of the rates\n");
        lines.add(
                "Written by `infra/hoso bench rates`; do not edit: run it again. The register is made up from a seed, straight"
                        + " in PostgreSQL. Each page is asked of the running indexer over HTTP, of agencies, months and definitions"
                        + " drawn at random, one after the other.\n");
        lines.add("| | |\n|---|---|\n| day | " + day + " |\n| command | `" + command + "` |");
        lines.addAll(machine);
    }

    /** Begins a table. */
    void table(String title, String said, String... heads) {
        lines.add("\n## " + title + "\n\n" + said + "\n");
        lines.add("| " + String.join(" | ", heads) + " |\n|" + "---|".repeat(heads.length));
    }

    /** Adds a row. */
    void row(String... cells) {
        lines.add("| " + String.join(" | ", cells) + " |");
    }

    static String ms(double time) {
        return String.format(Locale.ROOT, time < 10 ? "%.1f" : "%.0f", time);
    }

    List<String> lines() {
        return List.copyOf(lines);
    }
}
