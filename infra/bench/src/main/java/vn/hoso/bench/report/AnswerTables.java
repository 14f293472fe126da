package vn.hoso.bench.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.hoso.bench.measure.Calibration;
import vn.hoso.bench.measure.ComparableText;
import vn.hoso.bench.measure.FieldComparison;
import vn.hoso.bench.measure.Tally;
import vn.hoso.bench.measure.WordAlignment;
import vn.hoso.bench.systems.PageReading;

/** What Hoso says beyond the text: fields, types, and how sure it is. */
final class AnswerTables {
    private AnswerTables() {}

    static List<String> of(List<PageScore> own, List<PageScore> odd) {
        List<String> lines = new ArrayList<>();
        lines.add("\n## Fields\n");
        lines.add("Of the fields that are printed: read exactly, read wrongly and said all the same, left open.\n");
        Markdown levels = new Markdown("level", "printed", "exact %", "wrong %", "open %");
        for (String level :
                own.stream().map(score -> score.page().level()).distinct().toList()) {
            tally(
                    levels,
                    level,
                    sum(own, PageScore::fields, score -> score.page().level().equals(level)));
        }
        tally(levels, "all", sum(own, PageScore::fields, score -> true));
        lines.addAll(levels.lines());
        lines.add("");
        Markdown names = new Markdown("field", "printed", "exact %", "wrong %", "open %");
        for (String name : FieldComparison.MEASURED) {
            tally(names, name, sum(own, score -> score.field(name), score -> true));
        }
        lines.addAll(names.lines());
        lines.add("\n## Types\n");
        Markdown types = new Markdown("pages", "count", "right %", "wrong %", "open %");
        tally(types, "of a known type", types(own, true));
        tally(types, "administrative, but of no type (appendix, list)", types(own, false));
        if (!odd.isEmpty()) {
            tally(types, "of no administrative kind (verse, menu, prices, news)", types(odd, false));
        }
        lines.addAll(types.lines());
        lines.add("\nFor a page of no known type, right is to say that it is unknown.");
        lines.addAll(calibration("Word confidence", words(own)));
        lines.addAll(calibration("Type likelihood", likelihoods(own)));
        return lines;
    }

    static Tally types(List<PageScore> scores, boolean known) {
        return sum(scores, PageScore::type, score -> !score.page().type().equals("UNKNOWN") == known);
    }

    static Tally sum(List<PageScore> scores, Function<PageScore, Tally> what, Predicate<PageScore> which) {
        return scores.stream().filter(which).map(what).reduce(Tally.NONE, Tally::plus);
    }

    private static void tally(Markdown table, String name, Tally tally) {
        table.row(
                name,
                Long.toString(tally.asked()),
                Markdown.number(tally.rightShare(), 1),
                Markdown.number(tally.wrongShare(), 1),
                Markdown.number(tally.silentShare(), 1));
    }

    /** The confidence of every word read, and whether it stands on the page at that place of the text. */
    static Calibration words(List<PageScore> own) {
        Calibration calibration = new Calibration();
        for (PageScore score : own) {
            score.answer().ifPresent(answer -> add(calibration, score, answer));
        }
        return calibration;
    }

    private static void add(Calibration calibration, PageScore score, PageReading.Answer answer) {
        List<String> truth = ComparableText.words(ComparableText.of(score.page().text()));
        List<String> read = answer.words().stream()
                .map(word -> ComparableText.of(word.text()))
                .toList();
        boolean[] right = WordAlignment.right(truth, read);
        for (int i = 0; i < right.length; i++) {
            calibration.add(Math.max(0, Math.min(1, answer.words().get(i).confidence())), right[i]);
        }
    }

    /** The likelihood of every type that was said, and whether it was right. */
    static Calibration likelihoods(List<PageScore> own) {
        Calibration calibration = new Calibration();
        for (PageScore score : own) {
            score.answer()
                    .filter(answer -> !answer.type().equals("UNKNOWN"))
                    .ifPresent(answer -> calibration.add(
                            answer.likelihood(),
                            answer.type().equals(score.page().type())));
        }
        return calibration;
    }

    private static List<String> calibration(String what, Calibration calibration) {
        List<String> lines = new ArrayList<>();
        lines.add("\n## " + what + "\n");
        lines.add("Expected calibration error over " + calibration.size() + ": "
                + Markdown.number(100 * calibration.expectedError(), 2) + " %.\n");
        Markdown table = new Markdown("says from", "how many", "mean confidence %", "right %");
        for (Calibration.Bin bin : calibration.curve()) {
            table.row(
                    Markdown.number(bin.from(), 1),
                    Long.toString(bin.count()),
                    Markdown.number(100 * bin.confidence(), 1),
                    Markdown.number(100 * bin.right(), 1));
        }
        lines.addAll(table.lines());
        return lines;
    }
}
