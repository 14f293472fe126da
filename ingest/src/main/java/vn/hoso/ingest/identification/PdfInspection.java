package vn.hoso.ingest.identification;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import vn.hoso.ingest.identification.Inspection.Sound;
import vn.hoso.ingest.quarantine.RefusalReason;

/** Looks through a PDF without rendering a page: its end, its packed streams, its page tree, images and signatures. */
final class PdfInspection {

    private final ScanLimits limits;

    PdfInspection(ScanLimits limits) {
        this.limits = limits;
    }

    Sound inspect(Path file) throws IOException, FlawFound {
        PdfStreams streams = PdfStreams.scan(file, limits);
        // The parser repairs a file that ends early from what is left; a scan with pages missing is worse than none.
        RefusalReason unreadable = streams.ended() ? RefusalReason.DAMAGED : RefusalReason.TRUNCATED;
        try (var bytes = new RandomAccessReadBufferedFile(file);
                PDDocument pdf = Loader.loadPDF(bytes, IOUtils.createTempFileOnlyStreamCache())) {
            if (pdf.isEncrypted()) {
                throw new FlawFound(RefusalReason.ENCRYPTED);
            }
            if (!streams.ended()) {
                throw new FlawFound(RefusalReason.TRUNCATED);
            }
            Set<String> warnings = new TreeSet<>();
            int pages = pages(pdf, warnings);
            return new Sound(ScanFormat.PDF, pages, List.copyOf(warnings), PdfSignatures.of(pdf));
        } catch (InvalidPasswordException e) {
            throw new FlawFound(RefusalReason.ENCRYPTED);
        } catch (IOException | RuntimeException e) {
            throw new FlawFound(unreadable);
        }
    }

    private int pages(PDDocument pdf, Set<String> warnings) throws IOException, FlawFound {
        var images = new PdfPageImages(limits);
        int declared = pdf.getNumberOfPages();
        int pages = 0;
        for (PDPage page : pdf.getPages()) {
            pages++;
            if (pages > limits.maxPages()) {
                throw new FlawFound(RefusalReason.TOO_MANY_PAGES);
            }
            if (images.check(page, pages)) {
                warnings.add("LOW_RESOLUTION");
            }
        }
        if (pages < declared) {
            throw new FlawFound(RefusalReason.DAMAGED);
        }
        if (pages == 0) {
            throw new FlawFound(RefusalReason.NO_PAGES);
        }
        return pages;
    }
}
