package vn.hoso.indexer.reading;

import java.util.List;
import java.util.stream.Stream;

/**
 * A word as it was recognised; its box is given in shares of the page from the upper left corner.
 *
 * @param text the word, NFC
 * @param x left edge, 0 to 1 of the page width
 * @param y upper edge, 0 to 1 of the page height
 * @param width 0 to 1 of the page width
 * @param height 0 to 1 of the page height
 * @param confidence 0 to 1
 * @param others what else it may be, the likeliest first; empty when nothing is offered
 */
public record ReadWord(
        String text, double x, double y, double width, double height, double confidence, List<String> others) {

    ReadWord or(String other) {
        return new ReadWord(
                text,
                x,
                y,
                width,
                height,
                confidence,
                Stream.concat(others.stream(), Stream.of(other)).toList());
    }
}
