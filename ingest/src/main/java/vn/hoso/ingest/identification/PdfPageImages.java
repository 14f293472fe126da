package vn.hoso.ingest.identification;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;
import vn.hoso.ingest.quarantine.RefusalReason;

/** Checks the images of PDF pages by their dictionaries and headers; no image is decoded. */
final class PdfPageImages {

    private static final double POINTS_PER_INCH = 72;
    /** The resolution at which a page without a page image is rendered later. */
    private static final double RENDERED_DPI = 300;

    private final ScanLimits limits;
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private int images;
    private long longestSide;

    PdfPageImages(ScanLimits limits) {
        this.limits = limits;
    }

    /** Checks a page, from 1; tells whether it is one image of low resolution. */
    boolean check(PDPage page, int number) throws IOException, FlawFound {
        PDRectangle box = page.getCropBox();
        double width = box.getWidth() * page.getUserUnit() / POINTS_PER_INCH;
        double height = box.getHeight() * page.getUserUnit() / POINTS_PER_INCH;
        if (width * RENDERED_DPI * height * RENDERED_DPI > limits.maxPixelsPerPage()) {
            throw new FlawFound(RefusalReason.TOO_MANY_PIXELS, number);
        }
        images = 0;
        longestSide = 0;
        seen.clear();
        COSDictionary resources =
                page.getResources() == null ? null : page.getResources().getCOSObject();
        checkResources(resources, number);
        double longest = Math.max(width, height);
        boolean text = resources != null && resources.getCOSDictionary(COSName.FONT) != null;
        return images == 1 && !text && longest > 0 && longestSide / longest < limits.minDpi() - 0.5;
    }

    private void checkResources(@Nullable COSDictionary resources, int number) throws IOException, FlawFound {
        COSDictionary named = resources == null ? null : resources.getCOSDictionary(COSName.XOBJECT);
        if (named == null) {
            return;
        }
        for (COSName name : named.keySet()) {
            COSStream stream = named.getCOSStream(name);
            if (stream != null && seen.add(stream)) {
                checkObject(stream, number);
            }
        }
    }

    private void checkObject(COSStream stream, int number) throws IOException, FlawFound {
        if (COSName.FORM.equals(stream.getCOSName(COSName.SUBTYPE))) {
            checkResources(stream.getCOSDictionary(COSName.RESOURCES), number);
        } else if (COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
            checkImage(stream, number);
        }
    }

    private void checkImage(COSStream image, int number) throws IOException, FlawFound {
        var stated = new PageSize(image.getLong(COSName.WIDTH), image.getLong(COSName.HEIGHT), 0);
        stated.check(limits, number);
        if (isJpeg(image)) {
            // A decoder goes by the header of the JPEG, whatever the dictionary around it says.
            try (InputStream raw = image.createRawInputStream()) {
                JpegInspection.sizeOf(raw).check(limits, number);
            }
        }
        COSStream mask = image.getCOSStream(COSName.SMASK);
        if (mask != null) {
            new PageSize(mask.getLong(COSName.WIDTH), mask.getLong(COSName.HEIGHT), 0).check(limits, number);
        }
        images++;
        longestSide = Math.max(longestSide, Math.max(stated.width(), stated.height()));
    }

    private static boolean isJpeg(COSStream image) {
        COSBase filters = image.getFilters();
        return COSName.DCT_DECODE.equals(filters)
                || (filters instanceof COSArray list
                        && list.size() == 1
                        && COSName.DCT_DECODE.equals(list.getObject(0)));
    }
}
