package vn.hoso.indexer.filing;

import org.jspecify.annotations.Nullable;
import vn.hoso.contracts.DocumentDigitized;
import vn.hoso.indexer.numbering.RegisterOrder;
import vn.hoso.indexer.reading.ShownPage;

/**
 * A document opened at a page.
 *
 * @param document the document
 * @param original the scan it was read from; null while its acceptance was not heard of
 * @param page the page, image and text
 * @param order what the register of issued papers says of its handwriting; null when it says nothing
 */
public record OpenDocument(
        DocumentDigitized document,
        @Nullable AcceptedScan original,
        ShownPage page,
        @Nullable RegisterOrder order) {}
