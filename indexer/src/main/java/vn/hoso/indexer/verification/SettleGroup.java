package vn.hoso.indexer.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.hoso.indexer.filing.Documents;
import vn.hoso.indexer.search.FoldedText;

/**
 * Verifies one spelling on many documents. Each is a change of its own, with its version, its entry in the trail and its
 * way back: one that cannot be changed is left, and the others are none the worse for it.
 */
@Component
class SettleGroup {

    private final ReadingGroups groups;
    private final Documents documents;
    private final Verifications verifications;

    SettleGroup(ReadingGroups groups, Documents documents, Verifications verifications) {
        this.groups = groups;
        this.documents = documents;
        this.verifications = verifications;
    }

    /**
     * Settles documents of a group.
     *
     * @param key of the group; a document that was read anew and is not of it any more is left
     * @param value the spelling, in normal form
     * @param chosen the documents, as they were shown; those that are not there are passed over
     */
    SettledGroup settle(String field, String key, String value, List<ChosenPaper> chosen) {
        var done = new ArrayList<ChosenPaper>();
        var left = new ArrayList<SettledGroup.Left>();
        for (ChosenPaper one : chosen) {
            groups.paper(one, field).ifPresent(paper -> {
                Outcome outcome = isOf(key, paper)
                        ? verifications.verifyInPassing(one.scan(), one.number(), one.version(), Map.of(field, value))
                        : Outcome.CHANGED;
                if (outcome == Outcome.DONE) {
                    done.add(new ChosenPaper(one.scan(), one.number(), one.version() + 1));
                } else {
                    left.add(new SettledGroup.Left(paper, outcome));
                }
            });
        }
        return new SettledGroup(value, done, left);
    }

    /**
     * Takes back what was settled, where nothing was done since; documents that are not there are passed over.
     *
     * @return of how many documents
     */
    long undo(List<ChosenPaper> settled) {
        return settled.stream()
                .filter(one -> documents.find(one.scan(), one.number()).isPresent())
                .filter(one -> verifications.undoInPassing(one.scan(), one.number(), one.version()) == Outcome.DONE)
                .count();
    }

    private static boolean isOf(String key, GroupedPaper paper) {
        String reading = paper.field().value();
        return reading != null && FoldedText.folded(reading).equals(key);
    }
}
