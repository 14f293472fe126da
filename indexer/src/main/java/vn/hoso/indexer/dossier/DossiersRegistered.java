package vn.hoso.indexer.dossier;

/**
 * The register learned or changed dossiers; told inside the same transaction, so that what waits for a code is filed
 * with it.
 *
 * @param dossiers how many, 1 or more
 */
public record DossiersRegistered(int dossiers) {}
