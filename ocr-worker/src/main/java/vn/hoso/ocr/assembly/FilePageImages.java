package vn.hoso.ocr.assembly;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceCMYK;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.jspecify.annotations.Nullable;
import vn.hoso.ocr.recognition.JpegHead;
import vn.hoso.ocr.recognition.ScanPages;

/** Pages of a TIFF, JPEG or PNG: JPEG bytes and G4 strips as they are, everything else packed without loss. */
final class FilePageImages implements PageImageSource {
    private final Path original;
    private final String format;
    private final ScanPages pages;

    FilePageImages(Path original, String format) throws IOException {
        this.original = original;
        this.format = format;
        this.pages = ScanPages.open(original, format, 200);
    }

    @Override
    public PageImage image(PDDocument into, int page) throws IOException {
        PDImageXObject untouched = "JPEG".equals(format) ? jpeg(into) : "TIFF".equals(format) ? g4(into, page) : null;
        return new PageImage(
                untouched != null
                        ? untouched
                        : LosslessImage.of(pages.picture(page).image(), into),
                0);
    }

    private @Nullable PDImageXObject jpeg(PDDocument into) throws IOException {
        // PDFBox goes through every byte that it is given, for size and colours only.
        PDImageXObject image = JPEGFactory.createFromByteArray(into, JpegHead.of(original));
        if (image.getColorSpace() instanceof PDDeviceCMYK) {
            return null; // PDF/A with an sRGB output intent has no place for it
        }
        try (OutputStream whole = image.getCOSObject().createRawOutputStream()) {
            Files.copy(original, whole);
        }
        return image;
    }

    private @Nullable PDImageXObject g4(PDDocument into, int page) {
        try {
            return CCITTFactory.createFromFile(into, original.toFile(), page - 1);
        } catch (IOException notOneStripOfG4) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        pages.close();
    }
}
