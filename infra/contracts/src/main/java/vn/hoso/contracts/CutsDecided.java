package vn.hoso.contracts;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person has looked at a held stack and said where it is to be cut; where they named no cut, it is right as it is. Topic
 * {@link Topics#CUTS}, written by indexer, read by ocr-worker. Of several answers to one hold the first counts.
 *
 * @param scan SHA-256 of the scan's bytes, 64 lower-case hexadecimal digits
 * @param hold the hold that is answered; see {@link ScanHeld#hold}
 * @param cuts the cuts besides those at the sheets that were read, in page order; empty when there are none
 * @param decidedAt when, UTC
 */
public record CutsDecided(String scan, int hold, List<Cut> cuts, Instant decidedAt) {

    /**
     * A cut.
     *
     * @param before page of the scan, from 1, with which another dossier begins
     * @param sheetThere whether that page is itself a sheet and no paper
     * @param dossier code of the dossier that begins there, or null when a clerk is to place it from the tray
     */
    public record Cut(
            int before, boolean sheetThere, @Nullable String dossier) {}
}
