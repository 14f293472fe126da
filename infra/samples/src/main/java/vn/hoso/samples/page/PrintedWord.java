package vn.hoso.samples.page;

import java.awt.geom.Rectangle2D;

/**
 * A word as printed.
 *
 * @param text NFC
 * @param box where its ink is, in pixels of the clean page
 */
public record PrintedWord(String text, Rectangle2D box) {}
