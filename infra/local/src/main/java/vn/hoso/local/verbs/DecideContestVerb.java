package vn.hoso.local.verbs;

import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;
import vn.hoso.local.line.Line;

/** Decides a contest. */
@Command(
        name = "decide",
        description =
                "Decides a contest, once. Exempted, the dossier leaves the restated figure, which stands beside the"
                        + " first.")
final class DecideContestVerb extends EditionVerb {

    @Parameters(paramLabel = "ID", description = "Number of the contest.")
    long id;

    @Option(
            names = "--decision",
            paramLabel = "D",
            required = true,
            description = "exempted: leave it out of the restated figure; counted: leave it in.")
    Decision decision = Decision.COUNTED;

    @Option(names = "--reason", paramLabel = "TEXT", required = true, description = "Why.")
    String reason = "";

    /** What can be decided. */
    enum Decision {
        /** Left out of the restated figure. */
        EXEMPTED,
        /** Left in. */
        COUNTED
    }

    @Override
    public Integer call() {
        JsonNode contest =
                new Line(where.running()).decideContest(id, Map.of("decision", decision.name(), "reason", reason));
        say().line(json ? contest.toString() : ListContestsVerb.row(contest));
        return 0;
    }
}
