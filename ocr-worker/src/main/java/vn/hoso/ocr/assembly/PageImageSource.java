package vn.hoso.ocr.assembly;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Where page images come from: a scan, whose images pass through as they are wherever PDF/A allows. */
interface PageImageSource extends AutoCloseable {

    /** Opens the local copy of a scan; the formats are those of {@code ScanAccepted}. */
    static PageImageSource open(Path original, String format) throws IOException {
        return "PDF".equals(format) ? new PdfPageImages(original) : new FilePageImages(original, format);
    }

    /** The image of a page of the scan, from 1, put into the document being made. */
    PageImage image(PDDocument into, int page) throws IOException;

    @Override
    void close() throws IOException;
}
