package vn.hoso.bench.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.hoso.bench.measure.ReadingErrors;

/** How true the readings are, by level and by kind of paper. */
final class TruthTables {
    private TruthTables() {}

    static List<String> of(Results results) {
        List<String> lines = new ArrayList<>();
        lines.add("\n## Letters and words\n");
        lines.add("Errors in a hundred letters (CER) or words (WER), all turns together. Texts are compared in NFC with"
                + " white space folded and both placements of a tone equal, over the whole page in reading order."
                + " *Accents*: letter errors that vanish when tones and marks are taken off. *No leaders*: CER when runs"
                + " of leader dots in a reading are not held against it. *Found*: words of the page that were read,"
                + " in whatever order.\n");
        Markdown all = new Markdown("system", "CER", "WER", "accents", "no leaders", "found %");
        for (String system : results.systems()) {
            ReadingErrors errors = results.errors(system, page -> true);
            all.row(
                    system,
                    Markdown.number(errors.cer(), 2),
                    Markdown.number(errors.wer(), 2),
                    Markdown.number(errors.accents(), 2),
                    Markdown.number(errors.cerWithoutLeaders(), 2),
                    Markdown.number(errors.found(), 1));
        }
        lines.addAll(all.lines());
        lines.addAll(by(results, "level", score -> score.page().level(), ReadingErrors::cer, "CER"));
        lines.addAll(by(results, "level", score -> score.page().level(), ReadingErrors::wer, "WER"));
        lines.addAll(by(results, "kind of paper", score -> score.page().kind(), ReadingErrors::cer, "CER"));
        lines.addAll(by(results, "kind of paper", score -> score.page().kind(), ReadingErrors::wer, "WER"));
        return lines;
    }

    private static List<String> by(
            Results results,
            String what,
            Function<PageScore, String> property,
            Function<ReadingErrors, Double> figure,
            String name) {
        List<String> lines = new ArrayList<>();
        lines.add("\n" + name + " by " + what + ":\n");
        List<String> values = results.values(property);
        List<String> heads = new ArrayList<>(List.of("system"));
        heads.addAll(values);
        Markdown table = new Markdown(heads.toArray(String[]::new));
        for (String system : results.systems()) {
            List<String> row = new ArrayList<>(List.of(system));
            for (String value : values) {
                row.add(Markdown.number(
                        figure.apply(results.errors(
                                system, score -> property.apply(score).equals(value))),
                        2));
            }
            table.row(row);
        }
        lines.addAll(table.lines());
        return lines;
    }
}
