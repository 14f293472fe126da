package vn.hoso.ocr.assembly;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.DefaultResourceCache;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import vn.hoso.ocr.recognition.PageImages;
import vn.hoso.ocr.recognition.ScanPages;

/**
 * Pages of a PDF. Where one image is the page, its bytes are carried over untouched; where text, several images or a
 * transparent mask make the page, it is drawn.
 */
final class PdfPageImages implements PageImageSource {
    private static final int DRAWN_DPI = 200;
    private static final float DRAWN_QUALITY = 0.85f;
    private static final Set<COSName> PASSING_FILTERS =
            Set.of(COSName.DCT_DECODE, COSName.CCITTFAX_DECODE, COSName.FLATE_DECODE, COSName.RUN_LENGTH_DECODE);
    private static final Set<COSName> PASSING_COLOURS = Set.of(COSName.DEVICEGRAY, COSName.DEVICERGB);
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

    PdfPageImages(Path original) throws IOException {
        source = Loader.loadPDF(original.toFile(), IOUtils.createTempFileOnlyStreamCache());
        source.setResourceCache(new DefaultResourceCache() {
            @Override
            public void put(COSObject indirect, PDXObject image) {
                // Each image is needed once; kept, they would fill the heap.
            }
        });
        pages = ScanPages.open(original, "PDF", DRAWN_DPI);
    }

    @Override
    public PageImage image(PDDocument into, int number) throws IOException {
        PDPage page = source.getPage(number - 1);
        Optional<PDImageXObject> only = OnlyImage.of(page);
        if (only.isPresent() && passes(only.get())) {
            return new PageImage(carriedOver(only.get(), into), Math.floorMod(page.getRotation(), 360));
        }
        BufferedImage drawn = pages.picture(number).image();
        if (drawn.getColorModel().getPixelSize() == 1) {
            return new PageImage(LosslessFactory.createFromImage(into, drawn), 0);
        }
        return new PageImage(JPEGFactory.createFromImage(into, opaque(drawn), DRAWN_QUALITY), 0);
    }

    private static boolean passes(PDImageXObject image) {
        COSStream stream = image.getCOSObject();
        if (stream.containsKey(COSName.SMASK) || stream.containsKey(COSName.MASK) || image.isStencil()) {
            return false;
        }
        COSBase colour = stream.getDictionaryObject(COSName.COLORSPACE, COSName.CS);
        boolean bilevel = image.getBitsPerComponent() == 1 && colour == null;
        return (bilevel || (colour != null && PASSING_COLOURS.contains(colour)))
                && filters(stream).stream().allMatch(PASSING_FILTERS::contains);
    }

    private static List<? extends COSBase> filters(COSStream stream) {
        COSBase filters = stream.getFilters();
        if (filters instanceof COSArray several) {
            return several.toList();
        }
        return filters == null ? List.of() : List.of(filters);
    }

    private static PDImageXObject carriedOver(PDImageXObject image, PDDocument into) throws IOException {
        COSStream from = image.getCOSObject();
        COSStream to = into.getDocument().createCOSStream();
        try (InputStream raw = from.createRawInputStream();
                OutputStream out = to.createRawOutputStream()) {
            raw.transferTo(out);
        }
        for (COSName key : CARRIED_KEYS) {
            COSBase value = from.getDictionaryObject(key);
            if (value != null) {
                to.setItem(key, Unshared.copy(value));
            }
        }
        to.setItem(COSName.TYPE, COSName.XOBJECT);
        to.setItem(COSName.SUBTYPE, COSName.IMAGE);
        return new PDImageXObject(new PDStream(to), null);
    }

    private static BufferedImage opaque(BufferedImage image) {
        return image.getColorModel().hasAlpha()
                ? PageImages.redrawn(image, image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB)
                : image;
    }

    @Override
    public void close() throws IOException {
        try (source) {
            pages.close();
        }
    }
}
