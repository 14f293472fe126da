package vn.hoso.ocr.recognition;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import net.sourceforge.lept4j.Leptonica1;
import net.sourceforge.lept4j.Pix;
import net.sourceforge.tess4j.ITessAPI;
import net.sourceforge.tess4j.ITessAPI.TessPageSegMode;
import net.sourceforge.tess4j.TessAPI1;
import org.jspecify.annotations.Nullable;
import vn.hoso.ocr.recognition.confidence.WordConfidence;
import vn.hoso.ocr.recognition.preparation.PixScope;
import vn.hoso.ocr.recognition.preparation.PreparePage;
import vn.hoso.ocr.recognition.preparation.PreparedPage;
import vn.hoso.ocr.recognition.sheets.CardCodes;
import vn.hoso.ocr.recognition.sheets.PageMarks;
import vn.hoso.ocr.recognition.tables.BlockReader;
import vn.hoso.ocr.recognition.tables.RuledPage;

/**
 * One Tesseract engine through Tess4J, for one thread. The picture stays in native memory. A page is read once as a
 * whole, then its lines in doubt by themselves.
 */
final class TesseractEngine implements AutoCloseable {

    /**
     * Mean confidence below which Tesseract reads a line once more as light print on dark. At its own 0.7 that is done for
     * many lines that are only worn.
     */
    private static final String READS_LIKE_LIGHT_ON_DARK = "0.5";

    private final ITessAPI.TessBaseAPI engine;
    private final int segmentation;
    private final SecondReading secondReading;

    private final UnaryOperator<List<Line>> calibration;

    TesseractEngine(String tessdata, String language, int segmentation) {
        this(tessdata, language, segmentation, lines -> Strays.leftOut(WordConfidence.calibrated(lines)));
    }

    private TesseractEngine(String tessdata, String language, int segmentation, UnaryOperator<List<Line>> calibration) {
        this.calibration = calibration;
        this.engine = TessAPI1.TessBaseAPICreate();
        if (TessAPI1.TessBaseAPIInit3(engine, tessdata, language) != 0) {
            throw new IllegalStateException("Tesseract finds no data for '" + language + "' in " + tessdata
                    + "; install Debian's package tesseract-ocr-vie or set hoso.recognition.tessdata");
        }
        TessAPI1.TessBaseAPISetVariable(engine, "debug_file", "/dev/null");
        TessAPI1.TessBaseAPISetVariable(engine, "invert_threshold", READS_LIKE_LIGHT_ON_DARK);
        this.segmentation = segmentation;
        this.secondReading = new SecondReading(engine);
    }

    /** An engine whose words say what Tesseract says: what the calibration is fitted on. */
    static TesseractEngine uncalibrated(String tessdata, String language, int segmentation) {
        return new TesseractEngine(tessdata, language, segmentation, lines -> lines);
    }

    /**
     * Reads a page.
     *
     * @param seen told what was seen of it before its words are read, when the task asks for that
     */
    RecognizedPage read(RecognizerProcess.Task task, Consumer<PageLook> seen) {
        try (var scope = new PixScope()) {
            Pix picture = scope.hold(PagePixels.read(task));
            Pix shown = scope.hold(PagePixels.shown(picture));
            if (task.thumbnail() != null) {
                LookAtPage.onTheWay(shown, Leptonica1.pixGetWidth(picture), task, seen);
            }
            boolean aside = task.what() == RecognizerProcess.What.DRAW;
            List<String> marks = aside ? List.of() : PageMarks.on(picture, task.dpi());
            // A cover or separator sheet says nothing but its marks, and what is set aside says nothing at all.
            RecognizedPage page =
                    aside || !marks.isEmpty() ? wordless(picture, task).withMarks(marks) : withWords(picture, task);
            if (task.screen() != null) {
                PagePixels.write(shown, page.turn(), PageImages.TALLEST, task.screen());
            }
            return page;
        }
    }

    private static RecognizedPage wordless(Pix picture, RecognizerProcess.Task task) {
        int width = Leptonica1.pixGetWidth(picture);
        int height = Leptonica1.pixGetHeight(picture);
        return new RecognizedPage(task.number(), width, height, task.dpi(), false, List.of());
    }

