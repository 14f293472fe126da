package vn.hoso.indexer.reading;

/**
 * A word as it was recognised; its box is given in shares of the page from the upper left corner.
 *
 * @param text the word, NFC
 * @param x left edge, 0 to 1 of the page width
 * @param y upper edge, 0 to 1 of the page height
 * @param width 0 to 1 of the page width
 * @param height 0 to 1 of the page height
 * @param confidence 0 to 1
 */
public record ReadWord(String text, double x, double y, double width, double height, double confidence) {}
