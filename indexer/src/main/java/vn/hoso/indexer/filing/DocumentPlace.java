package vn.hoso.indexer.filing;

import org.jspecify.annotations.Nullable;

/**
 * Where a document was filed; one document of a scan that was brought in twice has two.
 *
 * @param agency agency of the filing
 * @param counter counter of the filing
 * @param fileName name of the file as it came with this filing
 * @param dossier the dossier it lies under, or null while it waits in the tray
 * @param wanted the code it waits for or was filed by, or null
 * @param namedBy {@code SHEET}, {@code KEY}, {@code READ} or {@code CLERK}; null while it waits
 */
public record DocumentPlace(
        String agency,
        String counter,
        String fileName,
        @Nullable String dossier,
        @Nullable String wanted,
        @Nullable String namedBy) {}
