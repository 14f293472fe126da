package vn.hoso.indexer.filing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A document in the tray.
 *
 * @param scan SHA-256 of the scan
 * @param number ordinal in the scan, from 1
 * @param agency agency of the filing
 * @param counter counter of the filing
 * @param fileName name of the file, for people
 * @param type code of the document type, or {@code UNKNOWN}
 * @param firstPage first page in the scan, from 1
 * @param lastPage last page, inclusive
 * @param wanted the code it waits for, not in the register so far; null when none was given or read
 * @param read the dossier code that stands on a page, or null
 * @param heldAt since when it waits, UTC
 */
public record WaitingDocument(
        String scan,
        int number,
        String agency,
        String counter,
        String fileName,
        String type,
        int firstPage,
        int lastPage,
        @Nullable String wanted,
        @Nullable String read,
        Instant heldAt) {}
