package vn.hoso.samples.page;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;

/**
 * A page as drawn, before anything was done to it.
 *
 * @param type its type as the ocr-worker names it, or UNKNOWN
 * @param image in colour, at the resolution asked for
 * @param lines what is printed, in reading order
 * @param words every printed word with its place
 * @param fields the facts that stand on it
 */
public record CleanPage(
        String type, BufferedImage image, List<String> lines, List<PrintedWord> words, Map<String, String> fields) {}
