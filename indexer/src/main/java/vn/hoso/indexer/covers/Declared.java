package vn.hoso.indexer.covers;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a clerk declares of a dossier on paper.
 *
 * @param dossier dossier code
 * @param sheets sheets of paper of each component, in the register's order, 0 or more; null where not counted. One more
 *     than there are components stands for further papers; fewer leave the rest uncounted
 */
public record Declared(String dossier, List<@Nullable Integer> sheets) {

    /** Keeps its own copy; refuses counts that no hand could carry. */
    public Declared {
        sheets = Collections.unmodifiableList(new ArrayList<>(sheets));
        if (sheets.stream().anyMatch(count -> count != null && (count < 0 || count > 9999))) {
            throw new IllegalArgumentException("A component has 0 to 9999 sheets of paper, not " + sheets);
        }
    }

    /** A dossier whose papers were not counted. */
    public static Declared uncounted(String dossier) {
        return new Declared(dossier, List.of());
    }

    @Nullable
    Integer of(int component) {
        return component < sheets.size() ? sheets.get(component) : null;
    }
}
