package vn.hoso.indexer.site;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Predicate;

/** What whoever looks at the start page does best now: the first in this order that is theirs to do and waits for them. */
enum NextStep {
    /** A stack waits to be cut: until then nothing of it goes on. */
    CUT("/held", "held", "CLERK ADMINISTRATOR"),
    /** What was read in doubt is compared with the paper. */
    VERIFY("/verification", "doubtful", "OFFICER ADMINISTRATOR"),
    /** Dossiers were received and are still to be scanned. */
    SCAN("/receive", "received", "CLERK ADMINISTRATOR"),
    /** Documents wait for somebody who knows their dossier. */
    PLACE("/tray", "unplaced", "CLERK OFFICER ADMINISTRATOR"),
    /** Nothing waits: the next applicant. */
    RECEIVE("/receive", "", "CLERK ADMINISTRATOR"),
    /** Nothing is to be done; figures may be looked at. */
    LOOK("/rates", "", "CLERK OFFICER READER ADMINISTRATOR");

    private final String link;
    private final String count;
    private final String roles;

    NextStep(String link, String count, String roles) {
        this.link = link;
        this.count = count;
        this.roles = roles;
    }

    /** Where it is done. */
    public String link() {
        return link;
    }

    /** The name of the {@link LiveCount} of what waits; empty when nothing need wait. */
    public String count() {
        return count;
    }

    static NextStep of(Map<String, Long> counts, Predicate<String> isInRole) {
        return Arrays.stream(values())
                .filter(step -> Arrays.stream(step.roles.split(" ", -1)).anyMatch(isInRole))
                .filter(step -> step.count.isEmpty() || counts.getOrDefault(step.count, 0L) > 0)
                .findFirst()
                .orElse(LOOK);
    }
}
