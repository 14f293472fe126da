package vn.hoso.ingest.onesided;

import java.time.Instant;

/**
 * A pass whose other one has not come.
 *
 * @param key key of its object in the inbox
 * @param etag entity tag of the bytes meant
 * @param side which sides it has
 * @param scan SHA-256 of its bytes, which are kept
 * @param pages how many it has, 1 or more
 * @param fileName name for people, NFC
 * @param scannedAt when it was scanned as far as can be told, UTC
 * @param since when it came, UTC
 */
public record WaitingPass(
        String key, String etag, Side side, String scan, int pages, String fileName, Instant scannedAt, Instant since) {

    /** Whether this is of the same arrival. */
    public boolean isOf(WaitingPass other) {
        return key.equals(other.key) && etag.equals(other.etag);
    }
}
