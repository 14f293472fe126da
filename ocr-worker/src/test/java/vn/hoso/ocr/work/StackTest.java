package vn.hoso.ocr.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoso.contracts.ArrangementMade;
import vn.hoso.contracts.CutsDecided.Cut;
import vn.hoso.contracts.DocumentDigitized;
import vn.hoso.contracts.DocumentDigitized.Place;
import vn.hoso.contracts.PageLooked;
import vn.hoso.contracts.PagesArranged;
import vn.hoso.contracts.ScanHeld;
import vn.hoso.contracts.ScanHeld.Doubt;
import vn.hoso.contracts.SheetMark;
import vn.hoso.contracts.WordsCorrected.Correction;
import vn.hoso.ocr.RunningWorker;
import vn.hoso.ocr.WornSheet;
import vn.hoso.samples.PageFiles;
import vn.hoso.samples.SampleSheet;

/** Stacks as a clerk puts them into the feeder of a fax machine: 200 dpi, black and white. */
class StackTest {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int DPI = 200;
    private static final String RUN = "K7Q2MX";

    private static RunningWorker worker;

    private final List<BufferedImage> stack = new ArrayList<>();

    @TempDir
    Path folder;

    @BeforeAll
    static void start() {
        worker = RunningWorker.start("hoso.work.window=20");
    }

    @AfterAll
    static void stop() {
        worker.close();
    }

    @Test
    void sixty_pages_of_twelve_dossiers_with_three_damaged_sheets_and_one_lost_are_held_and_cut_where_the_clerk_says()
            throws IOException {
        int[] papers = {4, 3, 5, 4, 4, 3, 5, 4, 4, 5, 4, 4};
        int lost = 8;
        int[] firsts = new int[papers.length];
        for (int dossier = 1; dossier <= papers.length; dossier++) {
            BufferedImage sheet = sheet(dossier, papers.length, papers[dossier - 1]);
            switch (dossier) {
                case 3 -> stack.add(WornSheet.askew(WornSheet.turned(sheet, 180), 10));
                case 6 -> stack.add(WornSheet.creased(sheet));
                case 9 -> stack.add(WornSheet.turned(WornSheet.without(sheet, SampleSheet.QR), 180));
                default -> {
                    if (dossier != lost) {
                        stack.add(sheet);
                    }
                }
            }
            firsts[dossier - 1] = stack.size() + 1;
            papers(papers[dossier - 1]);
        }
        assertThat(stack).hasSize(60);

        String scan = scanned();
        ScanHeld held = held(scan);
        assertThat(held.sheets()).hasSize(11);
        assertThat(held.doubts()).hasSize(1);
        Doubt doubt = held.doubts().get(0);
        assertThat(doubt.kind()).isEqualTo("SHEET_MISSING");
        assertThat(doubt.run()).isEqualTo(RUN);
        assertThat(doubt.serial()).isEqualTo(lost);
        assertThat(doubt.cutBefore()).as("the place is right").isEqualTo(firsts[lost - 1]);
        assertThat(worker.documents(scan)).as("nothing of a held stack is told").isEmpty();
        assertThat(worker.objects().stat("documents", held.pageImageKey(firsts[lost - 1])))
                .as("what the clerk is shown")
                .isPresent();

        var cut = new Cut(firsts[lost - 1], false, code(lost));
        worker.decide(held, cut);
        worker.decide(held, cut); // a second press
        List<DocumentDigitized> documents = documents(scan, papers.length);
        for (int i = 0; i < papers.length; i++) {
            DocumentDigitized document = documents.get(i);
            assertThat(document.dossier()).isEqualTo(code(i + 1));
            assertThat(document.firstPage()).isEqualTo(firsts[i]);
            assertThat(document.pages()).isEqualTo(papers[i]);
            assertThat(document.documents()).isEqualTo(papers.length);
        }
        assertThat(documents.get(lost - 1).sheet()).isNull();
        assertThat(most("recognitions", scan)).as("no page is recognised again").isEqualTo(1);
        assertThat(most("attempts", scan)).isEqualTo(1);
    }

