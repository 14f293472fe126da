package vn.hoso.ocr.digitization;

import java.util.List;
import vn.hoso.ocr.recognition.Line;
import vn.hoso.ocr.recognition.RecognizedPage;
import vn.hoso.ocr.recognition.Word;

/**
 * How well a document was read.
 *
 * @param words number of words
 * @param doubtfulWords words below the doubt threshold
 * @param confidence mean confidence of the words, 0 to 1; 1 when there are none, for nothing was misread
 * @param textLayer whether every page was taken from a sound text layer
 */
record ReadingQuality(int words, int doubtfulWords, double confidence, boolean textLayer) {

    static ReadingQuality of(List<RecognizedPage> pages, double doubt) {
        int words = 0;
        int doubtful = 0;
        double sum = 0;
        boolean textLayer = true;
        for (RecognizedPage page : pages) {
            textLayer &= page.textLayer();
            for (Line line : page.lines()) {
                for (Word word : line.words()) {
                    words++;
                    doubtful += word.confidence() < doubt ? 1 : 0;
                    sum += word.confidence();
                }
            }
        }
        double mean = words == 0 ? 1 : Math.round(sum / words * 10_000) / 10_000.0;
        return new ReadingQuality(words, doubtful, mean, textLayer);
    }
}
