package vn.hoso.contracts;

import java.time.Instant;

/**
 * A page was scanned again: the only page of another scan takes its place, and the document is made anew. The scans
 * themselves stay as they are. Topic {@link Topics#CUTS}, written by indexer, read by ocr-worker. The last word counts.
 *
 * @param scan SHA-256 of the bytes of the scan that has the page, 64 lower-case hexadecimal digits
 * @param page page of that scan, from 1
 * @param format of the scan that takes its place: {@code PDF}, {@code TIFF}, {@code JPEG} or {@code PNG}
 * @param original the write-once original that has the new page, and no other
 * @param replacedAt when, UTC
 */
public record PageReplaced(String scan, int page, String format, StoredObject original, Instant replacedAt) {}
