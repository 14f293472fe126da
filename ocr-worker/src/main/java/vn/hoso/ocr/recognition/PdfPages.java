package vn.hoso.ocr.recognition;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.color.PDICCBased;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jspecify.annotations.Nullable;
import vn.hoso.ocr.recognition.textlayer.TextLayer;

/**
 * The pages of a PDF. When exactly one image is the page, it is taken as it lies in the file, at its own resolution;
 * any other page is drawn. Streams are kept in temporary files, so that memory does not grow with the file.
 */
final class PdfPages implements ScanPages {

    private static final double POINTS_PER_INCH = 72;
    /** A page larger than A2 at 300 dpi is drawn coarser instead of filling the heap. */
    private static final double MOST_PIXELS = 36_000_000;

    private final PDDocument document;
    private final int renderDpi;
    private int contentOf;
    private @Nullable PdfPageContent content;

    PdfPages(Path file, int renderDpi) throws IOException {
        this.document = Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache());
        // Decoded images are large and each is needed once.
        this.document.setResourceCache(new ForgetfulResourceCache());
        this.renderDpi = renderDpi;
    }

    @Override
    public int count() {
        return document.getNumberOfPages();
    }

    @Override
    public PagePicture picture(int number) throws IOException {
        try {
            PDPage page = document.getPage(number - 1);
            PDImage only = content(number).onlyImage();
            if (only != null) {
                double inches = page.getCropBox().getWidth() / POINTS_PER_INCH;
                BufferedImage image = only.getImage();
                return new PagePicture(image, (int) Math.max(1, Math.round(image.getWidth() / inches)))
                        .turned(page.getRotation());
            }
            int dpi = dpiFor(page.getCropBox());
            return new PagePicture(new PDFRenderer(document).renderImageWithDPI(number - 1, dpi, ImageType.RGB), dpi);
        } catch (RuntimeException e) {
            throw new IOException("Page " + number + " of the PDF cannot be drawn: " + e.getMessage(), e);
        }
    }

    /** Drawn no finer than the screen shows it: half the resolution is a quarter of the work. */
    @Override
    public PagePicture screenPicture(int number) throws IOException {
        try {
            PDPage page = document.getPage(number - 1);
            PDRectangle box = page.getCropBox();
            double inches = (page.getRotation() % 180 == 0 ? box.getHeight() : box.getWidth()) / POINTS_PER_INCH;
            int dpi = (int) Math.min(dpiFor(box), Math.ceil(PagePicture.SCREEN_HEIGHT / inches));
            return new PagePicture(new PDFRenderer(document).renderImageWithDPI(number - 1, dpi, ImageType.RGB), dpi);
        } catch (RuntimeException e) {
            throw new IOException("Page " + number + " of the PDF cannot be drawn: " + e.getMessage(), e);
        }
    }

    @Override
    public Optional<StoredPage> stored(int number, Path workplace) throws IOException {
        try {
            PDPage page = document.getPage(number - 1);
            if (!(content(number).onlyImage() instanceof PDImageXObject image)) {
                return Optional.empty();
            }
            Path file;
            if (FaxedPage.is(image)) {
                file = Files.createTempFile(workplace, "page", ".tiff");
                FaxedPage.write(image, file);
            } else if (isPlainJpeg(image)) {
                file = Files.createTempFile(workplace, "page", ".jpg");
                try (InputStream jpeg = image.getCOSObject().createRawInputStream()) {
                    Files.copy(jpeg, file, StandardCopyOption.REPLACE_EXISTING);
                }
            } else {
                return Optional.empty();
            }
            double inches = page.getCropBox().getWidth() / POINTS_PER_INCH;
            int dpi = (int) Math.max(1, Math.round(image.getWidth() / inches));
            return Optional.of(new StoredPage(file, 0, dpi, Math.floorMod(page.getRotation(), 360), true));
        } catch (RuntimeException e) {
            throw new IOException("Page " + number + " of the PDF cannot be taken out: " + e.getMessage(), e);
        }
    }

    /** Whether its bytes alone make the picture: nothing in the PDF recolours or masks it. */
    private static boolean isPlainJpeg(PDImageXObject image) throws IOException {
        COSStream stream = image.getCOSObject();
        PDColorSpace colours = image.getColorSpace();
        return COSName.DCT_DECODE.equals(stream.getFilters())
                && Stream.of(COSName.SMASK, COSName.MASK, COSName.DECODE, COSName.D)
                        .noneMatch(stream::containsKey)
                && (colours instanceof PDDeviceGray || colours instanceof PDDeviceRGB || colours instanceof PDICCBased)
                && colours.getNumberOfComponents() != 4;
    }

    @Override
    public Optional<RecognizedPage> textLayer(int number) throws IOException {
        try {
            return content(number).bornDigital() ? TextLayer.read(document, number, renderDpi) : Optional.empty();
        } catch (RuntimeException e) {
            throw new IOException("The text layer of page " + number + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** A page is asked for its text, then its bytes, then its picture: its content is gone through once. */
    private PdfPageContent content(int number) throws IOException {
        if (content == null || contentOf != number) {
            content = PdfPageContent.of(document.getPage(number - 1));
            contentOf = number;
        }
        return content;
    }

    private int dpiFor(PDRectangle box) {
        double squareInches = box.getWidth() / POINTS_PER_INCH * box.getHeight() / POINTS_PER_INCH;
        return (int) Math.min(renderDpi, Math.max(20, Math.sqrt(MOST_PIXELS / squareInches)));
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
