package vn.hoso.ocr.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;
import org.w3c.dom.Element;
import vn.hoso.ocr.recognition.RecognizedPage;
import vn.hoso.samples.SamplePaper;

class AssembleDocumentTest {
    private static final String[] TEXT = {
        "ỦY BAN NHÂN DÂN TỈNH ĐẮK LẮK",
        "Số: 15/QĐ-UBND",
        "QUYẾT ĐỊNH",
        "Về việc số hóa hồ sơ, kết quả giải quyết thủ tục hành chính",
        "Nguyễn Thị Thủy, phường Khuê Mỹ: ưu tiên trước 17 giờ"
    };

    @TempDir
    private Path folder;

    @BeforeAll
    static void start_the_validator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @ValueSource(strings = {"image.pdf", "colour.pdf", "born.pdf", "scan.tif", "scan.jpg", "scan.png"})
    void every_kind_of_scan_becomes_a_pdf_a_whose_text_another_tool_reads(String kind) throws Exception {
        SamplePaper paper = paper(kind.startsWith("colour"), kind.endsWith("pdf") || kind.endsWith("tif") ? 2 : 1);
        Path pdf = assembled(original(paper, kind), pages(paper));

        assertThat(violations(pdf)).isEmpty();
        assertThat(words(textByPdftotext(pdf)))
                .isEqualTo(words(Files.readString(folder.resolve("document.txt"))))
                .isNotEmpty();
    }

    @Test
    void jpeg_bytes_pass_through_untouched() throws Exception {
        SamplePaper paper = paper(true, 1);
        Path original = original(paper, "scan.jpg");
        assertThat(imageBytes(assembled(original, pages(paper)))).isEqualTo(Files.readAllBytes(original));
    }

    @Test
    void the_image_of_a_pdf_page_passes_through_untouched() throws Exception {
        SamplePaper paper = paper(false, 1);
        Path original = original(paper, "image.pdf");
        assertThat(imageBytes(assembled(original, pages(paper)))).isEqualTo(imageBytes(original));
    }

    @Test
    void a_strip_of_g4_stays_g4_of_the_same_size() throws Exception {
        SamplePaper paper = paper(false, 1);
        Path original = original(paper, "scan.tif");
        Path pdf = assembled(original, pages(paper));
        try (var document = Loader.loadPDF(pdf.toFile())) {
            PDImageXObject image = image(document.getPage(0));
            assertThat(image.getCOSObject().getFilters()).isEqualTo(COSName.CCITTFAX_DECODE);
            assertThat(image.getWidth()).isEqualTo(paper.image(1).getWidth());
        }
        assertThat(Files.size(pdf)).isLessThan(Files.size(original) + 20_000);
    }

    @Test
    void words_that_touch_or_overlap_stay_apart() throws Exception {
        SamplePaper paper = paper(false, 1);
        RecognizedPage given = TestPage.of(1, 200, TEXT);
        var squeezed = given.lines().stream()
                .map(line -> new vn.hoso.ocr.recognition.Line(
                        line.words().stream()
                                .map(w -> new vn.hoso.ocr.recognition.Word(
                                        w.text(), w.confidence(), w.x(), w.y(), w.width() + 16, w.height()))
                                .toList(),
                        line.x(),
                        line.y(),
                        line.width(),
                        line.height()))
                .toList();
        RecognizedPage page = new RecognizedPage(1, given.widthPx(), given.heightPx(), 200, false, squeezed);
        Path pdf = assembled(original(paper, "scan.jpg"), List.of(page));
        assertThat(words(textByPdftotext(pdf))).isEqualTo(words(given.text()));
    }

