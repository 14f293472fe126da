package vn.hoso.ocr.handwriting;

/**
 * Digits as they were read from handwriting.
 *
 * @param digits one to five digits
 * @param confidence how sure the reading is, 0 to 1: of readings that say 0.9, nine in ten are right
 */
public record WrittenDigits(String digits, double confidence) {}
