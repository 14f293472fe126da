package vn.hoso.indexer.reception;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.hoso.indexer.counter.Counter;

/**
 * A dossier that was received on paper.
 *
 * @param dossier dossier code
 * @param counter where
 * @param declared what came with it
 * @param receivedAt when, UTC
 * @param receivedBy full name of the clerk
 * @param closedAt when the batch it was scanned with was closed, or null
 */
record Reception(
        String dossier,
        Counter counter,
        Declaration declared,
        Instant receivedAt,
        String receivedBy,
        @Nullable Instant closedAt) {

    /** Sheets of paper in all, or null when a component was not counted. */
    @Nullable
    public Integer sheets() {
        int total = 0;
        for (Integer sheets : declared.sheets()) {
            if (sheets == null) {
                return null;
            }
            total += sheets;
        }
        return declared.sheets().isEmpty() ? null : total;
    }
}