    @Test
    void only_the_documents_own_pages_are_taken_from_the_scan() throws Exception {
        SamplePaper paper = paper(false, 3);
        Path pdf = assembled(original(paper, "image.pdf"), List.of(TestPage.of(3, 200, "Trang ba")));
        try (var document = Loader.loadPDF(pdf.toFile());
                var source = Loader.loadPDF(folder.resolve("image.pdf").toFile())) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            try (var taken = image(document.getPage(0)).getCOSObject().createRawInputStream();
                    var meant = image(source.getPage(2)).getCOSObject().createRawInputStream()) {
                assertThat(taken.readAllBytes()).isEqualTo(meant.readAllBytes());
            }
        }
    }

    @Test
    void the_same_scan_gives_the_same_bytes() throws Exception {
        SamplePaper paper = paper(false, 1);
        Path original = original(paper, "scan.jpg");
        byte[] first = Files.readAllBytes(assembled(original, pages(paper)));
        assertThat(Files.readAllBytes(assembled(original, pages(paper)))).isEqualTo(first);
    }

    @Test
    void alto_holds_every_word_with_its_box_and_confidence() throws Exception {
        SamplePaper paper = paper(false, 1);
        assembled(original(paper, "scan.jpg"), pages(paper));
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        var alto = factory.newDocumentBuilder()
                .parse(folder.resolve("document.alto.xml").toFile());
        var strings = alto.getElementsByTagNameNS("http://www.loc.gov/standards/alto/ns-v4#", "String");
        List<String> contents = new ArrayList<>();
        for (int i = 0; i < strings.getLength(); i++) {
            Element word = (Element) strings.item(i);
            contents.add(word.getAttribute("CONTENT"));
            assertThat(word.getAttribute("WC")).isEqualTo("0.900");
            assertThat(Integer.parseInt(word.getAttribute("WIDTH"))).isPositive();
        }
        assertThat(contents).isEqualTo(words(String.join(" ", TEXT)));
        assertThat(Files.readString(folder.resolve("document.alto.xml"))).contains("<MeasurementUnit>pixel<");
    }

    private SamplePaper paper(boolean colour, int pages) {
        var builder = SamplePaper.administrative("QUYET_DINH", "QUYẾT ĐỊNH")
                .pages(pages)
                .seed(5);
        return (colour ? builder.inColour() : builder).build();
    }

    private Path original(SamplePaper paper, String name) throws IOException {
        Path file = folder.resolve(name);
        return switch (name) {
            case "scan.tif" -> paper.writeTiff(file);
            case "scan.jpg" -> paper.writeJpeg(file);
            case "scan.png" -> paper.writePng(file);
            case "born.pdf" -> paper.writeBornDigitalPdf(file);
            default -> paper.writePdf(file);
        };
    }

    private static List<RecognizedPage> pages(SamplePaper paper) {
        List<RecognizedPage> pages = new ArrayList<>();
        for (int number = 1; number <= paper.pages(); number++) {
            pages.add(TestPage.of(number, 200, TEXT));
        }
        return pages;
    }

    private Path assembled(Path original, List<RecognizedPage> pages) throws IOException {
        String name = original.getFileName().toString();
        String format =
                name.endsWith("pdf") ? "PDF" : name.endsWith("tif") ? "TIFF" : name.endsWith("png") ? "PNG" : "JPEG";
        Path pdf = folder.resolve("document.pdf");
        new AssembleDocument(new AssemblySettings(true, false))
                .assemble(
                        original,
                        format,
                        pages,
                        pdf,
                        folder.resolve("document.alto.xml"),
                        folder.resolve("document.txt"));
        return pdf;
    }

    private static byte[] imageBytes(Path pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf.toFile());
                var raw = image(document.getPage(0)).getCOSObject().createRawInputStream()) {
            return raw.readAllBytes();
        }
    }

    private static PDImageXObject image(org.apache.pdfbox.pdmodel.PDPage page) throws IOException {
        COSName name = page.getResources().getXObjectNames().iterator().next();
        return (PDImageXObject) page.getResources().getXObject(name);
    }

    private static List<String> violations(Path pdf) throws Exception {
        try (PDFAParser parser =
                Foundries.defaultInstance().createParser(Files.newInputStream(pdf), PDFAFlavour.PDFA_2_B)) {
            ValidationResult result = Foundries.defaultInstance()
                    .createValidator(PDFAFlavour.PDFA_2_B, false)
                    .validate(parser);
            return result.getTestAssertions().stream()
                    .map(assertion -> assertion.getRuleId().getClause() + " " + assertion.getMessage())
                    .distinct()
                    .toList();
        }
    }

    private static String textByPdftotext(Path pdf) throws Exception {
        Process process = new ProcessBuilder("pdftotext", "-enc", "UTF-8", pdf.toString(), "-").start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor())
                .as("pdftotext, from Debian's poppler-utils")
                .isZero();
        return text;
    }

    private static List<String> words(String text) {
        return Stream.of(text.split("\\s+", -1)).filter(word -> !word.isEmpty()).toList();
    }
}
