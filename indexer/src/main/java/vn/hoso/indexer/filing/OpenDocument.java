package vn.hoso.indexer.filing;

import org.jspecify.annotations.Nullable;
import vn.hoso.contracts.DocumentDigitized;
import vn.hoso.indexer.reading.ShownPage;

/**
 * A document opened at a page.
 *
 * @param document the document
 * @param original the scan it was read from; null while its acceptance was not heard of
 * @param page the page, image and text
 */
public record OpenDocument(
        DocumentDigitized document, @Nullable AcceptedScan original, ShownPage page) {}
