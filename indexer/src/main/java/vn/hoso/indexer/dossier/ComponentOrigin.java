package vn.hoso.indexer.dossier;

/** Where a component came from; what was not paper anew is reuse (Thông tư 01/2023/TT-VPCP). */
public enum ComponentOrigin {
    /** Handed in with this dossier. */
    PAPER,
    /** Fetched or checked in a database, or filled in as an electronic form (<i>DuocTaiSuDung</i>). */
    REUSED,
    /** From the electronic store of the person or organisation it belongs to (<i>DuocLayTuKhoDMQG</i>). */
    STORE
}
