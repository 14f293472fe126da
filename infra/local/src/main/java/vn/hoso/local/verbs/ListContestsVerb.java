package vn.hoso.local.verbs;

import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;
import vn.hoso.local.line.Line;

/** Lists the contests. */
@Command(name = "list", description = "The contests, those that wait for their decision first.")
final class ListContestsVerb extends EditionVerb {

    @Option(names = "--open", description = "Those that wait for their decision alone.")
    boolean open;

    @Override
    public Integer call() {
        var say = say();
        for (JsonNode contest : new Line(where.running()).contests()) {
            if (!open || contest.path("decision").isNull()) {
                say.line(json ? contest.toString() : row(contest));
            }
        }
        return 0;
    }

    /** One contest on a line. */
    static String row(JsonNode contest) {
        return String.format(
                Locale.ROOT,
                "  %5d  %-28s %-9s %s · %s%s",
                contest.path("id").asLong(0),
                contest.path("dossier").asString(""),
                contest.path("decision").asString("open"),
                contest.path("reason").asString(""),
                contest.path("evidence").asString(""),
                contest.path("decisionReason").isString()
                        ? " → " + contest.path("decisionReason").asString("")
                        : "");
    }
}
