package vn.hoso.bench.tika;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.ocr.TesseractOCRConfig;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.sax.BodyContentHandler;

/**
 * Reads files by Apache Tika with Tesseract in Vietnamese, one after the other in one JVM: the shortest program that its
 * documentation leads to. Arguments: the folder for the texts, then the files.
 */
public final class ReadWithTika {
    private ReadWithTika() {}

    /** Writes {@code NAME.txt} for each file. */
    public static void main(String[] arguments) throws Exception {
        Path out = Path.of(arguments[0]);
        AutoDetectParser parser = new AutoDetectParser();
        TesseractOCRConfig tesseract = new TesseractOCRConfig();
        tesseract.setLanguage("vie");
        PDFParserConfig pdf = new PDFParserConfig();
        pdf.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.OCR_ONLY);
        for (String file : Arrays.asList(arguments).subList(1, arguments.length)) {
            ParseContext context = new ParseContext();
            context.set(TesseractOCRConfig.class, tesseract);
            context.set(PDFParserConfig.class, pdf);
            BodyContentHandler text = new BodyContentHandler(-1);
            Path path = Path.of(file);
            try (InputStream bytes = Files.newInputStream(path)) {
                parser.parse(bytes, text, new Metadata(), context);
            }
            Files.writeString(out.resolve(path.getFileName() + ".txt"), text.toString(), StandardCharsets.UTF_8);
        }
    }
}
