package vn.hoso.ocr.assembly;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.xml.transform.TransformerException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.xmpbox.XMPMetadata;
import org.apache.xmpbox.type.BadFieldValueException;
import org.apache.xmpbox.xml.XmpSerializer;
import vn.hoso.ocr.recognition.RecognizedPage;

/**
 * A PDF/A-2b in the making: on each page its image, and above it the words, invisible. Streams go to a temporary file,
 * so memory does not grow with the number of pages.
 */
final class PdfA2b implements AutoCloseable {
    private static final String SRGB = "sRGB IEC61966-2.1";
    private static final byte[] WHAT_IT_IS = whatItIs();

    private static final AssemblySettings UPRIGHT = new AssemblySettings(true, false);

    private final PDDocument document;
    private final COSDictionary font;
    private long fingerprint = 1;

    PdfA2b() throws IOException {
        document = new PDDocument(IOUtils.createTempFileOnlyStreamCache());
        document.setVersion(1.7f);
        document.getDocumentCatalog().setLanguage("vi");
        font = InvisibleFont.in(document);
        intendedForSrgb();
        sayingWhatItIs();
    }

    void add(RecognizedPage words, PageImageSource images, AssemblySettings settings) throws IOException {
        PageStand stand = PageStand.of(words, settings);
        PageStand upright = PageStand.of(words, UPRIGHT);
        PDPage page = new PDPage(new PDRectangle(stand.width(), stand.height()));
        PageImage image = images.image(document, words.number()).turned(words.turn());
        PDResources resources = new PDResources();
        COSName imageName = resources.add(image.xObject());
        COSDictionary fonts = new COSDictionary();
        fonts.setItem(InvisibleText.FONT, font);
        resources.getCOSObject().setItem(COSName.FONT, fonts);
        page.setResources(resources);
        String content = "q "
                + stand.matrix()
                + String.format(
                        Locale.ROOT,
                        "q %s cm /%s Do Q\n",
                        image.matrix(upright.width(), upright.height()),
                        imageName.getName())
                + InvisibleText.of(words)
                + "Q\n";
        fingerprint = 31 * fingerprint + content.hashCode();
        page.setContents(new PDStream(
                document, new ByteArrayInputStream(content.getBytes(StandardCharsets.US_ASCII)), COSName.FLATE_DECODE));
        document.addPage(page);
    }

    void save(Path file) throws IOException {
        document.setDocumentId(fingerprint);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            document.save(out);
        }
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    private void intendedForSrgb() throws IOException {
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        PDOutputIntent intent = new PDOutputIntent(document, new ByteArrayInputStream(profile));
        intent.setInfo(SRGB);
        intent.setOutputCondition(SRGB);
        intent.setOutputConditionIdentifier(SRGB);
        intent.setRegistryName("http://www.color.org");
        document.getDocumentCatalog().addOutputIntent(intent);
    }

    private void sayingWhatItIs() throws IOException {
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(WHAT_IT_IS);
        document.getDocumentCatalog().setMetadata(metadata);
    }

    private static byte[] whatItIs() {
        try {
            XMPMetadata xmp = XMPMetadata.createXMPMetadata();
            var identification = xmp.createAndAddPDFAIdentificationSchema();
            identification.setPart(2);
            identification.setConformance("B");
            xmp.createAndAddXMPBasicSchema().setCreatorTool("Hoso");
            ByteArrayOutputStream packet = new ByteArrayOutputStream();
            new XmpSerializer().serialize(xmp, packet, true);
            return packet.toByteArray();
        } catch (BadFieldValueException | TransformerException e) {
            throw new IllegalStateException("The metadata of a PDF/A could not be written", e);
        }
    }
}
