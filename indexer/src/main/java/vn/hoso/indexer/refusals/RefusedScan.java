package vn.hoso.indexer.refusals;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A scan in quarantine.
 *
 * @param id number of the row
 * @param scan SHA-256 of the scan; the bytes are in originals
 * @param agency agency of the filing, or the unknown text in its place
 * @param counter counter of the filing
 * @param dossier dossier code of the filing, or null
 * @param fileName name of the file, for people
 * @param stage {@code ingest} or {@code ocr-worker}
 * @param reason stable code, for example {@code ENCRYPTED}
 * @param reasonVi what happened and what to do next, in Vietnamese
 * @param reasonEn the same in English
 * @param page the page that could not be read, from 1, or null
 * @param refusedAt when, UTC
 * @param retryRequestedAt when a person last asked for another try, or null
 */
public record RefusedScan(
        long id,
        String scan,
        String agency,
        String counter,
        @Nullable String dossier,
        String fileName,
        String stage,
        String reason,
        String reasonVi,
        String reasonEn,
        @Nullable Integer page,
        Instant refusedAt,
        @Nullable Instant retryRequestedAt) {}
