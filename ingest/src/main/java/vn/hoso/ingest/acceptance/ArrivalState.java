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
 * @param scan SHA-256 of the bytes, null while waiting
 * @param reason code of the refusal, null when not quarantined
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
        @Nullable String warnings,
        @Nullable String problem,
        Instant notedAt) {}
