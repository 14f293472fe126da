package vn.hoso.indexer.dossier;

/** Something that rates count has changed; told inside the transaction of the change. */
public record DossierFactsChanged() {}