    private RecognizedPage withWords(Pix picture, RecognizerProcess.Task task) {
        try (var prepared = PreparePage.prepare(picture, task.dpi())) {
            List<Line> lines = words(prepared, task);
            return new RecognizedPage(
                    task.number(),
                    prepared.width(),
                    prepared.height(),
                    task.dpi(),
                    false,
                    prepared.turn(),
                    prepared.skew(),
                    lines.stream().map(line -> onThePage(line, prepared)).toList(),
                    List.of(),
                    CardPage.is(lines) ? card(picture, prepared.turn(), task.dpi()) : null);
        } finally {
            // Forgets the page, and what was learnt from it: a page reads the same whatever came before it.
            TessAPI1.TessBaseAPIClear(engine);
            TessAPI1.TessBaseAPIClearAdaptiveClassifier(engine);
        }
    }

    private static @Nullable CardSymbol card(Pix picture, int turn, int dpi) {
        return CardCodes.on(picture, dpi)
                .map(found -> new CardSymbol(
                                found.text(),
                                found.place().x,
                                found.place().y,
                                found.place().width,
                                found.place().height)
                        .turned(turn, Leptonica1.pixGetWidth(picture), Leptonica1.pixGetHeight(picture)))
                .orElse(null);
    }

    /** The lines in reading order, with places on the prepared picture. */
    private List<Line> words(PreparedPage prepared, RecognizerProcess.Task task) {
        int width = Leptonica1.pixGetWidth(prepared.picture());
        int height = Leptonica1.pixGetHeight(prepared.picture());
        try (var page = RuledPage.of(prepared.picture())) {
            look(page.withoutTables(), segmentation, prepared.dpi());
            List<Line> found = secondReading.completed(page.withoutTables(), found(task), prepared.dpi());
            List<Line> lines = ReadingOrder.of(found, width, height);
            if (page.hasTables()) {
                look(page.withoutRules(), TessPageSegMode.PSM_SINGLE_BLOCK, prepared.dpi());
                lines = page.withTables(lines, new TableBlocks(task));
            }
            return calibration.apply(secondReading.improved(page.withoutRules(), lines));
        }
    }

    private void look(Pix picture, int mode, int dpi) {
        TessAPI1.TessBaseAPISetPageSegMode(engine, mode);
        TessAPI1.TessBaseAPISetImage2(engine, picture);
        TessAPI1.TessBaseAPISetSourceResolution(engine, dpi);
    }

    private List<Line> found(RecognizerProcess.Task task) {
        if (TessAPI1.TessBaseAPIRecognize(engine, null) != 0) {
            throw new IllegalStateException("Tesseract gave up on " + task.image());
        }
        return FoundLines.of(engine, 1, 0, 0);
    }

    /** Reads parts of the picture that was set last. */
    private final class TableBlocks implements BlockReader {

        private final RecognizerProcess.Task task;

        private TableBlocks(RecognizerProcess.Task task) {
            this.task = task;
        }

        @Override
        public List<Line> lines(int left, int top, int width, int height) {
            TessAPI1.TessBaseAPISetRectangle(engine, left, top, width, height);
            return found(task);
        }

        @Override
        public @Nullable Line digits(Line line) {
            int margin = line.height() / 3;
            TessAPI1.TessBaseAPISetVariable(engine, "tessedit_char_whitelist", "0123456789./-");
            TessAPI1.TessBaseAPISetPageSegMode(engine, TessPageSegMode.PSM_SINGLE_LINE);
            TessAPI1.TessBaseAPISetRectangle(
                    engine,
                    Math.max(0, line.x() - margin),
                    Math.max(0, line.y() - margin),
                    line.width() + 2 * margin,
                    line.height() + 2 * margin);
            try {
                List<Line> read = found(task);
                return read.size() == 1 ? read.get(0) : null;
            } finally {
                TessAPI1.TessBaseAPISetVariable(engine, "tessedit_char_whitelist", "");
                TessAPI1.TessBaseAPISetPageSegMode(engine, TessPageSegMode.PSM_SINGLE_BLOCK);
            }
        }
    }

    private static Line onThePage(Line line, PreparedPage prepared) {
        return LineBox.around(
                line.words().stream().map(word -> onThePage(word, prepared)).toList());
    }

    private static Word onThePage(Word word, PreparedPage prepared) {
        PreparedPage.Place at =
                prepared.onThePage(word.x(), word.y(), word.x() + word.width(), word.y() + word.height());
        double confidence = Math.round(word.confidence() * 10_000) / 10_000.0;
        return new Word(word.text(), confidence, at.x(), at.y(), at.width(), at.height());
    }

    @Override
    public void close() {
        TessAPI1.TessBaseAPIEnd(engine);
        TessAPI1.TessBaseAPIDelete(engine);
    }
}
