package vn.hoso.indexer.held;

import vn.hoso.contracts.ScanHeld;

/**
 * A stack that waits for a clerk.
 *
 * @param agency agency of its first filing, or blank before ingest was heard of it
 * @param counter counter of its first filing, or blank
 * @param fileName name of the file as it came, or blank
 * @param question what ocr-worker asks
 */
public record HeldScan(String agency, String counter, String fileName, ScanHeld question) {}
