package vn.hoso.bench.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Tables in Markdown. */
final class Markdown {
    private final List<String> lines = new ArrayList<>();

    Markdown(String... heads) {
        row(heads);
        lines.add("|---".repeat(heads.length) + "|");
    }

    Markdown row(String... cells) {
        lines.add("| " + String.join(" | ", cells) + " |");
        return this;
    }

    Markdown row(List<String> cells) {
        return row(cells.toArray(String[]::new));
    }

    List<String> lines() {
        return lines;
    }

    static String number(double value, int decimals) {
        return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, "%." + decimals + "f", value);
    }
}
