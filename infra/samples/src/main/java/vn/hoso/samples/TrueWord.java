package vn.hoso.samples;

/**
 * A printed word and where it stands on the image.
 *
 * @param text NFC, as printed
 * @param x left edge in pixels of the image; may be negative where the scan cut the page
 * @param y upper edge in pixels
 * @param width in pixels, 1 or more
 * @param height in pixels, 1 or more
 */
public record TrueWord(String text, int x, int y, int width, int height) {}
