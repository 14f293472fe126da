package vn.hoso.bench.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The page infra/docs/benchmarks.md, written whole by each run. */
public final class BenchmarkPage {
    private BenchmarkPage() {}

    /**
     * The page.
     *
     * @param day when it was measured
     * @param command how to measure it again on the same pages
     * @param pages pages a turn, and how many turns
     * @param how how each system was run, by its name
     */
    public static List<String> of(
            LocalDate day, String command, String pages, Map<String, String> how, Results results, Extras extras) {
        List<String> lines = new ArrayList<>();
        lines.add("# Benchmarks\n");
        lines.add("Written by `infra/hoso bench ocr`; do not edit: run it again. Every figure below was measured in one"
                + " run, turn by turn on the same cores, each system on the same fresh pages. The pages are made up"
                + " (`infra/samples`), so they say how systems compare, not how they fare on your paper.\n");
        lines.add("| | |\n|---|---|");
        lines.add("| day | " + day + " |");
        lines.add("| command | `" + command + "` |");
        lines.add("| pages | " + pages + " |");
        lines.addAll(Machine.lines());
        lines.add("\nHow each was run:\n");
        how.forEach((system, said) -> lines.add("- **" + system + "**: " + said + "."));
        lines.add("\nThe order of the systems is reversed in every second turn. Hoso's servers stay up, idle, while the"
                + " others run; Hoso reads a few pages unmeasured first, as servers that run all day have.");
        if (!results.systems().isEmpty()) {
            lines.addAll(new Bars(results, extras).lines());
            lines.addAll(CostTables.of(results));
            lines.addAll(CostTables.ratios(results));
            lines.addAll(TruthTables.of(results));
            lines.addAll(AnswerTables.of(results.own(), extras.oddScores()));
        }
        if (extras.handwriting().isMeasured()) {
            lines.addAll(extras.handwriting().lines());
        }
        lines.addAll(extras.lines());
        return lines;
    }
}
