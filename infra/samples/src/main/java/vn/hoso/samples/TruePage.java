package vn.hoso.samples;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;

/**
 * One page whose truth is known.
 *
 * @param seed what it was drawn from: the same seed, kind and level give the same page on one machine (the typefaces
 *     of the degraded levels are drawn from those installed)
 * @param kind its look
 * @param level how far the scan is from the paper
 * @param type its type as the ocr-worker names it ({@code QUYET_DINH}, {@code TO_KHAI} …), or {@code UNKNOWN}
 * @param image the scan: bilevel, grey (8 bit) or colour
 * @param dpi dots per inch
 * @param lines what is printed, NFC, in the reading order of a Decree 30 paper (parent and issuer, motto, number, place
 *     and date, title, addressee, body, recipients, signer; a table row by row, each cell whole); without dotted
 *     leaders, handwriting, seals and rules
 * @param fields what stands on the page: {@code number}, {@code notation}, {@code date} (yyyy-mm-dd), {@code place},
 *     {@code parent}, {@code issuer}, {@code subject} (without "V/v"), {@code addressee}, {@code recipients} (joined by
 *     "; "), {@code signerTitle} (the post of who signs, its last line), {@code signer}, {@code applicantName},
 *     {@code personalNumber}, {@code birthDate} (yyyy-mm-dd), {@code address}, {@code phone} (digits as printed)
 * @param words every printed word with its place
 */
public record TruePage(
        long seed,
        PaperKind kind,
        ScanLevel level,
        String type,
        BufferedImage image,
        int dpi,
        List<String> lines,
        Map<String, String> fields,
        List<TrueWord> words) {
    /** The whole text, a line a line. */
    public String text() {
        return String.join("\n", lines);
    }
}
