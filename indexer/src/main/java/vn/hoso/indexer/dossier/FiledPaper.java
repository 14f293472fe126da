package vn.hoso.indexer.dossier;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A paper filed under a dossier: which component it is, where it stands, and who answers for it.
 *
 * @param dossier dossier code
 * @param component code of the component whose separator sheet it lay behind; null when no sheet says
 * @param type what it was taken for, for example {@code APPLICATION}
 * @param scan SHA-256 of the original it was read from, 64 hexadecimal digits
 * @param number its ordinal in the scan, from 1
 * @param firstPage first page in the scan, from 1
 * @param lastPage last page in the scan
 * @param signedOffBy full name of the officer who answers for it; null while nobody does
 * @param signedOffAt when that was, UTC; null while nobody does
 * @param sentBackFor why an officer sent it back to be scanned again; null when none did
 */
public record FiledPaper(
        String dossier,
        @Nullable String component,
        String type,
        String scan,
        int number,
        int firstPage,
        int lastPage,
        @Nullable String signedOffBy,
        @Nullable Instant signedOffAt,
        @Nullable String sentBackFor) {}
