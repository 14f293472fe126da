package vn.hoso.samples;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Writes page images as scanners do: bilevel as CCITT G4, the others as JPEG, with their resolution; PDFs of them. */
public final class PageFiles {
    private static final float JPEG_QUALITY = 0.9f;
    private static final float POINTS_PER_INCH = 72;

    private PageFiles() {}

    /**
     * Writes an image to {@code name.tif} or {@code name.jpg} in the folder.
     *
     * @return the file
     */
    public static Path image(BufferedImage image, int dpi, Path folder, String name) throws IOException {
        if (image.getType() == BufferedImage.TYPE_BYTE_BINARY) {
            return ScanFiles.tiff(dpi, 1, page -> image, folder.resolve(name + ".tif"));
        }
        return Files.write(folder.resolve(name + ".jpg"), ScanFiles.jpegBytes(image, dpi, JPEG_QUALITY));
    }

    /** Writes a TIFF of black and white pages, CCITT G4, one strip a page; each is asked for by its number, from 1. */
    public static Path tiff(int dpi, int pages, IntFunction<BufferedImage> page, Path file) throws IOException {
        return ScanFiles.tiff(dpi, pages, number -> ScanFiles.bilevel(page.apply(number)), file);
    }

    /**
     * Writes a PDF without text that holds the very bytes of images written by {@link #image}, one a page.
     *
     * @param images the files
     * @param dpi resolution of all of them
     * @param id what makes this PDF another than one of the same images
     */
    public static Path pdf(List<Path> images, int dpi, long id, Path file) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (Path path : images) {
                PDImageXObject image = path.toString().endsWith(".tif")
                        ? CCITTFactory.createFromFile(document, path.toFile())
                        : JPEGFactory.createFromByteArray(document, Files.readAllBytes(path));
                float width = image.getWidth() * POINTS_PER_INCH / dpi;
                float height = image.getHeight() * POINTS_PER_INCH / dpi;
                PDPage sheet = new PDPage(new PDRectangle(width, height));
                document.addPage(sheet);
                try (PDPageContentStream content = new PDPageContentStream(document, sheet)) {
                    content.drawImage(image, 0, 0, width, height);
                }
            }
            document.setDocumentId(id);
            document.save(file.toFile());
        }
        return file;
    }
}
