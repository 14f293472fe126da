package vn.hoso.ocr.recognition;

import com.sun.jna.Pointer;
import java.nio.IntBuffer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import net.sourceforge.tess4j.ITessAPI;
import net.sourceforge.tess4j.ITessAPI.TessPageIteratorLevel;
import net.sourceforge.tess4j.TessAPI1;

/** What an engine found in the picture it was given last: lines of words with Tesseract's own confidence. */
final class FoundLines {

    private FoundLines() {}

    /**
     * The lines in the engine's order.
     *
     * @param scale how many pixels of that picture are one pixel of the page
     * @param left where the picture's left edge lies on the page, pixels of the page
     * @param top where its upper edge lies
     */
    static List<Line> of(ITessAPI.TessBaseAPI engine, double scale, int left, int top) {
        var lines = new ArrayList<Line>();
        ITessAPI.TessResultIterator found = TessAPI1.TessBaseAPIGetIterator(engine);
        if (found == null) {
            return lines; // nothing is written there
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
                addWord(words, found, place, scale, left, top);
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
            double scale,
            int left,
            int top) {
        Pointer bytes = TessAPI1.TessResultIteratorGetUTF8Text(found, TessPageIteratorLevel.RIL_WORD);
        if (bytes == null) {
            return;
        }
        String text = vietnamese(bytes.getString(0, StandardCharsets.UTF_8.name()));
        TessAPI1.TessDeleteText(bytes);
        IntBuffer x = IntBuffer.allocate(1);
        IntBuffer y = IntBuffer.allocate(1);
        IntBuffer right = IntBuffer.allocate(1);
        IntBuffer bottom = IntBuffer.allocate(1);
        if (text.isEmpty()
                || TessAPI1.TessPageIteratorBoundingBox(place, TessPageIteratorLevel.RIL_WORD, x, y, right, bottom)
                        == 0) {
            return;
        }
        double confidence = TessAPI1.TessResultIteratorConfidence(found, TessPageIteratorLevel.RIL_WORD) / 100.0;
        words.add(new Word(
                text,
                Math.max(0, Math.min(1, confidence)),
                left + (int) Math.round(x.get(0) / scale),
                top + (int) Math.round(y.get(0) / scale),
                (int) Math.round((right.get(0) - x.get(0)) / scale),
                (int) Math.round((bottom.get(0) - y.get(0)) / scale)));
    }

    /** In NFC; the model writes the Icelandic eth, which looks the same, for the Vietnamese đ now and then. */
    private static String vietnamese(String read) {
        return Normalizer.normalize(read, Normalizer.Form.NFC)
                .replace('Ð', 'Đ')
                .replace('ð', 'đ')
                .strip();
    }
}
