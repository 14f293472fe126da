package vn.hoso.indexer.progress;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.hoso.contracts.DocumentDigitized;
import vn.hoso.contracts.PdfSignature;
import vn.hoso.contracts.StoredObject;
import vn.hoso.indexer.held.HeldScan;
import vn.hoso.indexer.refusals.RefusedScan;

/**
 * Everything the indexer has heard of a scan.
 *
 * @param scan SHA-256 of the scan
 * @param state what has become of it
 * @param fileName name of the file, for people; null before it was accepted or refused
 * @param format {@code PDF}, {@code TIFF}, {@code JPEG} or {@code PNG}; null before it was accepted
 * @param original the write-once original; null before it was accepted
 * @param warnings codes such as {@code LOW_RESOLUTION}
 * @param signatures digital signatures the PDF carries
 * @param acceptedAt when it was accepted, UTC, or null
 * @param step the step it is in, or null when none was heard of
 * @param pagesDone pages recognised so far
 * @param pages pages of the scan, 0 while unknown
 * @param refusal why it is in quarantine, or null
 * @param held why it waits for a clerk, or null
 * @param documents its documents so far, in order
 */
public record ScanAccount(
        String scan,
        ScanState state,
        @Nullable String fileName,
        @Nullable String format,
        @Nullable StoredObject original,
        List<String> warnings,
        List<PdfSignature> signatures,
        @Nullable Instant acceptedAt,
        @Nullable String step,
        int pagesDone,
        int pages,
        @Nullable RefusedScan refusal,
        @Nullable HeldScan held,
        List<DocumentDigitized> documents) {

    /** Pages that were set aside: those of a digitized scan that are in no document, sheets and blank pages. */
    public List<Integer> setAside() {
        return state != ScanState.DIGITIZED
                ? List.of()
                : IntStream.rangeClosed(1, pages)
                        .filter(page -> documents.stream()
                                .noneMatch(document -> document.pageNumbers().contains(page)))
                        .boxed()
                        .toList();
    }
}
