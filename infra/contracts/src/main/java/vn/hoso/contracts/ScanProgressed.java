package vn.hoso.contracts;

import java.time.Instant;

/**
 * How far the reading of a scan has come, for people who watch. Topic {@link Topics#PROGRESS}; losing one is harmless.
 *
 * @param scan SHA-256 of the bytes, 64 lower-case hexadecimal digits
 * @param step {@code splitting}, {@code recognizing} or {@code assembling}
 * @param pagesDone pages recognised so far, 0 to {@code pages}
 * @param pages number of pages of the scan
 * @param at when, UTC
 */
public record ScanProgressed(String scan, String step, int pagesDone, int pages, Instant at) {}
