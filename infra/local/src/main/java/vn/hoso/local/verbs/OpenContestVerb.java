package vn.hoso.local.verbs;

import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;
import vn.hoso.local.line.Line;

/** Contests a dossier. */
@Command(
        name = "open",
        description =
                "Says why a dossier should not be counted, and what proves it. It is counted until it is decided.")
final class OpenContestVerb extends EditionVerb {

    @Parameters(paramLabel = "DOSSIER", description = "Code of the dossier.")
    String dossier = "";

    @Option(names = "--reason", paramLabel = "TEXT", required = true, description = "Why it should not be counted.")
    String reason = "";

    @Option(
            names = "--evidence",
            paramLabel = "TEXT",
            required = true,
            description = "What proves it: number of a decision or letter, address of a paper.")
    String evidence = "";

    @Override
    public Integer call() {
        JsonNode contest = new Line(where.running())
                .openContest(Map.of("dossier", dossier, "reason", reason, "evidence", evidence));
        say().line(json ? contest.toString() : ListContestsVerb.row(contest));
        return 0;
    }
}
