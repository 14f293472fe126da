package vn.hoso.ocr.recognition.tables;

import java.util.ArrayList;
import java.util.List;

/**
 * A table by its rules, places in pixels.
 *
 * @param rows from top to bottom, two at least
 */
record RuledTable(List<Row> rows) {

    /** A row is as high as a line of text at least, pixels at 200 dpi. */
    private static final int LOWEST_ROW = 22;
    /** Share of the page's width that the rules of a table run over. */
    private static final double NARROWEST = 0.3;
    /** Share of a row's height that a rule between columns must be drawn over. */
    private static final double DRAWN = 0.6;

    private static final int TOLERANCE = 8;
    private static final int NARROWEST_COLUMN = 20;

    int top() {
        return rows.get(0).top();
    }

    int bottom() {
        return rows.get(rows.size() - 1).bottom();
    }

    int left() {
        return rows.stream().mapToInt(row -> row.edges().get(0)).min().orElse(0);
    }

    int right() {
        return rows.stream()
                .mapToInt(row -> row.edges().get(row.edges().size() - 1))
                .max()
                .orElse(0);
    }

    /**
     * The tables that pieces of rules make.
     *
     * @param across pieces of horizontal rules
     * @param down pieces of vertical rules
     * @param width of the page
     * @param height of the page
     */
    static List<RuledTable> of(List<Rule> across, List<Rule> down, int width, int height) {
        List<Rule> lines = Rule.joined(across, TOLERANCE).stream()
                .filter(rule -> rule.drawn(0, width) >= NARROWEST * width)
                .toList();
        List<Rule> columns = Rule.joined(down, TOLERANCE);
        var tables = new ArrayList<RuledTable>();
        var rows = new ArrayList<Row>();
        for (int i = 0; i + 1 < lines.size(); i++) {
            Row row = Row.between(lines.get(i), lines.get(i + 1), columns);
            boolean isRow = row.edges().size() >= 3
                    && row.bottom() - row.top() >= LOWEST_ROW
                    && row.bottom() - row.top() < height / 2;
            if (isRow) {
                rows.add(row);
            }
            if (!isRow || i + 2 == lines.size()) {
                if (rows.size() >= 2) {
                    tables.add(new RuledTable(List.copyOf(rows)));
                }
                rows.clear();
            }
        }
        return tables;
    }

    /**
     * A row.
     *
     * @param top its upper rule
     * @param bottom its lower rule
     * @param edges the edges of its cells from left to right, one more than cells
     */
    record Row(int top, int bottom, List<Integer> edges) {

        static Row between(Rule upper, Rule lower, List<Rule> columns) {
            int from = upper.at();
            int to = lower.at();
            int left = Math.min(upper.from(), lower.from());
            int right = Math.max(upper.to(), lower.to());
            var edges = new ArrayList<Integer>();
            for (Rule column : columns) {
                boolean inside = column.at() > left - TOLERANCE && column.at() < right + TOLERANCE;
                if (inside && column.drawn(from, to) >= DRAWN * (to - from)) {
                    edges.add(column.at());
                }
            }
            if (!edges.isEmpty() && edges.get(0) - left > NARROWEST_COLUMN) {
                edges.add(0, left); // a table open at its sides
            }
            if (!edges.isEmpty() && right - edges.get(edges.size() - 1) > NARROWEST_COLUMN) {
                edges.add(right);
            }
            return new Row(from, to, List.copyOf(edges));
        }

        boolean hasColumnsOf(Row other) {
            if (edges.size() != other.edges.size()) {
                return false;
            }
            for (int i = 0; i < edges.size(); i++) {
                if (Math.abs(edges.get(i) - other.edges.get(i)) > 2 * TOLERANCE) {
                    return false;
                }
            }
            return true;
        }
    }
}
