package vn.hoso.indexer.progress;

import java.time.Instant;

/**
 * A scan that is being read right now.
 *
 * @param scan SHA-256 of the scan
 * @param agency agency of its first filing
 * @param counter counter of its first filing
 * @param fileName name of the file, for people
 * @param step {@code waiting}, {@code splitting}, {@code recognizing} or {@code assembling}
 * @param pagesDone pages recognised, 0 to {@code pages}
 * @param pages pages of the scan
 * @param toScanAgain pages that look as if they should be scanned again and that nobody asked for yet, 0 or more
 * @param acceptedAt when it was accepted, UTC
 */
public record ScanUnderWay(
        String scan,
        String agency,
        String counter,
        String fileName,
        String step,
        int pagesDone,
        int pages,
        int toScanAgain,
        Instant acceptedAt) {}
