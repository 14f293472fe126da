package vn.hoso.ocr.recognition.tables;

import com.sun.jna.ptr.PointerByReference;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.List;
import net.sourceforge.lept4j.Box;
import net.sourceforge.lept4j.Boxa;
import net.sourceforge.lept4j.Leptonica1;
import net.sourceforge.lept4j.Pix;
import org.jspecify.annotations.Nullable;
import vn.hoso.ocr.recognition.Line;

/**
 * A page with ruled tables: a picture without the tables for the first reading, a picture without their rules for
 * reading the columns. Without tables it is the page itself and costs the search for rules alone.
 */
public final class RuledPage implements AutoCloseable {

    private static final int DARK = 170;
    private static final int WHITE = 255;
    /** Longer than any stroke of a letter at 200 dpi. A product of two near numbers, as {@link #RULE_DOWN} is. */
    private static final int RULE_ACROSS = 60;

    private static final int RULE_DOWN = 48;
    /** Distance kept from a rule, pixels. */
    private static final int MARGIN = 5;

    private static final int EIGHT_CONNECTED = 8;
    private static final int GREY_DEPTH = 8;

    private final Pix page;
    private final List<RuledTable> tables;
    private final @Nullable Pix withoutTables;
    private final @Nullable Pix withoutRules;

    private RuledPage(Pix page, List<RuledTable> tables, @Nullable Pix withoutTables, @Nullable Pix withoutRules) {
        this.page = page;
        this.tables = tables;
        this.withoutTables = withoutTables;
        this.withoutRules = withoutRules;
    }

    /** Looks for tables. The picture has to be straight; it stays the caller's. */
    public static RuledPage of(Pix page) {
        if (Leptonica1.pixGetDepth(page) != GREY_DEPTH) {
            return new RuledPage(page, List.of(), null, null);
        }
        Pix dark = Leptonica1.pixThresholdToBinary(page, DARK);
        // Composed of two short bricks each: a long one costs a pass over the page for each of its pixels.
        Pix across = Leptonica1.pixOpenCompBrick(null, dark, RULE_ACROSS, 1);
        Pix down = Leptonica1.pixOpenCompBrick(null, dark, 1, RULE_DOWN);
        free(dark);
        try {
            List<RuledTable> tables = RuledTable.of(
                    pieces(across, true),
                    pieces(down, false),
                    Leptonica1.pixGetWidth(page),
                    Leptonica1.pixGetHeight(page));
            if (tables.isEmpty()) {
                return new RuledPage(page, tables, null, null);
            }
            Pix withoutRules = Leptonica1.pixCopy(null, page);
            Leptonica1.pixDilateBrick(across, across, 3, 5);
            Leptonica1.pixDilateBrick(down, down, 5, 3);
            Leptonica1.pixSetMasked(withoutRules, across, WHITE);
            Leptonica1.pixSetMasked(withoutRules, down, WHITE);
            Pix withoutTables = Leptonica1.pixCopy(null, page);
            for (RuledTable table : tables) {
                whiten(withoutTables, table.left(), table.top(), table.right(), table.bottom());
                table.rows().forEach(row -> whitenRules(withoutRules, row));
            }
            return new RuledPage(page, tables, withoutTables, withoutRules);
        } finally {
            free(across);
            free(down);
        }
    }

    /** What is left of broken rules would be read as signs beside the letters. */
    private static void whitenRules(Pix picture, RuledTable.Row row) {
        int left = row.edges().get(0);
        int right = row.edges().get(row.edges().size() - 1);
        whiten(picture, left, row.top(), right, row.top());
        whiten(picture, left, row.bottom(), right, row.bottom());
        row.edges().forEach(edge -> whiten(picture, edge, row.top(), edge, row.bottom()));
    }

    private static void whiten(Pix picture, int left, int top, int right, int bottom) {
        int x = Math.max(0, left - MARGIN);
        int y = Math.max(0, top - MARGIN);
        Box box = Leptonica1.boxCreate(x, y, right + MARGIN - x, bottom + MARGIN - y);
        Leptonica1.pixSetInRect(picture, box);
        Leptonica1.boxDestroy(new PointerByReference(box.getPointer()));
    }

    /** The picture for the first reading: the page, white where tables are. */
    public Pix withoutTables() {
        return withoutTables == null ? page : withoutTables;
    }

    /** The picture for reading tables and single lines: the page without the rules of its tables. */
    public Pix withoutRules() {
        return withoutRules == null ? page : withoutRules;
    }

    /** Whether there is a table. */
    public boolean hasTables() {
        return !tables.isEmpty();
    }

    /**
     * The lines of the page with those of its tables in their places: row by row, cell by cell.
     *
     * @param lines the lines outside the tables, in reading order
     * @param reader reads blocks of {@link #withoutRules()}
     */
    public List<Line> withTables(List<Line> lines, BlockReader reader) {
        var all = new ArrayList<>(lines);
        for (RuledTable table : tables) {
            int at = 0;
            for (int i = 0; i < all.size(); i++) {
                at = all.get(i).y() + all.get(i).height() / 2 < table.top() ? i + 1 : at;
            }
            all.addAll(at, new TableReading(table).lines(reader, MARGIN));
        }
        return all;
    }

    private static List<Rule> pieces(Pix rules, boolean across) {
        var pieces = new ArrayList<Rule>();
        Boxa boxes = Leptonica1.pixConnCompBB(rules, EIGHT_CONNECTED);
        if (boxes == null) {
            return pieces;
        }
        int count = Leptonica1.boxaGetCount(boxes);
        IntBuffer[] box = {IntBuffer.allocate(1), IntBuffer.allocate(1), IntBuffer.allocate(1), IntBuffer.allocate(1)};
        for (int i = 0; i < count; i++) {
            Leptonica1.boxaGetBoxGeometry(boxes, i, box[0], box[1], box[2], box[3]);
            int x = box[0].get(0);
            int y = box[1].get(0);
            int width = box[2].get(0);
            int height = box[3].get(0);
            pieces.add(
                    across
                            ? new Rule(y + height / 2, List.of(new int[] {x, x + width}))
                            : new Rule(x + width / 2, List.of(new int[] {y, y + height})));
        }
        Leptonica1.boxaDestroy(new PointerByReference(boxes.getPointer()));
        return pieces;
    }

    private static void free(Pix picture) {
        Leptonica1.pixDestroy(new PointerByReference(picture.getPointer()));
    }

    @Override
    public void close() {
        if (withoutTables != null) {
            free(withoutTables);
        }
        if (withoutRules != null) {
            free(withoutRules);
        }
    }
}
