package vn.hoso.contracts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A scan was quarantined: kept, but not read. Topic {@link Topics#SCANS}, written by ingest and by ocr-worker.
 *
 * @param scan SHA-256 of the bytes, 64 lower-case hexadecimal digits
 * @param filing where it was brought to
 * @param fileName the name the file came with, NFC
 * @param stage {@code ingest} or {@code ocr-worker}
 * @param reason stable code, for example {@code ENCRYPTED}
 * @param reasonVi what happened and what to do next, in Vietnamese
 * @param reasonEn the same in English
 * @param page the page that could not be read, from 1, or null when it is the whole file
 * @param refusedAt when, UTC
 */
public record ScanRefused(
        String scan,
        Filing filing,
        String fileName,
        String stage,
        String reason,
        String reasonVi,
        String reasonEn,
        @Nullable Integer page,
        Instant refusedAt) {}
