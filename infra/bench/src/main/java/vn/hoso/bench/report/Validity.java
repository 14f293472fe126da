package vn.hoso.bench.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Whether a PDF keeps what PDF/A-2b asks, by veraPDF. */
public final class Validity {
    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Validity() {}

    /** Whether it passes; a file that cannot even be parsed does not. */
    public static boolean isPdfA2b(Path pdf) throws IOException {
        try (InputStream bytes = Files.newInputStream(pdf);
                PDFAParser parser = Foundries.defaultInstance().createParser(bytes, PDFAFlavour.PDFA_2_B)) {
            return Foundries.defaultInstance()
                    .createValidator(PDFAFlavour.PDFA_2_B, false)
                    .validate(parser)
                    .isCompliant();
        } catch (VeraPDFException e) {
            return false;
        }
    }
}
