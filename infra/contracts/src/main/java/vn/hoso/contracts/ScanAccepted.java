package vn.hoso.contracts;

import java.time.Instant;
import java.util.List;

/**
 * A scan arrived, its original is kept, and it can be read. Topic {@link Topics#SCANS}, written by ingest.
 *
 * @param scan SHA-256 of the bytes, 64 lower-case hexadecimal digits
 * @param filing where it was brought to
 * @param fileName the name the file came with, NFC, for people only
 * @param format {@code PDF}, {@code TIFF}, {@code JPEG} or {@code PNG}, found by content
 * @param pages number of pages, 1 or more
 * @param original the write-once original
 * @param warnings codes of what a person should know, such as {@code LOW_RESOLUTION}; empty when all is well
 * @param signatures digital signatures the PDF carries; a signed PDF is never rewritten
 * @param acceptedAt when it was accepted, UTC
 */
public record ScanAccepted(
        String scan,
        Filing filing,
        String fileName,
        String format,
        int pages,
        StoredObject original,
        List<String> warnings,
        List<PdfSignature> signatures,
        Instant acceptedAt) {}
