package vn.hoso.indexer.verification;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A document that an officer sent back to be scanned again.
 *
 * @param scan SHA-256 of the scan, 64 lower-case hexadecimal digits
 * @param number its number in the scan, from 1
 * @param type code of the document type
 * @param fileName the name the scan came with
 * @param counter counter that scanned it
 * @param dossier dossier it lies under, or null
 * @param reason why
 * @param rejectedBy full name of the officer
 * @param rejectedAt when
 */
record RejectedDocument(
        String scan,
        int number,
        String type,
        String fileName,
        String counter,
        @Nullable String dossier,
        String reason,
        String rejectedBy,
        Instant rejectedAt) {}
