package vn.hoso.bench.pages;

import java.nio.file.Path;
import java.util.Map;

/**
 * A page to be read, and its truth.
 *
 * @param name name of its files, without ending
 * @param kind its look ({@code DECREE_30}, {@code FORM} …), or {@code ODD} for paper of no administrative kind
 * @param level how far the scan is from the paper ({@code MILD}, {@code OFFICE} …)
 * @param type code of its type, or {@code UNKNOWN}
 * @param text what is printed, in reading order
 * @param fields the facts that stand on it
 * @param image its file: TIFF G4 when bilevel, else JPEG
 * @param pdf a PDF of that one image
 * @param dpi resolution in dots per inch
 */
public record BenchPage(
        String name,
        String kind,
        String level,
        String type,
        String text,
        Map<String, String> fields,
        Path image,
        Path pdf,
        int dpi) {}
