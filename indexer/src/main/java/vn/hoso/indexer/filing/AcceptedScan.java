package vn.hoso.indexer.filing;

import java.time.Instant;
import java.util.List;
import vn.hoso.contracts.PdfSignature;
import vn.hoso.contracts.StoredObject;

/**
 * A scan that ingest accepted.
 *
 * @param scan SHA-256 of the scan
 * @param fileName name of the file as it first came, for people
 * @param format {@code PDF}, {@code TIFF}, {@code JPEG} or {@code PNG}
 * @param pages number of pages, 1 or more
 * @param original the write-once original
 * @param warnings codes such as {@code LOW_RESOLUTION}
 * @param signatures digital signatures the PDF carries
 * @param acceptedAt when it was first accepted, UTC
 */
public record AcceptedScan(
        String scan,
        String fileName,
        String format,
        int pages,
        StoredObject original,
        List<String> warnings,
        List<PdfSignature> signatures,
        Instant acceptedAt) {}
