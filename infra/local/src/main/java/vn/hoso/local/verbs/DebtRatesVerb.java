package vn.hoso.local.verbs;

import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;
import vn.hoso.local.line.Line;

/** Prints what is owed on either side of the register, by age. */
@Command(
        name = "debt",
        description =
                "Paper dossiers with no scan, documents with no dossier, refused and unread scans: how many, for under"
                        + " a day, a week, 30 days and longer, and since when the oldest.")
final class DebtRatesVerb extends EditionVerb {

    @Option(
            names = "--subject",
            paramLabel = "S",
            description = "An agency code, group:ministry or group:locality. Default: everything.")
    Optional<String> subject = Optional.empty();

    @Override
    public Integer call() {
        var say = say();
        for (JsonNode debt : new Line(where.running()).debt(subject)) {
            say.line(json ? debt.toString() : row(debt));
        }
        return 0;
    }

    private static String row(JsonNode debt) {
        return String.format(
                Locale.ROOT,
                "  %-8s %7d %7d %7d %7d  %s",
                debt.path("name").asString(""),
                debt.path("day").asLong(0),
                debt.path("week").asLong(0),
                debt.path("month").asLong(0),
                debt.path("older").asLong(0),
                debt.path("oldest").asString("–"));
    }
}
