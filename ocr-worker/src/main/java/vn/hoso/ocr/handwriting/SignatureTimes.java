package vn.hoso.ocr.handwriting;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Calendar;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;

/** When a PDF was signed, as its signatures claim; they are not validated here. */
public final class SignatureTimes {

    private SignatureTimes() {}

    /** The times, in the order of the signatures; a signature that tells no time is left out. */
    public static List<Instant> of(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
            return document.getSignatureDictionaries().stream()
                    .map(PDSignature::getSignDate)
                    .filter(Objects::nonNull)
                    .map(Calendar::toInstant)
                    .toList();
        }
    }
}