    @Test
    void a_sheet_whose_symbols_are_lost_is_known_by_its_title_and_holds_the_stack() throws IOException {
        stack.add(sheet(1, 3, 1));
        papers(1);
        stack.add(WornSheet.without(WornSheet.without(sheet(2, 3, 1), SampleSheet.QR), SampleSheet.BARS));
        papers(1);
        stack.add(sheet(3, 3, 1));
        papers(1);

        String scan = scanned();
        ScanHeld held = held(scan);
        assertThat(held.doubts()).hasSize(1);
        Doubt doubt = held.doubts().get(0);
        assertThat(doubt.kind()).isEqualTo("SHEET_UNREADABLE");
        assertThat(doubt.cutBefore()).isEqualTo(3);
        assertThat(doubt.sheetThere()).isTrue();
        assertThat(doubt.serial()).isEqualTo(2);

        worker.decide(held, new Cut(3, true, code(2)));
        assertThat(documents(scan, 3)).extracting(DocumentDigitized::firstPage).containsExactly(2, 4, 6);
    }

    @Test
    void a_stack_that_adds_up_is_split_without_asking_and_sheets_alone_are_refused() throws IOException {
        stack.add(sheet(1, 2, 2));
        papers(2);
        stack.add(sheet(2, 2, 1));
        papers(1);
        String scan = scanned();
        List<DocumentDigitized> documents = documents(scan, 2);
        assertThat(documents).extracting(DocumentDigitized::dossier).containsExactly(code(1), code(2));
        assertThat(documents.get(0).sheet()).isEqualTo(mark(1, 2, 2));
        assertThat(worker.holds(scan)).isEmpty();

        stack.clear();
        stack.add(sheet(1, 1, 0));
        String sheetsAlone = scanned();
        await().atMost(PATIENCE).until(() -> !worker.refusals(sheetsAlone).isEmpty());
        assertThat(worker.refusals(sheetsAlone).get(0).reason()).isEqualTo("ONLY_SHEETS");
    }

    @Test
    void blank_backs_are_set_aside_unread_and_come_back_into_pdf_alto_and_text_when_a_clerk_says_so()
            throws IOException {
        papers(1);
        blank();
        papers(1);
        blank();
        String scan = scanned();
        DocumentDigitized first = documents(scan, 1).get(0);
        assertThat(first.pageNumbers()).containsExactly(1, 3);
        assertThat(pages(first)).containsExactly(2, 2, 2);
        await().atMost(PATIENCE).until(() -> worker.looks(scan).size() == 4);
        assertThat(worker.looks(scan)).extracting(PageLooked::blank).containsExactly(false, true, false, true);
        assertThat(worker.looks(scan))
                .allSatisfy(look -> assertThat(worker.objects().stat(look.bucket(), look.thumbnailKey()))
                        .isPresent());
        assertThat(most("CASE WHEN blank THEN recognitions ELSE 0 END", scan))
                .as("what is set aside is not recognised")
                .isZero();

        worker.decide(scan, 2, false);
        worker.decide(scan, 2, false); // a second press
        worker.decide(scan, 4, false); // while the document is made anew
        DocumentDigitized second = document(scan, 1, 2, 3, 4);
        assertThat(pages(second)).containsExactly(4, 4, 4);
        assertThat(second.digitizedAt()).isAfter(first.digitizedAt());
        assertThat(pages(first)).as("the former files are kept").containsExactly(2, 2, 2);

        worker.decide(scan, 3, true);
        assertThat(pages(document(scan, 1, 2, 4))).containsExactly(3, 3, 3);
        assertThat(most("recognitions", scan)).as("no page is recognised again").isEqualTo(1);
    }

    @Test
    void a_page_scanned_again_takes_its_place_in_pdf_alto_text_and_picture_and_the_page_before_is_kept()
            throws IOException {
        papers(3);
        String scan = scanned();
        DocumentDigitized first = documents(scan, 1).get(0);
        byte[] pictureBefore =
                worker.objects().read("documents", first.pageImageKey(2).orElseThrow());

        stack.clear();
        paper("41");
        String again = scanned();
        worker.replace(scan, 2, "TIFF", again);
        worker.replace(scan, 2, "TIFF", again); // told twice
        await().atMost(PATIENCE).until(() -> last(scan).digitizedAt().isAfter(first.digitizedAt()));
        DocumentDigitized second = last(scan);

        assertThat(second.pageNumbers()).containsExactly(1, 2, 3);
        assertThat(pages(second)).containsExactly(3, 3, 3);
        assertThat(text(second)).contains("41").doesNotContain("số 2");
        assertThat(text(first)).as("the former files are kept").contains("2").doesNotContain("41");
        assertThat(worker.objects().read("documents", second.pageImageKey(2).orElseThrow()))
                .isNotEqualTo(pictureBefore);
        assertThat(worker.objects().read("documents", scan + "/page-0002-before-" + again.substring(0, 12) + ".jpg"))
                .isEqualTo(pictureBefore);
        assertThat(pictures(second)).as("the PDF shows what was scanned again").isNotEqualTo(pictures(first));
    }

