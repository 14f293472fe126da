package vn.hoso.ocr.assembly;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import vn.hoso.ocr.recognition.PageImages;

/** One picture as the only thing on the page of a PDF, packed in each of the ways that scanners and drivers choose. */
enum PackedPdf {
    /** Black and white as JBIG2: one generic region, coded as MMR. */
    JBIG2,
    /** Colour as JPEG 2000. */
    JPEG2000,
    /** Colour with a profile of its own. */
    PROFILE,
    /** Sixteen shades of grey from a palette. */
    PALETTE,
    /** LZW, which PDF/A forbids. */
    LZW,
    /** Four inks without a profile, which PDF/A forbids beside an sRGB intent. */
    FOUR_INKS;

    private static final int PALETTE_COLOURS = 16;

    Path write(BufferedImage picture, Path file) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                PDRectangle box = page.getCropBox();
                content.drawImage(image(picture, document), 0, 0, box.getWidth(), box.getHeight());
            }
            document.save(file.toFile());
        }
        return file;
    }

    private PDImageXObject image(BufferedImage picture, PDDocument document) throws IOException {
        int width = picture.getWidth();
        int height = picture.getHeight();
        BufferedImage grey = PageImages.redrawn(picture, width, height, BufferedImage.TYPE_BYTE_GRAY);
        BufferedImage colour = PageImages.redrawn(picture, width, height, BufferedImage.TYPE_3BYTE_BGR);
        return switch (this) {
            case JBIG2 -> jbig2(PageImages.redrawn(picture, width, height, BufferedImage.TYPE_BYTE_BINARY), document);
            case JPEG2000 -> jpeg2000(colour, document);
            case PROFILE -> image(document, colour, samples(colour, 3), 8, profile(document), COSName.FLATE_DECODE);
            case PALETTE -> image(document, grey, fourBits(grey), 4, palette(), COSName.FLATE_DECODE);
            case LZW -> image(document, grey, samples(grey, 1), 8, COSName.DEVICEGRAY, COSName.LZW_DECODE);
            case FOUR_INKS -> image(document, grey, inks(grey), 8, COSName.DEVICECMYK, COSName.FLATE_DECODE);
        };
    }

    private static PDImageXObject image(
            PDDocument document, BufferedImage picture, byte[] samples, int depth, COSBase colours, COSName filter)
            throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        try (OutputStream out = stream.createOutputStream(filter)) {
            out.write(samples);
        }
        return described(stream, picture, depth, colours);
    }

    private static PDImageXObject described(COSStream stream, BufferedImage picture, int depth, COSBase colours)
            throws IOException {
        stream.setItem(COSName.TYPE, COSName.XOBJECT);
        stream.setItem(COSName.SUBTYPE, COSName.IMAGE);
        stream.setInt(COSName.WIDTH, picture.getWidth());
        stream.setInt(COSName.HEIGHT, picture.getHeight());
        stream.setInt(COSName.BITS_PER_COMPONENT, depth);
        stream.setItem(COSName.COLORSPACE, colours);
        return new PDImageXObject(new PDStream(stream), null);
    }

    /** Segments of ITU-T T.88: what the page is, then one region whose coding is that of a G4 fax. */
    private static PDImageXObject jbig2(BufferedImage picture, PDDocument document) throws IOException {
        byte[] coded;
        try (InputStream g4 =
                CCITTFactory.createFromImage(document, picture).getCOSObject().createRawInputStream()) {
            coded = g4.readAllBytes();
        }
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        segment(out, 0, 48, 19);
        out.writeInt(picture.getWidth());
        out.writeInt(picture.getHeight());
        out.write(new byte[11]); // no resolution, white page, no stripes
        segment(out, 1, 38, 18 + coded.length);
        out.writeInt(picture.getWidth());
        out.writeInt(picture.getHeight());
        out.write(new byte[9]); // at the top left corner, ORed with the page
        out.writeByte(1); // MMR
        out.write(coded);
        return raw(document, bytes.toByteArray(), COSName.JBIG2_DECODE, picture, 1, COSName.DEVICEGRAY);
    }

    private static void segment(DataOutputStream out, int number, int type, int length) throws IOException {
        out.writeInt(number);
        out.writeByte(type);
        out.writeByte(0); // refers to no other segment
        out.writeByte(1); // of page 1
        out.writeInt(length);
    }

    private static PDImageXObject jpeg2000(BufferedImage picture, PDDocument document) throws IOException {
        var bytes = new ByteArrayOutputStream();
        if (!ImageIO.write(picture, "jpeg2000", bytes)) {
            throw new IOException("No writer of JPEG 2000 is on the class path");
        }
        return raw(document, bytes.toByteArray(), COSName.JPX_DECODE, picture, 8, COSName.DEVICERGB);
    }

    private static PDImageXObject raw(
            PDDocument document, byte[] packed, COSName filter, BufferedImage picture, int depth, COSBase colours)
            throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        try (OutputStream out = stream.createRawOutputStream()) {
            out.write(packed);
        }
        stream.setItem(COSName.FILTER, filter);
        return described(stream, picture, depth, colours);
    }

    private static COSBase profile(PDDocument document) throws IOException {
        byte[] srgb = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        PDStream profile = new PDStream(document, new ByteArrayInputStream(srgb), COSName.FLATE_DECODE);
        profile.getCOSObject().setInt(COSName.N, 3);
        COSArray colours = new COSArray();
        colours.add(COSName.ICCBASED);
        colours.add(profile);
        return colours;
    }

    private static COSBase palette() throws IOException {
        StringBuilder shades = new StringBuilder();
        for (int i = 0; i < PALETTE_COLOURS; i++) {
            shades.append(String.format(Locale.ROOT, "%02x", i * 255 / (PALETTE_COLOURS - 1))
                    .repeat(3));
        }
        COSArray colours = new COSArray();
        colours.add(COSName.INDEXED);
        colours.add(COSName.DEVICERGB);
        colours.add(COSInteger.get(PALETTE_COLOURS - 1));
        colours.add(COSString.parseHex(shades.toString()));
        return colours;
    }

    private static byte[] samples(BufferedImage picture, int bands) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        byte[] samples = new byte[width * height * bands];
        int at = 0;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                for (int band = 0; band < bands; band++) {
                    samples[at++] = (byte) picture.getRaster().getSample(x, y, band);
                }
            }
        }
        return samples;
    }

    private static byte[] fourBits(BufferedImage grey) {
        int bytesARow = (grey.getWidth() + 1) / 2;
        byte[] samples = new byte[bytesARow * grey.getHeight()];
        for (int y = 0; y < grey.getHeight(); y++) {
            for (int x = 0; x < grey.getWidth(); x++) {
                int shade = grey.getRaster().getSample(x, y, 0) / PALETTE_COLOURS;
                samples[y * bytesARow + x / 2] |= (byte) (x % 2 == 0 ? shade << 4 : shade);
            }
        }
        return samples;
    }

    /** Black ink alone. */
    private static byte[] inks(BufferedImage grey) {
        byte[] shades = samples(grey, 1);
        byte[] inks = new byte[shades.length * 4];
        for (int i = 0; i < shades.length; i++) {
            inks[4 * i + 3] = (byte) (255 - (shades[i] & 0xff));
        }
        return inks;
    }
}
