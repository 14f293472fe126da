package vn.hoso.indexer.rescan;

import java.time.Instant;

/**
 * A page whose place waits for the next single page of a counter.
 *
 * @param scan scan that it is a page of
 * @param page from 1
 * @param fileName name the scan came with
 * @param counter counter whose next single page takes the place
 * @param wantedBy full name of who asked for it
 * @param wantedAt when, UTC
 */
public record WaitingPage(String scan, int page, String fileName, String counter, String wantedBy, Instant wantedAt) {}
