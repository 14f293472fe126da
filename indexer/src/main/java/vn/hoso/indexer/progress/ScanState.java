package vn.hoso.indexer.progress;

/** What has become of a scan, as far as the indexer has heard. */
public enum ScanState {
    /** Its original is kept; it is being read. */
    ACCEPTED,
    /** All its documents are here. */
    DIGITIZED,
    /** It was read, and waits for a clerk to say where it is to be cut. */
    HELD,
    /** It was refused, and waits with its reason. */
    QUARANTINED
}
