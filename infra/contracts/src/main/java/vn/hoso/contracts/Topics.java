package vn.hoso.contracts;

/** Names of the Kafka topics. A new major version of a message is a new topic beside the old one. */
public final class Topics {

    /** MinIO's own bucket notifications, written by the object store, read by ingest. */
    public static final String INBOX = "hoso.inbox";

    /** {@link ScanAccepted}, {@link ScanRefused} and {@link ScanHeld}, keyed by scan; written by ingest and ocr-worker. */
    public static final String SCANS = "hoso.scans";

    /** {@link ScanProgressed}, keyed by scan; written by ocr-worker, read by indexer. May be lost without harm. */
    public static final String PROGRESS = "hoso.progress";

    /** {@link DocumentDigitized} and {@link ArrangementMade}, keyed by scan; written by ocr-worker, read by indexer. */
    public static final String DOCUMENTS = "hoso.documents";

    /** {@link RatePublished}, keyed by subject, definition and period; written by indexer for whoever wants it. Compacted. */
    public static final String RATES = "hoso.rates";

    /** {@link RetryRequested}, keyed by scan; written by indexer, read by ingest. */
    public static final String RETRIES = "hoso.retries";

    /** {@link PageLooked}, keyed by scan; written by ocr-worker, read by indexer. */
    public static final String PAGES = "hoso.pages";

    /**
     * {@link CutsDecided}, {@link PageDecided}, {@link PageReplaced}, {@link WordsCorrected} and {@link PagesArranged}, keyed
     * by scan; written by indexer, read by ocr-worker.
     */
    public static final String CUTS = "hoso.cuts";

    private Topics() {}
}
