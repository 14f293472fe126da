package vn.hoso.ocr.recognition;

/**
 * The QR of an identity card on a page, in pixels of the upright page.
 *
 * @param text what it says, as it stands there
 * @param x left edge
 * @param y upper edge
 * @param width 1 or more
 * @param height 1 or more
 */
public record CardSymbol(String text, int x, int y, int width, int height) {

    /** The same on a page that is turned clockwise by a quarter, so many times. */
    CardSymbol turned(int degrees, int pageWidth, int pageHeight) {
        return switch (degrees) {
            case 90 -> new CardSymbol(text, pageHeight - y - height, x, height, width);
            case 180 -> new CardSymbol(text, pageWidth - x - width, pageHeight - y - height, width, height);
            case 270 -> new CardSymbol(text, y, pageWidth - x - width, height, width);
            default -> this;
        };
    }
}
