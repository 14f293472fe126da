package vn.hoso.indexer.progress;

import java.time.Instant;

/**
 * A scan whose last document has come in.
 *
 * @param scan SHA-256 of the scan
 * @param fileName name of the file, for people
 * @param agency agency of its first filing
 * @param pages pages of the scan
 * @param documents how many documents were made of it
 * @param acceptedAt when it was accepted, UTC
 * @param finishedAt when its last document was made, UTC
 */
public record FinishedScan(
        String scan, String fileName, String agency, int pages, int documents, Instant acceptedAt, Instant finishedAt) {

    /** Seconds from acceptance to the last document, 0 or more. */
    public long seconds() {
        return Math.max(0, finishedAt.getEpochSecond() - acceptedAt.getEpochSecond());
    }
}
