package vn.hoso.indexer.contests;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * An agency's word that a dossier should not be counted, and the decision on it.
 *
 * @param id number of it
 * @param dossier dossier code
 * @param reason why it should not be counted
 * @param evidence what proves it: number of a decision or letter, address of a paper
 * @param contestedBy who said so
 * @param contestedAt when
 * @param decision what was decided; null while it is open
 * @param decisionReason why; null while it is open
 * @param decidedBy who decided; null while it is open
 * @param decidedAt when; null while it is open
 */
record Contest(
        long id,
        String dossier,
        String reason,
        String evidence,
        String contestedBy,
        OffsetDateTime contestedAt,
        @Nullable Decision decision,
        @Nullable String decisionReason,
        @Nullable String decidedBy,
        @Nullable OffsetDateTime decidedAt) {

    /** What can be decided. */
    enum Decision {
        /** The dossier is left out of the restated figure. */
        EXEMPTED,
        /** The dossier stays counted. */
        COUNTED
    }
}
