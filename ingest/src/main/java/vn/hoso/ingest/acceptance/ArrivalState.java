package vn.hoso.ingest.acceptance;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where an object of the inbox stands.
 *
 * @param key key in the inbox
 * @param etag entity tag of its bytes
 * @param bytes size when it was noted
 * @param state {@code waiting}, {@code accepted}, {@code known}, {@code quarantined}, or {@code gone} when it was removed
 *     or replaced before it could be taken
 * @param scan SHA-256 of the bytes, or of the stack that they were put together to; null while waiting to be judged
 * @param reason code of the refusal, null when not quarantined
 * @param oddPages of passes that do not fit, how many pages the one has
 * @param evenPages how many the other has
 * @param warnings codes joined by commas, null while waiting
 * @param problem what keeps it waiting, null when nothing does
 * @param notedAt when it was first heard of, UTC
 */
public record ArrivalState(
        String key,
        String etag,
        long bytes,
        String state,
        @Nullable String scan,
        @Nullable String reason,
        @Nullable Integer oddPages,
        @Nullable Integer evenPages,
        @Nullable String warnings,
        @Nullable String problem,
        Instant notedAt) {}
