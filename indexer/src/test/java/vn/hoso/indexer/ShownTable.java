package vn.hoso.indexer;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The tables of a page as a reader sees them. */
public final class ShownTable {

    private static final Pattern ROW = Pattern.compile("(?s)<tr[ >].*?</tr>");
    private static final Pattern CELL = Pattern.compile("(?s)<t[hd][ >].*?</t[hd]>");

    private ShownTable() {}

    /** What stands in the cells of the first row that has some mark or word in its source; nothing when none has. */
    public static List<String> row(String page, String mark) {
        return ROW.matcher(page)
                .results()
                .map(MatchResult::group)
                .filter(row -> row.contains(mark))
                .findFirst()
                .map(ShownTable::cells)
                .orElse(List.of());
    }

    private static List<String> cells(String row) {
        return CELL.matcher(row)
                .results()
                .map(cell -> cell.group()
                        .replaceAll("<[^>]*>", " ")
                        .replaceAll("\\s+", " ")
                        .strip())
                .toList();
    }
}
