package vn.hoso.ingest.arrival;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;

/**
 * A file of the hot folder as it looked when it last changed.
 *
 * @param bytes size
 * @param modifiedAt when it says it was written
 * @param firstSeen when it was first seen at all
 * @param unchangedSince when it was first seen like this
 */
record WatchedFile(long bytes, FileTime modifiedAt, Instant firstSeen, Instant unchangedSince) {

    static WatchedFile first(Path file, Instant now) throws IOException {
        return new WatchedFile(Files.size(file), Files.getLastModifiedTime(file), now, now);
    }

    /** What it looks like now; the quiet time begins again when it has changed. */
    WatchedFile seenAgain(Path file, Instant now) throws IOException {
        WatchedFile seen = first(file, now);
        return looksLike(seen) ? this : new WatchedFile(seen.bytes(), seen.modifiedAt(), firstSeen, now);
    }

    boolean looksLike(WatchedFile other) {
        return bytes == other.bytes && modifiedAt.equals(other.modifiedAt);
    }
}
