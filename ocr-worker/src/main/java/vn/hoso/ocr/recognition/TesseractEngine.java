package vn.hoso.ocr.recognition;

import com.sun.jna.Pointer;
import java.nio.IntBuffer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import net.sourceforge.lept4j.Pix;
import net.sourceforge.tess4j.ITessAPI;
import net.sourceforge.tess4j.ITessAPI.TessPageIteratorLevel;
import net.sourceforge.tess4j.TessAPI1;
import vn.hoso.ocr.recognition.preparation.PreparePage;
import vn.hoso.ocr.recognition.preparation.PreparedPage;

/** One Tesseract engine through Tess4J, for one thread. The picture stays in native memory. */
final class TesseractEngine implements AutoCloseable {

    private final ITessAPI.TessBaseAPI engine;

    TesseractEngine(String tessdata, String language, int segmentation) {
        this.engine = TessAPI1.TessBaseAPICreate();
        if (TessAPI1.TessBaseAPIInit3(engine, tessdata, language) != 0) {
            throw new IllegalStateException("Tesseract finds no data for '" + language + "' in " + tessdata
                    + "; install Debian's package tesseract-ocr-vie or set hoso.recognition.tessdata");
        }
        TessAPI1.TessBaseAPISetVariable(engine, "debug_file", "/dev/null");
        TessAPI1.TessBaseAPISetPageSegMode(engine, segmentation);
    }

    RecognizedPage read(RecognizerProcess.Task task) {
        Pix picture = PagePixels.read(task);
        try (var prepared = PreparePage.prepare(picture, task.dpi())) {
            TessAPI1.TessBaseAPISetImage2(engine, prepared.picture());
            TessAPI1.TessBaseAPISetSourceResolution(engine, prepared.dpi());
            if (TessAPI1.TessBaseAPIRecognize(engine, null) != 0) {
                throw new IllegalStateException("Tesseract gave up on " + task.image());
            }
            PagePixels.writeForScreen(picture, prepared.turn(), task.screen());
            return new RecognizedPage(
                    task.number(),
                    prepared.width(),
                    prepared.height(),
                    task.dpi(),
                    false,
                    prepared.turn(),
                    prepared.skew(),
                    lines(prepared));
        } finally {
            // Forgets the page, and what was learnt from it: a page reads the same whatever came before it.
            TessAPI1.TessBaseAPIClear(engine);
            TessAPI1.TessBaseAPIClearAdaptiveClassifier(engine);
            PagePixels.free(picture);
        }
    }

    private List<Line> lines(PreparedPage prepared) {
        var lines = new ArrayList<Line>();
        ITessAPI.TessResultIterator found = TessAPI1.TessBaseAPIGetIterator(engine);
        if (found == null) {
            return lines; // a blank page
        }
        try {
            ITessAPI.TessPageIterator place = TessAPI1.TessResultIteratorGetPageIterator(found);
            var words = new ArrayList<Word>();
            do {
                if (TessAPI1.TessPageIteratorIsAtBeginningOf(place, TessPageIteratorLevel.RIL_TEXTLINE) != 0
                        && !words.isEmpty()) {
                    lines.add(LineBox.around(words));
                    words.clear();
                }
                addWord(words, found, place, prepared);
            } while (TessAPI1.TessResultIteratorNext(found, TessPageIteratorLevel.RIL_WORD) != 0);
            if (!words.isEmpty()) {
                lines.add(LineBox.around(words));
            }
        } finally {
            TessAPI1.TessResultIteratorDelete(found);
        }
        return lines;
    }

    private static void addWord(
            List<Word> words,
            ITessAPI.TessResultIterator found,
            ITessAPI.TessPageIterator place,
            PreparedPage prepared) {
        Pointer bytes = TessAPI1.TessResultIteratorGetUTF8Text(found, TessPageIteratorLevel.RIL_WORD);
        if (bytes == null) {
            return;
        }
        String text = Normalizer.normalize(bytes.getString(0, StandardCharsets.UTF_8.name()), Normalizer.Form.NFC)
                .strip();
        TessAPI1.TessDeleteText(bytes);
        IntBuffer left = IntBuffer.allocate(1);
        IntBuffer top = IntBuffer.allocate(1);
        IntBuffer right = IntBuffer.allocate(1);
        IntBuffer bottom = IntBuffer.allocate(1);
        if (text.isEmpty()
                || TessAPI1.TessPageIteratorBoundingBox(place, TessPageIteratorLevel.RIL_WORD, left, top, right, bottom)
                        == 0) {
            return;
        }
        double confidence = TessAPI1.TessResultIteratorConfidence(found, TessPageIteratorLevel.RIL_WORD) / 100.0;
        PreparedPage.Place at = prepared.onThePage(left.get(0), top.get(0), right.get(0), bottom.get(0));
        words.add(new Word(
                text,
                Math.max(0, Math.min(1, Math.round(confidence * 10_000) / 10_000.0)),
                at.x(),
                at.y(),
                at.width(),
                at.height()));
    }

    @Override
    public void close() {
        TessAPI1.TessBaseAPIEnd(engine);
        TessAPI1.TessBaseAPIDelete(engine);
    }
}
