package vn.hoso.contracts;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page was looked at, moments after its scan was accepted and before it is read. Topic {@link Topics#PAGES}, written by
 * ocr-worker; a page that is no picture has none.
 *
 * @param scan SHA-256 of the scan's bytes, 64 lower-case hexadecimal digits
 * @param page page of the scan, from 1
 * @param bucket bucket of the thumbnail
 * @param thumbnailKey key of the thumbnail, a small JPEG of the page as it was scanned
 * @param dpi resolution, dots per inch
 * @param warnings codes of what a person should mend by scanning again: {@code LOW_RESOLUTION}, {@code BLURRED},
 *     {@code CUT_AT_EDGE}, {@code FOLDED_CORNER}, {@code TOO_DARK}; empty when all is well
 * @param ink how much of the page is drawn, written or stamped on, mm²; null when it was not measured
 * @param blank whether that is so little that the page is set aside unless a person says otherwise
 * @param lookedAt when, UTC
 */
public record PageLooked(
        String scan,
        int page,
        String bucket,
        String thumbnailKey,
        int dpi,
        List<String> warnings,
        @Nullable Double ink,
        boolean blank,
        Instant lookedAt) {}
