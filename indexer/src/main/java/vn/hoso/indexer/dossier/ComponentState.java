package vn.hoso.indexer.dossier;

/** What there is of one component (<i>thành phần hồ sơ</i>). */
public enum ComponentState {
    /** Nothing yet. */
    MISSING,
    /** A file is attached. */
    ATTACHED,
    /** Verified, whole, marked and signed. */
    CONVERTED
}
