package vn.hoso.indexer.rescan;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A page that is to be scanned again, or was.
 *
 * @param page page of the scan, from 1
 * @param counter counter whose next single page takes its place
 * @param wantedBy full name of who asked for it
 * @param wantedAt when, UTC
 * @param takenBy the scan that took its place, or null while it is waited for
 * @param takenAt when, or null
 */
public record PageRescan(
        int page,
        String counter,
        String wantedBy,
        Instant wantedAt,
        @Nullable String takenBy,
        @Nullable Instant takenAt) {}
