package vn.hoso.local.verbs;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.hoso.local.line.Line;

/** Keeps the figures of a period as they are published. */
@Command(
        name = "freeze",
        description =
                "Keeps every figure of a finished period as the records stand now: nothing that happens later changes"
                        + " it. Frozen again, it is a restatement beside the first, and needs its reason.")
final class FreezeRatesVerb extends EditionVerb {

    @Parameters(paramLabel = "PERIOD", description = "2023, 2023-H1, 2023-Q1, 2023-01, or 2023-01/2023-10.")
    String period = "";

    @Option(names = "--calendar", paramLabel = "C", description = "calendar, the default, or report15.")
    Optional<String> calendar = Optional.empty();

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why the period is restated.")
    Optional<String> reason = Optional.empty();

    @Override
    public Integer call() {
        Map<String, String> question = new LinkedHashMap<>();
        question.put("period", RatesVerb.span(period));
        calendar.ifPresent(name -> question.put("calendar", name.toUpperCase(Locale.ROOT)));
        reason.ifPresent(text -> question.put("reason", text));
        say().line(new Line(where.running()).freezeRates(question).toString());
        return 0;
    }
}
