package vn.hoso.ocr.recognition;

import com.sun.jna.ptr.PointerByReference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import net.sourceforge.lept4j.Box;
import net.sourceforge.lept4j.Leptonica1;
import net.sourceforge.lept4j.Pix;
import net.sourceforge.tess4j.ITessAPI;
import net.sourceforge.tess4j.ITessAPI.TessPageSegMode;
import net.sourceforge.tess4j.TessAPI1;
import org.jspecify.annotations.Nullable;

/**
 * Reads the lines in doubt a second time, each cut out and by itself, brought to the height of letters the model was
 * trained on, and keeps what reads better. Which lines, and which reading, is decided by {@link LineDoubt}; nothing is
 * made up that neither reading saw. The figures behind the numbers here stand in the decision about recognition passes.
 */
final class SecondReading {

    private static final int WHITE_BORDER = 12;

    /** Most lines of a page that are read again, the most doubtful first: what bounds the cost. */
    private static final int MOST = 6;
    /** Height in pixels to which a line is brought. */
    private static final double LINE_HEIGHT = 42;

    private final ITessAPI.TessBaseAPI engine;

    /** A reader of single lines with the engine of the first pass, whose picture is no longer needed. */
    SecondReading(ITessAPI.TessBaseAPI engine) {
        this.engine = engine;
    }

    /**
     * The lines, those in doubt replaced where the second reading is better.
     *
     * @param picture the picture of the first pass
     */
    List<Line> improved(Pix picture, List<Line> lines) {
        var better = new ArrayList<>(lines);
        List<Integer> doubtful = IntStream.range(0, lines.size())
                .filter(i -> LineDoubt.of(lines.get(i)).isWorthReadingAgain())
                .boxed()
                .sorted(Comparator.comparingDouble(
                        i -> LineDoubt.of(lines.get(i)).quality()))
                .limit(MOST)
                .toList();
        if (!doubtful.isEmpty()) {
            TessAPI1.TessBaseAPISetPageSegMode(engine, TessPageSegMode.PSM_SINGLE_LINE);
        }
        for (int i : doubtful) {
            Line again = read(picture, lines.get(i));
            if (again != null && LineDoubt.of(again).isBetterThan(LineDoubt.of(lines.get(i)))) {
                better.set(i, again);
            }
        }
        return better;
    }

    /**
     * The lines with those that the first pass passed over.
     *
     * @param picture the picture of the first pass
     * @param dpi its resolution as its letters say
     */
    List<Line> completed(Pix picture, List<Line> lines, int dpi) {
        List<Line> completed = lines;
        for (Line place : PassedOver.in(picture, lines, dpi)) {
            TessAPI1.TessBaseAPISetPageSegMode(engine, TessPageSegMode.PSM_SINGLE_LINE);
            Line line = read(picture, place);
            if (line != null && LineDoubt.of(line).isPrint()) {
                completed = AddedLine.to(completed, line, PassedOver.UNSURE);
            }
        }
        return completed;
    }

    private @Nullable Line read(Pix picture, Line line) {
        int margin = Math.max(3, line.height() / 8);
        int left = Math.max(0, line.x() - margin);
        int top = Math.max(0, line.y() - margin);
        Box box = Leptonica1.boxCreate(left, top, line.width() + 2 * margin, line.height() + 2 * margin);
        Pix cut = Leptonica1.pixClipRectangle(picture, box, null);
        Leptonica1.boxDestroy(new PointerByReference(box.getPointer()));
        if (cut == null) {
            return null;
        }
        double scale = Math.max(0.7, Math.min(2, LINE_HEIGHT / line.height()));
        Pix scaled = Leptonica1.pixScale(cut, (float) scale, (float) scale);
        free(cut);
        if (scaled == null) {
            return null;
        }
        Pix framed = framed(scaled);
        free(scaled);
        if (framed == null) {
            return null;
        }
        try {
            TessAPI1.TessBaseAPISetImage2(engine, framed);
            if (TessAPI1.TessBaseAPIRecognize(engine, null) != 0) {
                return null;
            }
            int border = (int) Math.round(WHITE_BORDER / scale);
            List<Line> lines = FoundLines.of(engine, scale, left - border, top - border);
            return lines.size() == 1 ? lines.get(0) : null;
        } finally {
            free(framed);
        }
    }

    private static @Nullable Pix framed(Pix picture) {
        int depth = Leptonica1.pixGetDepth(picture);
        int white = depth == 1 ? 0 : depth == 8 ? 255 : 0xffffff00;
        return Leptonica1.pixAddBorder(picture, WHITE_BORDER, white);
    }

    private static void free(Pix picture) {
        Leptonica1.pixDestroy(new PointerByReference(picture.getPointer()));
    }
}
