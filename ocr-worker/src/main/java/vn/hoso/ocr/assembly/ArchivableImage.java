package vn.hoso.ocr.assembly;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * Which images of a PDF may lie in a PDF/A-2b as they are: by their filters (ISO 19005-2, 6.1.7.2: no LZW), their depth
 * and colours (6.2.4: with an sRGB output intent, CMYK only by a profile of its own), and what JPEG 2000 says of itself
 * (6.2.8.3). Where the rule is not sure to be kept the answer is no, and the image is packed anew without loss.
 */
final class ArchivableImage {
    private static final Set<COSName> FILTERS = Set.of(
            COSName.DCT_DECODE,
            COSName.CCITTFAX_DECODE,
            COSName.FLATE_DECODE,
            COSName.RUN_LENGTH_DECODE,
            COSName.JBIG2_DECODE,
            COSName.JPX_DECODE);
    private static final Set<Integer> DEPTHS = Set.of(1, 2, 4, 8, 16);

    private ArchivableImage() {}

    static boolean is(PDImageXObject image) throws IOException {
        COSStream stream = image.getCOSObject();
        List<COSName> filters = image.getStream().getFilters();
        if (!FILTERS.containsAll(filters)) {
            return false;
        }
        if (filters.contains(COSName.JPX_DECODE)) {
            return filters.size() == 1 && Jpeg2000.isArchivable(stream);
        }
        COSBase colours = stream.getDictionaryObject(COSName.COLORSPACE);
        boolean plainBilevel = colours == null && image.getBitsPerComponent() == 1;
        return DEPTHS.contains(image.getBitsPerComponent()) && (plainBilevel || areArchivable(colours));
    }

    private static boolean areArchivable(COSBase colours) throws IOException {
        if (colours instanceof COSArray array && array.size() > 1 && array.getObject(0) instanceof COSName family) {
            if (COSName.ICCBASED.equals(family)) {
                return array.getObject(1) instanceof COSStream profile && isArchivableProfile(profile);
            }
            return COSName.INDEXED.equals(family) && areArchivable(array.getObject(1));
        }
        return COSName.DEVICEGRAY.equals(colours) || COSName.DEVICERGB.equals(colours);
    }

    /** By the header of the profile, ISO 15076-1, 7.2: version 4 or older, of a device or a colour space, N fitting. */
    private static boolean isArchivableProfile(COSStream profile) throws IOException {
        byte[] header;
        try (InputStream bytes = profile.createInputStream()) {
            header = bytes.readNBytes(20);
        }
        if (header.length < 20 || header[8] > 4) {
            return false;
        }
        String deviceClass = new String(header, 12, 4, StandardCharsets.US_ASCII);
        String space = new String(header, 16, 4, StandardCharsets.US_ASCII);
        int components = switch (space) {
            case "GRAY" -> 1;
            case "RGB " -> 3;
            case "CMYK" -> 4;
            default -> 0;
        };
        return Set.of("scnr", "mntr", "prtr", "spac").contains(deviceClass) && components == profile.getInt(COSName.N);
    }
}
