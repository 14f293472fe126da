package vn.hoso.indexer.registry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.indexer.tables.Table;
import vn.hoso.indexer.tables.TableRow;
import vn.hoso.indexer.tables.UnreadableTableException;

/** Column mappings, kept under a name: mostly the code of the agency whose exports they read. */
@Repository
class ColumnMappings {

    private final JdbcClient jdbc;

    ColumnMappings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Line(String field, String theirs, String means) {}

    /**
     * The mapping with a name.
     *
     * @throws UnreadableTableException when there is none
     */
    ColumnMapping find(String name) {
        List<Line> lines = jdbc.sql("SELECT field, theirs, means FROM column_mapping WHERE name = :name")
                .param("name", name)
                .query(Line.class)
                .list();
        if (lines.isEmpty()) {
            throw new UnreadableTableException("There is no column mapping '%s'".formatted(name), null);
        }
        Map<String, String> headings = new HashMap<>();
        Map<String, Map<String, String>> words = new HashMap<>();
        Map<String, String> dates = new HashMap<>();
        for (Line line : lines) {
            if (line.means().isEmpty()) {
                headings.put(line.field(), line.theirs());
            } else if (line.means().equals("date")) {
                dates.put(line.field(), line.theirs());
            } else {
                words.computeIfAbsent(line.field(), field -> new HashMap<>()).put(line.theirs(), line.means());
            }
        }
        return new ColumnMapping(headings, words, dates);
    }

    /**
     * Keeps a mapping in the place of the one that had its name. Its lines say {@code field,theirs,means}: our column, their
     * heading, and nothing; or our column, a word of theirs, and ours; or our column, a pattern of dates, and {@code date}.
     *
     * @return how many lines it has
     * @throws UnreadableTableException when a line cannot be meant
     */
    @Transactional
    public int put(String name, Table table) {
        List<Line> lines = new ArrayList<>();
        table.with(List.of("field", "theirs", "means")).forEachRemaining(row -> lines.add(line(row)));
        jdbc.sql("DELETE FROM column_mapping WHERE name = :name")
                .param("name", name)
                .update();
        for (Line line : lines) {
            jdbc.sql("""
                            INSERT INTO column_mapping (name, field, theirs, means) VALUES (:name, :field, :theirs, :means)
                            ON CONFLICT DO NOTHING
                            """)
                    .param("name", name)
                    .param("field", line.field())
                    .param("theirs", line.theirs())
                    .param("means", line.means())
                    .update();
        }
        return lines.size();
    }

    private static Line line(TableRow row) {
        var line = new Line(
                row.cells().getOrDefault("field", ""),
                row.cells().getOrDefault("theirs", ""),
                row.cells().getOrDefault("means", ""));
        if (!ColumnMapping.FIELDS.contains(line.field()) || line.theirs().isEmpty()) {
            throw new UnreadableTableException(
                    "Line %d: '%s' is none of %s, or it is not said what they call it"
                            .formatted(row.number(), line.field(), String.join(", ", ColumnMapping.FIELDS)),
                    null);
        }
        if (line.means().equals("date")) {
            try {
                ColumnMapping.format(line.theirs());
            } catch (IllegalArgumentException e) {
                throw new UnreadableTableException(
                        "Line %d: '%s' is no pattern of dates".formatted(row.number(), line.theirs()), e);
            }
        }
        return line;
    }
}