    @Test
    void words_put_right_stand_in_pdf_alto_and_text_beside_the_same_picture_and_taken_back_they_are_as_they_were_read()
            throws IOException {
        paper("8");
        paper("9");
        String scan = scanned();
        DocumentDigitized first = documents(scan, 1).get(0);
        String read = text(first).split("\f", -1)[1].strip();
        String right = read + " Krông Nô";

        worker.correct(scan, 1, new Correction(new Place(2, 0, 0, 1, 1), read, right));
        await().atMost(PATIENCE).until(() -> last(scan).digitizedAt().isAfter(first.digitizedAt()));
        DocumentDigitized second = last(scan);
        assertThat(text(second)).contains(right);
        assertThat(alto(second)).contains("CONTENT=\"Krông\"");
        assertThat(textOfPdf(second)).contains("Krông Nô");
        assertThat(pictures(second)).isEqualTo(pictures(first));
        assertThat(second.fields()).as("what was read stays what was read").isEqualTo(first.fields());
        assertThat(second.confidence()).isEqualTo(first.confidence());
        assertThat(most("recognitions", scan)).as("no page is recognised again").isEqualTo(1);

        worker.correct(scan, 1);
        await().atMost(PATIENCE).until(() -> last(scan).digitizedAt().isAfter(second.digitizedAt()));
        assertThat(text(last(scan))).isEqualTo(text(first));
        assertThat(alto(last(scan))).isEqualTo(alto(first));
    }

    @Test
    void pages_arranged_otherwise_are_other_documents_and_taken_back_they_are_the_same_to_the_byte()
            throws IOException {
        stack.add(sheet(1, 2, 3));
        papers(3);
        stack.add(sheet(2, 2, 1));
        papers(1);
        String scan = scanned();
        List<DocumentDigitized> before = documents(scan, 2);
        String read = text(before.get(0)).split("\f", -1)[1].strip();
        worker.correct(scan, 1, new Correction(new Place(3, 0, 0, 1, 1), read, read + " Krông Nô"));
        await().atMost(PATIENCE).until(() -> text(last(scan, 1)).contains("Krông Nô"));
        DocumentDigitized first = last(scan, 1);
        DocumentDigitized second = last(scan, 2);

        var split = arranged(3, "4", first);
        worker.arrange(scan, 2, arranged(1, "2", first), arranged(2, "3,6", second), split);
        worker.arrange(scan, 1, arranged(1, "2-4,6", first)); // told late
        assertThat(made(scan, 2).documents()).containsExactly(1, 2, 3);
        assertThat(last(scan, 1).pageNumbers()).containsExactly(2);
        assertThat(last(scan, 2).pageNumbers()).containsExactly(3, 6);
        assertThat(last(scan, 2).dossier()).isEqualTo(code(2));
        assertThat(last(scan, 3).pageNumbers()).containsExactly(4);
        assertThat(last(scan, 3).dossier()).isEqualTo(code(1));
        assertThat(last(scan, 3).sheet()).isEqualTo(first.sheet());
        assertThat(pages(last(scan, 2))).containsExactly(2, 2, 2);
        assertThat(text(last(scan, 2))).as("words put right are its document's").doesNotContain("Krông Nô");

        worker.arrange(scan, 3, arranged(1, "2-4", first), arranged(2, "6", second));
        assertThat(made(scan, 3).documents()).containsExactly(1, 2);
        assertThat(bytes(last(scan, 1))).isEqualTo(bytes(first));
        assertThat(bytes(last(scan, 2))).isEqualTo(bytes(second));
        assertThat(most("recognitions", scan)).as("no page is recognised again").isEqualTo(1);

        worker.arrange(scan, 4, arranged(1, "2-4,6", first));
        assertThat(made(scan, 4).documents()).containsExactly(1);
        DocumentDigitized whole = last(scan, 2);
        worker.arrange(scan, 5, arranged(1, "2-4", first), arranged(2, "6", second));
        made(scan, 5);
        assertThat(last(scan, 2))
                .as("one that comes back unchanged is told as it was")
                .isEqualTo(whole);
        assertThat(last(scan, 1).documents()).isEqualTo(2);
    }

    private static ArrangementMade made(String scan, int version) {
        await().atMost(PATIENCE)
                .until(() -> worker.arrangements(scan).stream().anyMatch(made -> made.version() == version));
        List<ArrangementMade> made = worker.arrangements(scan);
        return made.get(made.size() - 1);
    }

