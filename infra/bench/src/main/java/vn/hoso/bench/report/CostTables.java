package vn.hoso.bench.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What reading cost: time, processor, memory, and the PDFs that were made. */
final class CostTables {
    private static final double MIB = 1024 * 1024;

    private CostTables() {}

    static List<String> of(Results results) {
        List<String> lines = new ArrayList<>();
        lines.add("\n## Speed, cost and files\n");
        lines.add("Median over the turns, least and most in brackets. Memory is the most that the whole process tree"
                + " held at once (PSS).\n");
        Markdown table = new Markdown(
                "system", "pages a minute", "CPU seconds a page", "peak MiB", "PDF KiB a page", "valid PDF/A-2b");
        for (String system : results.systems()) {
            long pdfs = results.of(system).mapToLong(SystemTurn::pdfs).sum();
            long valid = results.of(system).mapToLong(SystemTurn::validPdfs).sum();
            long bytes = results.of(system).mapToLong(SystemTurn::pdfBytes).sum();
            long pages =
                    results.of(system).mapToLong(turn -> turn.scores().size()).sum();
            table.row(
                    system,
                    results.spread(system, SystemTurn::pagesAMinute).printed(1),
                    results.spread(system, SystemTurn::cpuSecondsAPage).printed(2),
                    results.spread(system, turn -> turn.usage().peakBytes() / MIB)
                            .printed(0),
                    pdfs == 0 ? "text alone" : Markdown.number(bytes / 1024.0 / pages, 0),
                    pdfs == 0 ? "–" : valid + " of " + pdfs);
        }
        lines.addAll(table.lines());
        lines.add("\nHoso's processor time by process, seconds a page: " + parts(results) + ".");
        return lines;
    }

    private static String parts(Results results) {
        Map<String, Double> sums = new TreeMap<>();
        results.of(Results.HOSO)
                .forEach(
                        turn -> turn.cpuSecondsOf().forEach((part, seconds) -> sums.merge(part, seconds, Double::sum)));
        int pages = results.own().size();
        List<String> said = new ArrayList<>();
        sums.forEach((part, seconds) -> said.add(String.format(Locale.ROOT, "%s %.2f", part, seconds / pages)));
        return String.join(", ", said);
    }

    /** Hoso over each other system, turn by turn. */
    static List<String> ratios(Results results) {
        List<String> lines = new ArrayList<>();
        lines.add("\n## Hoso as a multiple of the others\n");
        lines.add("Each ratio is taken within a turn, on the same pages; median over the turns, least and most in"
                + " brackets. Speed: more is better; the others: less is better.\n");
        Markdown table = new Markdown("over", "pages a minute", "CPU a page", "CER", "CER, Decree 30", "WER");
        for (String other : results.others()) {
            table.row(
                    other,
                    results.ratio(other, SystemTurn::pagesAMinute).printed(2),
                    results.ratio(other, SystemTurn::cpuSecondsAPage).printed(2),
                    results.ratio(other, turn -> turn.errors(page -> true).cer())
                            .printed(2),
                    results.ratio(other, turn -> turn.errors(Bars::isDecree30).cer())
                            .printed(2),
                    results.ratio(other, turn -> turn.errors(page -> true).wer())
                            .printed(2));
        }
        lines.addAll(table.lines());
        return lines;
    }
}
