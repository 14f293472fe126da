package vn.hoso.ocr.work;

/**
 * Brings a scan forward by one window. Its meaning does not depend on when or how often it is taken.
 *
 * @param scan SHA-256 of the scan's bytes
 */
record WorkItem(String scan) {}
