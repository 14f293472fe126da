package vn.hoso.samples;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One paper made to order, whose truth is known: what is asked for is what stands on the page.
 *
 * @param type code of the type, as the ocr-worker names it ({@code QUYET_DINH}, {@code TO_KHAI} …)
 * @param title heading as printed, in capitals; empty for an official letter (công văn), which has none
 * @param number number as printed ("15"), or null to leave the place blank
 * @param notation notation as printed after the slash ("QĐ-UBND"); empty when the paper bears none
 * @param date day of issue, or null to leave day and month blank
 * @param place place before the date ("Đắk Lắk")
 * @param parent body above the issuer, one line of capitals; empty when there is none
 * @param issuer issuing body in capitals; empty on papers a citizen fills in
 * @param subject what it is about (trích yếu), one sentence part
 * @param addressee after "Kính gửi:", or empty
 * @param body paragraphs; {@code "Label: value"} is drawn as a filled dotted line on one-stop papers
 * @param dossierCode dossier code printed under the heading, or null
 * @param signerPost post of the signer in capitals
 * @param signer name of the signer, invented
 * @param pages number of pages, 1 or more; the text is carried on to fill them
 * @param dpi dots per inch of the scan
 * @param colour whether the scan is in colour (24 bit) or grey (8 bit)
 * @param noise how far the scan is from clean
 * @param seed seed of everything random: the same seed gives the same bytes
 */
public record SamplePaper(
        String type,
        String title,
        @Nullable String number,
        String notation,
        @Nullable LocalDate date,
        String place,
        String parent,
        String issuer,
        String subject,
        String addressee,
        List<String> body,
        @Nullable String dossierCode,
        String signerPost,
        String signer,
        int pages,
        int dpi,
        boolean colour,
        ScannerNoise noise,
        long seed) {

    /** Starts a paper with the look of an administrative document of Decree 30/2020. */
    public static SamplePaperBuilder administrative(String type, String title) {
        return new SamplePaperBuilder(type, title);
    }

    /** Starts a paper that a citizen fills in for the one-stop shop: no issuer, no number, dotted lines. */
    public static SamplePaperBuilder form(String type, String title) {
        return new SamplePaperBuilder(type, title).issuedBy("", "").notation("");
    }

    /** The builder holding what this paper holds, to make one that differs in a detail. */
    public SamplePaperBuilder but() {
        return new SamplePaperBuilder(this);
    }

    /** Whether this is a paper that a citizen fills in. */
    public boolean isForm() {
        return issuer.isEmpty();
    }

    /** A page as the scanner gave it, from 1. */
    public BufferedImage image(int page) {
        PaperSheet sheet = new PaperSheet(dpi);
        PaperLayout.draw(this, page, sheet);
        return noise.applied(sheet.finished(), dpi, seed * 1009 + page, colour);
    }

    /** Writes an image-only PDF, one JPEG a page. */
    public Path writePdf(Path file) throws IOException {
        return ScanFiles.pdf(this, file);
    }

    /** Writes a PDF that was never on paper: its text is text. */
    public Path writeBornDigitalPdf(Path file) throws IOException {
        return ScanFiles.bornDigitalPdf(this, file);
    }

    /** Writes a bilevel TIFF, CCITT G4, one strip a page. */
    public Path writeTiff(Path file) throws IOException {
        return ScanFiles.tiff(this, file);
    }

    /** Writes the first page as JPEG. */
    public Path writeJpeg(Path file) throws IOException {
        return ScanFiles.jpeg(this, file);
    }

    /** Writes the first page as PNG. */
    public Path writePng(Path file) throws IOException {
        return ScanFiles.png(this, file);
    }
}
