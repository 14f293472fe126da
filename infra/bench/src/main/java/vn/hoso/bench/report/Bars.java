package vn.hoso.bench.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.hoso.bench.measure.Tally;

/** The bars set for reading, held against a run, and every place where Hoso does not win, said plainly. */
final class Bars {
    private static final String PLAIN = "OCRmyPDF";
    private static final String CLEANING = "OCRmyPDF --deskew --clean";
    private static final String TIKA = "Apache Tika";

    private final Results results;
    private final Extras extras;
    private final Markdown table = new Markdown("bar", "asked", "measured", "met");

    Bars(Results results, Extras extras) {
        this.results = results;
        this.extras = extras;
    }

    static boolean isDecree30(PageScore score) {
        return score.page().kind().equals("DECREE_30");
    }

    List<String> lines() {
        atLeast("pages a minute over " + PLAIN, 2.8, speed(PLAIN));
        atLeast("pages a minute over " + CLEANING, 5, speed(CLEANING));
        atLeast("pages a minute over two Tika processes", 1.2, speed(TIKA));
        atMost("CPU a page over " + PLAIN, 0.45, median(PLAIN, SystemTurn::cpuSecondsAPage));
        atMost(
                "CER over " + CLEANING,
                0.3,
                median(CLEANING, turn -> turn.errors(page -> true).cer()));
        atMost(
                "CER over " + CLEANING + ", Decree 30 alone",
                0.5,
                median(CLEANING, turn -> turn.errors(Bars::isDecree30).cer()));
        atMost(
                "WER over " + CLEANING,
                0.45,
                median(CLEANING, turn -> turn.errors(page -> true).wer()));
        List<PageScore> own = results.own();
        Tally fields = AnswerTables.sum(
                own,
                PageScore::fields,
                score -> score.page().level().equals("MILD")
                        || score.page().level().equals("OFFICE"));
        atLeast("fields exact on mild and office pages, %", 95, fields.rightShare());
        Tally types = AnswerTables.types(own, true);
        atLeast("type right, %", 97, types.rightShare());
        atMost("type wrong above the threshold, %", 1, types.wrongShare());
        List<PageScore> odd = extras.oddScores();
        if (!odd.isEmpty()) {
            atLeast(
                    "paper of unknown kind called unknown, %",
                    90, AnswerTables.types(odd, false).rightShare());
        }
        Handwriting handwriting = extras.handwriting();
        if (handwriting.isMeasured()) {
            atLeast(
                    "handwritten numbers and days read, %",
                    50, handwriting.read().rightShare());
            atMost("wrong in silence, of " + handwriting.stated().asked() + " handwritten", 0, (double)
                    handwriting.stated().wrong());
        }
        atMost("calibration error of words, %", 3, 100 * AnswerTables.words(own).expectedError());
        atMost(
                "calibration error of types, %",
                3, 100 * AnswerTables.likelihoods(own).expectedError());
        List<String> lines = new ArrayList<>(List.of("\n## Bars\n"));
        lines.addAll(table.lines());
        lines.add("\n## Where Hoso does not win\n");
        lines.addAll(losses());
        return lines;
    }

    private double speed(String other) {
        return median(other, SystemTurn::pagesAMinute);
    }

    private double median(String other, Function<SystemTurn, Double> figure) {
        return results.ratio(other, figure).median();
    }

    private void atLeast(String bar, double asked, double measured) {
        row(bar, "≥ " + asked, measured, measured >= asked);
    }

    private void atMost(String bar, double asked, double measured) {
        row(bar, "≤ " + asked, measured, measured <= asked);
    }

    private void row(String bar, String asked, double measured, boolean met) {
        String said = Double.isNaN(measured) ? "not measured" : met ? "yes" : "**no**";
        table.row(bar, asked, Markdown.number(measured, 2), said);
    }

    private List<String> losses() {
        List<String> losses = new ArrayList<>();
        for (String other : results.others()) {
            losses(losses, other, "level", score -> score.page().level());
            losses(losses, other, "kind", score -> score.page().kind());
            if (speed(other) < 1) {
                losses.add("- " + other + " reads more pages a minute: Hoso makes " + Markdown.number(speed(other), 2)
                        + " times as many.");
            }
            double cpu = median(other, SystemTurn::cpuSecondsAPage);
            if (cpu > 1) {
                losses.add(
                        "- " + other + " needs less processor: Hoso takes " + Markdown.number(cpu, 2) + " times it.");
            }
        }
        return losses.isEmpty() ? List.of("Nowhere in this run.") : losses;
    }

    private void losses(List<String> losses, String other, String what, Function<PageScore, String> property) {
        for (String value : results.values(property)) {
            double own = results.errors(
                            Results.HOSO, score -> property.apply(score).equals(value))
                    .cer();
            double their = results.errors(other, score -> property.apply(score).equals(value))
                    .cer();
            if (own > their) {
                losses.add("- " + what + " " + value + ": CER " + Markdown.number(own, 2) + ", " + other + " "
                        + Markdown.number(their, 2) + ".");
            }
        }
    }
}
