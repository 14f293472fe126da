package vn.hoso.ocr.recognition;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * A page in black and white as scanners put it into a PDF: one strip in CCITT Group 4 (ITU-T T.6). The same strip makes a
 * TIFF (TIFF 6.0, sections 2 and 11) that the recogniser unpacks itself, many times faster than Java does. No library
 * writes a TIFF around bytes that are packed already.
 */
final class FaxedPage {

    private static final int LONG = 4;
    private static final int SHORT = 3;
    private static final int ENTRIES = 9;
    private static final int HEADER = 8;
    private static final int BEFORE_THE_STRIP = HEADER + 2 + 12 * ENTRIES + 4;
    private static final int GROUP_4 = 4;
    private static final int WHITE_IS_ZERO = 0;

    private FaxedPage() {}

    /** Whether an image is a strip in Group 4 whose black is ink, and nothing else makes what is seen of it. */
    static boolean is(PDImageXObject image) {
        COSStream stream = image.getCOSObject();
        return COSName.CCITTFAX_DECODE.equals(stream.getFilters())
                && stream.getDictionaryObject(COSName.DECODE_PARMS) instanceof COSDictionary how
                && how.getInt(COSName.K, 0) < 0
                && how.getInt(COSName.COLUMNS, 1728) == image.getWidth()
                && !how.getBoolean(COSName.BLACK_IS_1, false)
                && !how.getBoolean(COSName.ENCODED_BYTE_ALIGN, false)
                && !stream.containsKey(COSName.DECODE)
                && !stream.containsKey(COSName.IMAGE_MASK)
                && !stream.containsKey(COSName.MASK)
                && !stream.containsKey(COSName.SMASK)
                && COSName.DEVICEGRAY.equals(stream.getDictionaryObject(COSName.COLORSPACE));
    }

    /** Writes such an image as a TIFF, which replaces the file. */
    static void write(PDImageXObject image, Path file) throws IOException {
        int strip = Math.toIntExact(image.getCOSObject().getLength());
        ByteBuffer head = ByteBuffer.allocate(BEFORE_THE_STRIP).order(ByteOrder.LITTLE_ENDIAN);
        head.put("II".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(HEADER);
        head.putShort((short) ENTRIES);
        entry(head, 256, LONG, image.getWidth());
        entry(head, 257, LONG, image.getHeight());
        entry(head, 258, SHORT, 1); // bits a sample
        entry(head, 259, SHORT, GROUP_4);
        entry(head, 262, SHORT, WHITE_IS_ZERO);
        entry(head, 273, LONG, BEFORE_THE_STRIP);
        entry(head, 277, SHORT, 1); // samples a pixel
        entry(head, 278, LONG, image.getHeight()); // rows a strip
        entry(head, 279, LONG, strip);
        head.putInt(0); // no other picture
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
                InputStream packed = image.getCOSObject().createRawInputStream()) {
            out.write(head.array());
            packed.transferTo(out);
        }
    }

    private static void entry(ByteBuffer head, int tag, int kind, int value) {
        head.putShort((short) tag).putShort((short) kind).putInt(1).putInt(value);
    }
}
