package vn.hoso.ocr.recognition;

import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * A look at a page on the way to reading it: the picture is unpacked once for both.
 *
 * @param thumbnail file for the small picture, a JPEG; it is replaced when it is there
 * @param seen told what was seen, once the small picture is written and before the words are read
 */
public record Glance(Path thumbnail, Consumer<PageLook> seen) {}
