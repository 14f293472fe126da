package vn.hoso.ocr.recognition.tables;

import java.util.ArrayList;
import java.util.List;
import vn.hoso.ocr.recognition.Line;
import vn.hoso.ocr.recognition.spelling.Spelling;
import vn.hoso.ocr.recognition.spelling.WordKind;

/** Reads one table: whole columns at a time, which costs no more than reading across, then sorts lines into cells. */
final class TableReading {

    /** Lines from which on a column can be one of numbers, and the share of them that are. */
    private static final int FEWEST_NUMBERS = 4;

    private static final double MOSTLY = 0.6;

    private final RuledTable table;

    TableReading(RuledTable table) {
        this.table = table;
    }

    List<Line> lines(BlockReader reader, int margin) {
        var lines = new ArrayList<Line>();
        List<RuledTable.Row> rows = table.rows();
        for (int first = 0; first < rows.size(); ) {
            int last = first;
            while (last + 1 < rows.size() && rows.get(last + 1).hasColumnsOf(rows.get(first))) {
                last++;
            }
            lines.addAll(block(rows.subList(first, last + 1), reader, margin));
            first = last + 1;
        }
        return lines;
    }

    private static List<Line> block(List<RuledTable.Row> rows, BlockReader reader, int margin) {
        int columns = rows.get(0).edges().size() - 1;
        int top = rows.get(0).top() + margin;
        int height = rows.get(rows.size() - 1).bottom() - margin - top;
        var cells = new ArrayList<List<Line>>();
        for (int i = 0; i < columns * rows.size(); i++) {
            cells.add(new ArrayList<>());
        }
        for (int column = 0; column < columns; column++) {
            int left = rows.get(0).edges().get(column) + margin;
            int width = rows.get(0).edges().get(column + 1) - margin - left;
            if (width > 4 * margin && height > 4 * margin) {
                for (Line line : column(reader.lines(left, top, width, height), reader)) {
                    cells.get(row(rows, line) * columns + column).add(line);
                }
            }
        }
        return cells.stream().flatMap(List::stream).toList();
    }

    /** In a column of numbers, what reads as anything else is looked at once more as a number. */
    private static List<Line> column(List<Line> lines, BlockReader reader) {
        long numbers = lines.stream().filter(TableReading::isNumber).count();
        if (lines.size() < FEWEST_NUMBERS || numbers < MOSTLY * lines.size()) {
            return lines;
        }
        return lines.stream()
                .map(line -> isNumber(line) || line.words().size() > 1 ? line : asNumber(line, reader))
                .toList();
    }

    private static Line asNumber(Line line, BlockReader reader) {
        Line digits = reader.digits(line);
        return digits != null && isNumber(digits) ? digits : line;
    }

    private static boolean isNumber(Line line) {
        return line.words().stream().allMatch(word -> Spelling.of(word.text()) == WordKind.NUMBER);
    }

    private static int row(List<RuledTable.Row> rows, Line line) {
        int middle = line.y() + line.height() / 2;
        int row = 0;
        while (row + 1 < rows.size() && middle > rows.get(row).bottom()) {
            row++;
        }
        return row;
    }
}
