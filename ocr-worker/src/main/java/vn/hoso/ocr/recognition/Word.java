package vn.hoso.ocr.recognition;

/**
 * One word as read from a page.
 *
 * @param text the word, in Unicode NFC, without spaces
 * @param confidence how sure the reading is, 0 to 1; 1 when it was taken from a text layer
 * @param x left edge, pixels from the left edge of the page
 * @param y upper edge, pixels from the upper edge of the page
 * @param width pixels
 * @param height pixels
 */
public record Word(String text, double confidence, int x, int y, int width, int height) {}
