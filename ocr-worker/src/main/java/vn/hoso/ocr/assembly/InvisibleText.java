package vn.hoso.ocr.assembly;

import java.util.HexFormat;
import java.util.List;
import java.util.function.ToIntFunction;
import org.apache.pdfbox.cos.COSName;
import vn.hoso.ocr.recognition.Line;
import vn.hoso.ocr.recognition.RecognizedPage;
import vn.hoso.ocr.recognition.Word;

/**
 * The words of a page as PDF operators: rendering mode 3, each word stretched over its box, the space after it over the
 * gap, so that selecting, searching and copying behave as on printed text.
 */
final class InvisibleText {
    /** Name under which the font stands in the page's resources. */
    static final COSName FONT = COSName.getPDFName("HosoText");

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private static final float POINTS_PER_INCH = 72f;

    /** Smallest gap between words, as a share of the size, by which readers still tell two words apart. */
    private static final float LEAST_GAP = 0.2f;

    private InvisibleText() {}

    static String of(RecognizedPage page) {
        StringBuilder content = new StringBuilder("BT 3 Tr\n");
        for (Line line : page.lines()) {
            append(content, line, page);
        }
        return content.append("ET\n").toString();
    }

    private static void append(StringBuilder content, Line line, RecognizedPage page) {
        if (line.words().isEmpty()) {
            return;
        }
        float scale = POINTS_PER_INCH / page.dpi();
        // One size and one baseline a line: readers take words of differing baselines for different lines.
        float size = Math.max(1, median(line.words(), Word::height) * scale);
        float bottom = (page.heightPx() - median(line.words(), word -> word.y() + word.height())) * scale;
        float baseline = bottom - InvisibleFont.DESCENT / 1000f * size;
        content.append('/').append(FONT.getName()).append(' ');
        number(content, size).append(" Tf\n");
        float least = LEAST_GAP * size;
        float x = line.words().get(0).x() * scale;
        for (int i = 0; i < line.words().size(); i++) {
            Word word = line.words().get(i);
            float end = Math.max(x + least, (word.x() + word.width()) * scale);
            float next = end + least;
            if (i + 1 < line.words().size()) {
                float boxOfNext = line.words().get(i + 1).x() * scale;
                // Boxes that touch or overlap would be read as one word: the first gives way.
                end = Math.max(x + least, Math.min(end, boxOfNext - least));
                next = Math.max(boxOfNext, end + least);
            }
            number(content.append("1 0 0 1 "), x);
            number(content.append(' '), baseline).append(" Tm ");
            show(content, word.text(), end - x, size);
            if (i + 1 < line.words().size()) {
                show(content, " ", next - end, size);
            }
            content.append('\n');
            x = next;
        }
    }

    private static void show(StringBuilder content, String text, float width, float size) {
        float natural = text.length() * size * InvisibleFont.ADVANCE / 1000f;
        if (natural == 0) {
            return;
        }
        number(content, Math.max(0.1f, 100 * width / natural)).append(" Tz <");
        for (int i = 0; i < text.length(); i++) {
            content.append(HEX.toHexDigits(text.charAt(i)));
        }
        content.append("> Tj ");
    }

    /** Two decimals: a hundredth of a point is less than any pixel. Formatting took longer than all else here. */
    private static StringBuilder number(StringBuilder content, float value) {
        return content.append(Math.round(100 * value) / 100f);
    }

    private static int median(List<Word> words, ToIntFunction<Word> measure) {
        int[] sorted = words.stream().mapToInt(measure).sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
