package vn.hoso.indexer.tables;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table.
 *
 * @param number its line in the file, the first being 1
 * @param cells text by heading; what is not there has no entry
 */
public record TableRow(long number, Map<String, String> cells) {

    /** The text under a heading, or null. */
    public @Nullable String cell(String heading) {
        return cells.get(heading);
    }
}
