package vn.hoso.local.verbs;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Rates as a table for people, in their language: the words and figures are those the indexer publishes. */
final class RatesTable {

    private static final int FIRST_FIGURE = 2;
    private static final String GROUP = "group:";

    private RatesTable() {}

    /** The rates of ministries and of localities, without the agencies they are made of. */
    static String ofGroups(JsonNode rates, TableLanguage language) {
        List<JsonNode> groups = new ArrayList<>();
        for (JsonNode rate : rates) {
            if (rate.path("subject").asString("").startsWith(GROUP)) {
                groups.add(rate);
            }
        }
        return of(groups, language);
    }

    /** Every rate given, in the order given. */
    static String of(Iterable<JsonNode> rates, TableLanguage language) {
        var rows = new ArrayList<List<String>>();
        rows.add(language.head());
        for (JsonNode rate : rates) {
            rows.add(List.of(
                    rate.path(language.property("name")).asString(""),
                    rate.path("definition").asString(""),
                    rate.path(language.property("text")).asString(""),
                    rate.path("change").path(language.property("text")).asString("–"),
                    rate.path("numerator").asLong(0) + " / "
                            + rate.path("denominator").asLong(0)));
        }
        return aligned(rows);
    }

    private static String aligned(List<List<String>> rows) {
        var text = new StringBuilder();
        for (List<String> row : rows) {
            var line = new StringBuilder();
            for (int column = 0; column < row.size(); column++) {
                int width = width(rows, column);
                String cell = row.get(column);
                String room = " ".repeat(width - cell.length());
                line.append(column < FIRST_FIGURE ? cell + room : room + cell).append("  ");
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    private static int width(List<List<String>> rows, int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    }
}
