package vn.hoso.ocr.assembly;

import java.nio.file.Path;

/**
 * The local copy of an original that page images are taken from.
 *
 * @param original the file
 * @param format {@code PDF}, {@code TIFF}, {@code JPEG} or {@code PNG}
 */
public record PageSource(Path original, String format) {}