    private static PagesArranged.Document arranged(int number, String pages, DocumentDigitized like) {
        return new PagesArranged.Document(number, pages, like.sheet(), like.dossier());
    }

    /** The document as it was told last. */
    private static DocumentDigitized last(String scan, int number) {
        return worker.documents(scan).stream()
                .filter(document -> document.number() == number)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private static List<String> bytes(DocumentDigitized document) {
        return List.of(document.alto().sha256(), document.text().sha256());
    }

    private static String textOfPdf(DocumentDigitized document) throws IOException {
        try (var pdf =
                Loader.loadPDF(worker.objects().read("documents", document.pdf().key()))) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private static String alto(DocumentDigitized document) {
        return new String(worker.objects().read("documents", document.alto().key()), StandardCharsets.UTF_8);
    }

    private static String text(DocumentDigitized document) {
        return new String(worker.objects().read("documents", document.text().key()), StandardCharsets.UTF_8);
    }

    /** The bytes of the image on the second page. */
    private static byte[] pictures(DocumentDigitized document) throws IOException {
        try (var pdf =
                Loader.loadPDF(worker.objects().read("documents", document.pdf().key()))) {
            var resources = pdf.getPage(1).getResources();
            for (var name : resources.getXObjectNames()) {
                if (resources.getXObject(name) instanceof PDImageXObject image) {
                    return image.getCOSObject().createRawInputStream().readAllBytes();
                }
            }
            throw new AssertionError("The page has no image");
        }
    }

    /** The document as it was told last, once it has those pages. */
    private static DocumentDigitized document(String scan, Integer... pages) {
        await().atMost(PATIENCE).until(() -> last(scan).pageNumbers().equals(List.of(pages)));
        return last(scan);
    }

    private static DocumentDigitized last(String scan) {
        List<DocumentDigitized> told = worker.documents(scan);
        return told.get(told.size() - 1);
    }

    /** Pages of the document's PDF, of its ALTO file, of its text. */
    private static List<Integer> pages(DocumentDigitized document) throws IOException {
        try (var pdf =
                Loader.loadPDF(worker.objects().read("documents", document.pdf().key()))) {
            return List.of(
                    pdf.getNumberOfPages(),
                    alto(document).split("<Page ", -1).length - 1,
                    text(document).split("\f", -1).length - 1);
        }
    }

    private String scanned() throws IOException {
        Path file = PageFiles.tiff(
                DPI, stack.size(), page -> stack.get(page - 1), folder.resolve("stack" + stack.size() + ".tif"));
        return worker.accept(file, "TIFF", stack.size());
    }

    private static ScanHeld held(String scan) {
        await().atMost(PATIENCE).until(() -> !worker.holds(scan).isEmpty());
        return worker.holds(scan).get(0);
    }

    private static List<DocumentDigitized> documents(String scan, int count) {
        await().atMost(PATIENCE).until(() -> worker.documents(scan).size() >= count);
        assertThat(worker.documents(scan)).hasSize(count);
        return worker.documents(scan);
    }

    private static int most(String column, String scan) {
        return worker.records()
                .sql("SELECT max(" + column + ") FROM page WHERE scan = :scan")
                .param("scan", scan)
                .query(Integer.class)
                .single();
    }

    private static BufferedImage sheet(int serial, int of, int sheets) {
        return SampleSheet.image(SheetMark.Kind.COVER.title(), mark(serial, of, sheets), DPI);
    }

    private static String mark(int serial, int of, int sheets) {
        return new SheetMark(SheetMark.Kind.COVER, RUN, serial, of, sheets, code(serial)).text();
    }

    private static String code(int dossier) {
        return "H15.50.05.13-261008-%04d".formatted(dossier);
    }

    private void blank() {
        var back = new BufferedImage(620, 877, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D paper = back.createGraphics();
        paper.setColor(Color.WHITE);
        paper.fillRect(0, 0, 620, 877);
        paper.dispose();
        stack.add(back);
    }

    /** Papers as small as a hand, with a line each, which are read in no time. */
    private void papers(int count) {
        for (int i = 0; i < count; i++) {
            paper(Integer.toString(stack.size() + 1));
        }
    }

    private void paper(String number) {
        var paper = new BufferedImage(620, 877, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D ink = paper.createGraphics();
        ink.setColor(Color.WHITE);
        ink.fillRect(0, 0, 620, 877);
        ink.setColor(Color.BLACK);
        ink.setFont(new Font(Font.SERIF, Font.PLAIN, 40));
        ink.drawString("Giấy tờ số " + number, 100, 200);
        ink.dispose();
        stack.add(paper);
    }
}
