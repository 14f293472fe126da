package vn.hoso.indexer.filing;

/** What became of a clerk's wish to put a document under a dossier. */
public enum Placement {
    /** It is filed under the dossier now. */
    PLACED,
    /** It was filed under that dossier before; nothing changed. */
    ALREADY_THERE,
    /** It is not in the tray: it was never there, or lies under another dossier by now. */
    NOT_WAITING,
    /** The register does not have the dossier code. */
    UNKNOWN_DOSSIER
}
