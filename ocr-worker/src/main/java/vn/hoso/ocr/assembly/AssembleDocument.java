package vn.hoso.ocr.assembly;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import vn.hoso.ocr.layout.MarkedPage;
import vn.hoso.ocr.recognition.RecognizedPage;

/** Writes the files of one document. Holds one page at a time, however long the document is. */
@Component
@EnableConfigurationProperties(AssemblySettings.class)
public class AssembleDocument {

    private final AssemblySettings settings;

    AssembleDocument(AssemblySettings settings) {
        this.settings = settings;
    }

    /**
     * Writes the searchable PDF/A-2b, the ALTO file and the plain text. Files that are there are replaced; the same
     * input gives the same bytes.
     *
     * @param scan local copy of the scan
     * @param scannedAgain of pages that were scanned again, by number: the original whose only page is in their place
     * @param agency whose paper it is, for it may want its pages shown otherwise
     * @param pages the document's pages; their numbers are those of the scan
     */
    public void assemble(
            PageSource scan,
            Map<Integer, PageSource> scannedAgain,
            String agency,
            List<RecognizedPage> pages,
            Path pdfOut,
            Path altoOut,
            Path textOut)
            throws IOException {
        if (pages.isEmpty()) {
            throw new IllegalArgumentException(
                    "A document has at least one page; none was given for " + scan.original());
        }
        Showing showing = settings.of(agency);
        try (PageImageSource images = new RescannedPageImages(scan, scannedAgain);
                PdfA2b pdf = new PdfA2b()) {
            for (RecognizedPage page : pages) {
                pdf.add(page, images, showing);
            }
            pdf.save(pdfOut);
        }
        AltoFile.write(altoOut, scan.original().getFileName().toString(), pages);
        writeText(textOut, pages);
    }

    /**
     * One line of text a line; pages end with a form feed, as they do in the output of pdftotext. Stamps of arrival and
     * boxes of digital signatures are no text of the paper; ALTO and PDF keep their words, for there they stand.
     */
    private static void writeText(Path file, List<RecognizedPage> pages) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            for (RecognizedPage page : pages) {
                out.write(MarkedPage.of(page).paper().text());
                out.write("\n\f");
            }
        }
    }
}
