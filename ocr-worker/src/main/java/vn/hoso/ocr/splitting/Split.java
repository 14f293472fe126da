package vn.hoso.ocr.splitting;

import java.util.List;
import vn.hoso.contracts.ScanHeld;

/**
 * How a scan is split.
 *
 * @param documents its documents, in page order; no page is in two, and sheets are in none
 * @param sheets the sheets that were read, in page order
 * @param doubts why a person has to look before anything is announced; empty when all adds up
 */
public record Split(List<SplitDocument> documents, List<ScanHeld.FoundSheet> sheets, List<ScanHeld.Doubt> doubts) {}
