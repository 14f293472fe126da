package vn.hoso.ocr.assembly;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.jspecify.annotations.Nullable;
import vn.hoso.ocr.recognition.ForgetfulResourceCache;
import vn.hoso.ocr.recognition.PdfPageContent;
import vn.hoso.ocr.recognition.ScanPages;

/**
 * Pages of a PDF. Where one image is the page, its bytes are carried over untouched, or packed anew without loss at its
 * own resolution where PDF/A has no place for them; where text, several images or a mask make the page, it is drawn.
 */
final class PdfPageImages implements PageImageSource {
    private static final int DRAWN_DPI = 200;
    private static final float DRAWN_QUALITY = 0.85f;
    private static final List<COSName> CARRIED_KEYS = List.of(
            COSName.WIDTH,
            COSName.HEIGHT,
            COSName.BITS_PER_COMPONENT,
            COSName.COLORSPACE,
            COSName.FILTER,
            COSName.DECODE_PARMS,
            COSName.DECODE);

    private final PDDocument source;
    private final ScanPages pages;
    private final CopiedOnce copies = new CopiedOnce();

    PdfPageImages(Path original) throws IOException {
        source = Loader.loadPDF(original.toFile(), IOUtils.createTempFileOnlyStreamCache());
        source.setResourceCache(new ForgetfulResourceCache());
        pages = ScanPages.open(original, "PDF", DRAWN_DPI);
    }

    @Override
    public PageImage image(PDDocument into, int number) throws IOException {
        PDPage page = source.getPage(number - 1);
        PDImageXObject only = only(page);
        if (only != null) {
            PDImageXObject image =
                    ArchivableImage.is(only) ? carriedOver(only, into) : LosslessImage.of(only.getImage(), into);
            return new PageImage(image, Math.floorMod(page.getRotation(), 360));
        }
        BufferedImage drawn = pages.picture(number).image();
        PDImageXObject image = drawn.getColorModel().getPixelSize() == 1
                ? LosslessImage.of(drawn, into)
                : JPEGFactory.createFromImage(into, LosslessImage.opaque(drawn), DRAWN_QUALITY);
        return new PageImage(image, 0);
    }

    private static @Nullable PDImageXObject only(PDPage page) throws IOException {
        return PdfPageContent.of(page).onlyImage() instanceof PDImageXObject image && !masked(image.getCOSObject())
                ? image
                : null;
    }

    /** Whether more than the image's own samples decides what is seen of it. */
    private static boolean masked(COSStream stream) {
        return Stream.of(COSName.SMASK, COSName.MASK, COSName.IMAGE_MASK).anyMatch(stream::containsKey);
    }

    private PDImageXObject carriedOver(PDImageXObject image, PDDocument into) throws IOException {
        COSStream from = image.getCOSObject();
        COSStream to = CopiedOnce.bytes(from, into);
        for (COSName key : CARRIED_KEYS) {
            COSBase value = from.getDictionaryObject(key);
            if (value != null) {
                to.setItem(key, copies.copy(value, into));
            }
        }
        to.setItem(COSName.TYPE, COSName.XOBJECT);
        to.setItem(COSName.SUBTYPE, COSName.IMAGE);
        return new PDImageXObject(new PDStream(to), null);
    }

    @Override
    public void close() throws IOException {
        try (source) {
            pages.close();
        }
    }
}
