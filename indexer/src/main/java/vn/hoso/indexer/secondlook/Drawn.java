package vn.hoso.indexer.secondlook;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A dossier that was drawn, and what was found.
 *
 * @param place in the order of the draw, from 1
 * @param dossier dossier code
 * @param rightly whether it is rightly counted; null while nobody judged
 * @param reason why not, or what was looked at; null while nobody judged
 * @param judgedBy full name of whoever judged, or null
 * @param judgedAt when, or null
 */
record Drawn(
        int place,
        String dossier,
        @Nullable Boolean rightly,
        @Nullable String reason,
        @Nullable String judgedBy,
        @Nullable OffsetDateTime judgedAt) {}
