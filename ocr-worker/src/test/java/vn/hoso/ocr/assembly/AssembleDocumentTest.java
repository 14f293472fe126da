package vn.hoso.ocr.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;
import org.w3c.dom.Element;
import vn.hoso.ocr.recognition.Line;
import vn.hoso.ocr.recognition.PageImages;
import vn.hoso.ocr.recognition.PagePicture;
import vn.hoso.ocr.recognition.RecognizedPage;
import vn.hoso.ocr.recognition.Word;
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

    @ParameterizedTest
    @EnumSource(names = {"JBIG2", "JPEG2000", "PROFILE", "PALETTE"})
    void the_image_of_a_pdf_page_passes_through_untouched_however_it_is_packed(PackedPdf packing) throws Exception {
        SamplePaper paper = paper(true, 1);
        Path original = packing.write(small(paper), folder.resolve("packed.pdf"));
        Path pdf = assembled(original, pages(paper));
        assertThat(imageBytes(pdf)).isEqualTo(imageBytes(original));
        assertThat(violations(pdf)).isEmpty();
        assertThat(differenceFrom(drawn(original), pdf)).isLessThan(2);
    }

    @ParameterizedTest
    @EnumSource(names = {"LZW", "FOUR_INKS"})
    void an_image_that_has_no_place_in_a_pdf_a_is_packed_anew_with_every_pixel_kept(PackedPdf packing)
            throws Exception {
        SamplePaper paper = paper(false, 1);
        Path original = packing.write(small(paper), folder.resolve("packed.pdf"));
        Path pdf = assembled(original, pages(paper));
        assertThat(violations(pdf)).isEmpty();
        assertThat(pixels(pdf)).isEqualTo(pixels(original));
    }

    private static BufferedImage small(SamplePaper paper) {
        BufferedImage page = paper.image(1);
        return PageImages.redrawn(page, page.getWidth() / 3, page.getHeight() / 3, BufferedImage.TYPE_INT_RGB);
    }

    private static int[] pixels(Path pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf.toFile())) {
            BufferedImage image = image(document.getPage(0)).getImage();
            return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        }
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

    @ParameterizedTest
    @ValueSource(ints = {90, 180, 270})
    void a_page_that_was_scanned_turned_is_shown_upright_with_its_image_bytes_untouched(int turn) throws Exception {
        SamplePaper paper = paper(true, 1);
        BufferedImage upright = paper.image(1);
        BufferedImage scanned = new PagePicture(upright, 200).turned(-turn).image();
        Path original = folder.resolve("scan.jpg");
        ImageIO.write(scanned, "jpeg", original.toFile());

        Path pdf = assembled(original, List.of(turned(turn, 0)));

        assertThat(imageBytes(pdf)).isEqualTo(Files.readAllBytes(original));
        assertThat(violations(pdf)).isEmpty();
        assertThat(differenceFrom(upright, pdf)).isLessThan(4);
        assertThat(words(textByPdftotext(pdf))).isEqualTo(words(String.join(" ", TEXT)));
    }

    @Test
    void a_turned_page_is_shown_as_it_was_scanned_where_the_agency_wants_that() throws Exception {
        BufferedImage upright = paper(true, 1).image(1);
        BufferedImage scanned = new PagePicture(upright, 200).turned(270).image();
        Path original = folder.resolve("scan.jpg");
        ImageIO.write(scanned, "jpeg", original.toFile());

        Path pdf = assembled(original, List.of(turned(90, 0)), new AssemblySettings(false, false, List.of()));

        assertThat(differenceFrom(scanned, pdf)).isLessThan(4);
        assertThat(violations(pdf)).isEmpty();
    }

    @Test
    void a_leaning_page_is_shown_straight_where_the_agency_wants_that() throws Exception {
        BufferedImage straight = paper(true, 1).image(1);
        BufferedImage leaning = new BufferedImage(straight.getWidth(), straight.getHeight(), straight.getType());
        Graphics2D graphics = leaning.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, leaning.getWidth(), leaning.getHeight());
        graphics.rotate(Math.toRadians(-3), straight.getWidth() / 2.0, straight.getHeight() / 2.0);
        graphics.drawImage(straight, 0, 0, null);
        graphics.dispose();
        Path original = folder.resolve("scan.jpg");
        ImageIO.write(leaning, "jpeg", original.toFile());

        Path pdf = assembled(original, List.of(turned(0, 3)), new AssemblySettings(true, true, List.of()));
        assertThat(differenceFrom(straight, pdf)).isLessThan(differenceFrom(leaning, pdf) / 2);
        assertThat(imageBytes(pdf)).isEqualTo(Files.readAllBytes(original));
        assertThat(violations(pdf)).isEmpty();

        Path left = assembled(original, List.of(turned(0, 3)), new AssemblySettings(true, false, List.of()));
        assertThat(differenceFrom(leaning, left)).isLessThan(4);
    }

    private static RecognizedPage turned(int turn, double skew) {
        RecognizedPage page = TestPage.of(1, 200, TEXT);
        return new RecognizedPage(1, page.widthPx(), page.heightPx(), 200, false, turn, skew, page.lines(), List.of());
    }

    /** Mean difference in brightness, 0 to 255, of a picture and the PDF's first page as another tool draws it. */
    private static double differenceFrom(BufferedImage picture, Path pdf) throws IOException {
        BufferedImage drawn = drawn(pdf);
        BufferedImage same =
                PageImages.redrawn(picture, drawn.getWidth(), drawn.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        double sum = 0;
        for (int y = 0; y < drawn.getHeight(); y++) {
            for (int x = 0; x < drawn.getWidth(); x++) {
                sum += Math.abs(
                        drawn.getRaster().getSample(x, y, 0) - same.getRaster().getSample(x, y, 0));
            }
        }
        return sum / drawn.getWidth() / drawn.getHeight();
    }

    private static BufferedImage drawn(Path pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf.toFile())) {
            return new PDFRenderer(document).renderImageWithDPI(0, 50, ImageType.GRAY);
        }
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
            assertThat(word.getAttribute("WC")).isEqualTo("0.9");
            assertThat(Integer.parseInt(word.getAttribute("WIDTH"))).isPositive();
        }
        assertThat(contents).isEqualTo(words(String.join(" ", TEXT)));
        assertThat(Files.readString(folder.resolve("document.alto.xml"))).contains("<MeasurementUnit>pixel<");
    }

    @Test
    void alto_offers_beside_a_doubtful_word_what_else_it_may_be() throws Exception {
        SamplePaper paper = paper(false, 1);
        RecognizedPage page = TestPage.of(1, 200, "Giấy chúng nhận");
        Line line = page.lines().get(0);
        List<Word> words = line.words().stream()
                .map(word -> new Word(
                        word.text(),
                        word.text().equals("chúng") ? 0.5 : 0.95,
                        word.x(),
                        word.y(),
                        word.width(),
                        word.height()))
                .toList();
        assembled(
                original(paper, "scan.jpg"),
                List.of(page.withLines(List.of(new Line(words, line.x(), line.y(), line.width(), line.height())))));
        assertThat(Files.readString(folder.resolve("document.alto.xml")))
                .containsOnlyOnce(">chứng</ALTERNATIVE>")
                .containsPattern("CONTENT=\"chúng\"[^/]*><ALTERNATIVE PURPOSE=\"spelling\">")
                .containsPattern("CONTENT=\"nhận\"[^>]*/>");
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
        return assembled(original, pages, new AssemblySettings(true, false, List.of()));
    }

    private Path assembled(Path original, List<RecognizedPage> pages, AssemblySettings settings) throws IOException {
        String name = original.getFileName().toString();
        String format =
                name.endsWith("pdf") ? "PDF" : name.endsWith("tif") ? "TIFF" : name.endsWith("png") ? "PNG" : "JPEG";
        Path pdf = folder.resolve("document.pdf");
        new AssembleDocument(settings)
                .assemble(
                        new PageSource(original, format),
                        Map.of(),
                        "H26.05.01",
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
