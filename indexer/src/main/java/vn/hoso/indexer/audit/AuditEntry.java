package vn.hoso.indexer.audit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hoso.plumbing.hashing.Sha256;

/**
 * One entry of the trail, as it is kept.
 *
 * @param id its place, from 1 without gaps
 * @param at when, UTC, to the microsecond
 * @param who name of the account
 * @param what {@code ASKED}, for a look at a page, {@code UNMASKED}, for one with personal numbers whole, {@code INSERT}, {@code UPDATE} or {@code DELETE}
 * @param subject address of a page, or table and key of a record
 * @param before the record as it was, JSON, or null
 * @param after the record as it is, JSON, or null
 * @param previous hash of the entry before; empty in the first
 * @param hash SHA-256 of everything else, hexadecimal
 */
record AuditEntry(
        long id,
        Instant at,
        String who,
        String what,
        String subject,
        @Nullable String before,
        @Nullable String after,
        String previous,
        String hash) {

    private static final DateTimeFormatter MICROSECONDS = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    /** Whether the hash is that of what stands here. Worked out apart from the database, which made it. */
    boolean isAsWritten() {
        return Sha256.of(text(Long.toString(id), MICROSECONDS.format(at), who, what, subject, before, after, previous))
                .equals(hash);
    }

    private static String text(@Nullable String... parts) {
        return Arrays.stream(parts)
                .map(part -> part == null ? "-:" : part.getBytes(StandardCharsets.UTF_8).length + ":" + part)
                .collect(Collectors.joining());
    }
}
