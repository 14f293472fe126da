package vn.hoso.samples.page;

import java.util.List;

/** A table with rules: each cell's text broken to its column; a row is one line of the truth, cell after cell. */
final class RuledTable {
    private final InkedSheet sheet;
    private final float size;
    private final float[] edges;

    /**
     * A table on the sheet.
     *
     * @param shares relative widths of the columns
     */
    RuledTable(InkedSheet sheet, float left, float right, float size, int... shares) {
        this.sheet = sheet;
        this.size = size;
        edges = new float[shares.length + 1];
        float sum = 0;
        for (int share : shares) {
            sum += share;
        }
        edges[0] = left;
        for (int i = 0; i < shares.length; i++) {
            edges[i + 1] = edges[i] + (right - left) * shares[i] / sum;
        }
    }

    /** Writes a row whose upper rule is at y; gives the y of its lower rule. */
    float row(List<String> cells, Face face, float y) {
        float leading = size * 1.25f;
        int most = 1;
        for (int i = 0; i < cells.size(); i++) {
            most = Math.max(most, broken(cells.get(i), face, i).size());
        }
        float bottom = y + most * leading + size * 0.5f;
        for (int i = 0; i < cells.size(); i++) {
            List<String> lines = broken(cells.get(i), face, i);
            float at = y + size * 1.15f + (most - lines.size()) * leading / 2;
            boolean centred = face == Face.BOLD || cells.get(i).length() < 5;
            for (String line : lines) {
                float width = sheet.width(line, face, size);
                float x = centred ? (edges[i] + edges[i + 1] - width) / 2 : edges[i] + 4;
                sheet.print(line, face, size, x, at, 0);
                at += leading;
            }
        }
        sheet.keep(String.join(" ", cells));
        sheet.rule(edges[0], y, edges[edges.length - 1], y, 0.8f);
        sheet.rule(edges[0], bottom, edges[edges.length - 1], bottom, 0.8f);
        for (float edge : edges) {
            sheet.rule(edge, y, edge, bottom, 0.8f);
        }
        return bottom;
    }

    private List<String> broken(String cell, Face face, int column) {
        return sheet.wrap(cell, face, size, edges[column + 1] - edges[column] - 7, 0);
    }
}
