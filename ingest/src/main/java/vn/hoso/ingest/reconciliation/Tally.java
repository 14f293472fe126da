package vn.hoso.ingest.reconciliation;

import java.util.ArrayList;
import java.util.List;

/** Counts while the inbox is read; of differences only the first thousand are listed, but all are counted. */
final class Tally {

    private static final int MOST_LISTED = 1000;

    private final List<Difference> differences = new ArrayList<>();
    private long different;
    private long inbox;
    private long accepted;
    private long quarantined;
    private long waiting;

    void object(String state) {
        inbox++;
        switch (state) {
            case "accepted", "known" -> accepted++;
            case "quarantined" -> quarantined++;
            default -> waiting++;
        }
    }

    void difference(String key, String what) {
        different++;
        if (differences.size() < MOST_LISTED) {
            differences.add(new Difference(key, what));
        }
    }

    InboxAccount account() {
        boolean balanced = different == 0 && inbox == accepted + quarantined + waiting;
        return new InboxAccount(inbox, accepted, quarantined, waiting, balanced, List.copyOf(differences));
    }
}
