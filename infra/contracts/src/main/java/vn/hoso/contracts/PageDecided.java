package vn.hoso.contracts;

import java.time.Instant;

/**
 * A person has said whether a page is set aside or belongs to its document; the scan's documents are made anew where that
 * changes them. Topic {@link Topics#CUTS}, written by indexer, read by ocr-worker. The last word counts.
 *
 * @param scan SHA-256 of the scan's bytes, 64 lower-case hexadecimal digits
 * @param page page of the scan, from 1
 * @param setAside whether it is set aside; {@code false} brings it back
 * @param decidedAt when, UTC
 */
public record PageDecided(String scan, int page, boolean setAside, Instant decidedAt) {}
