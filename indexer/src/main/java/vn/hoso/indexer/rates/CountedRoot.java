package vn.hoso.indexer.rates;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Dossiers of one level-1 agency, counted as the tally keeps them: by cell, by sums for it and each unit below it, and by
 * the day on which the sums of the agency changed.
 */
final class CountedRoot {

    private final TallyConditions conditions = new TallyConditions();
    private final String root;
    private final Map<Cell, Long> cells = new HashMap<>();
    private final Map<Row, int[]> sums = new HashMap<>();
    private final Map<Change, int[]> changes = new HashMap<>();

    CountedRoot(String root) {
        this.root = root;
    }

    /** Dossiers with the same facts in a half month. */
    record Cell(LocalDate half, String event, int facts) {}

    /** Which row of sums. */
    record Row(String agency, LocalDate half) {}

    /** When the sums of the agency changed: those of a half month, by what became known on a day. */
    record Change(LocalDate half, LocalDate knownOn) {}

    /** So many dossiers with the same facts; of a change, the day on which it became known. */
    record Amount(
            String agency,
            LocalDate half,
            String event,
            int facts,
            @Nullable LocalDate knownOn,
            long dossiers) {}

    String root() {
        return root;
    }

    Map<Cell, Long> cells() {
        return cells;
    }

    Map<Row, int[]> sums() {
        return sums;
    }

    Map<Change, int[]> changes() {
        return changes;
    }

    void add(Amount amount) {
        cells.merge(new Cell(amount.half(), amount.event(), amount.facts()), amount.dossiers(), Long::sum);
        Stream.of(amount.agency(), root).distinct().forEach(one -> add(sums, new Row(one, amount.half()), amount));
        if (amount.knownOn() != null) {
            add(changes, new Change(amount.half(), amount.knownOn()), amount);
        }
    }

    private <K> void add(Map<K, int[]> rows, K row, Amount amount) {
        conditions.add(
                rows.computeIfAbsent(row, key -> new int[TallyConditions.count()]),
                TallyConditions.facts(amount.event(), amount.facts()),
                Math.toIntExact(amount.dossiers()));
    }
}
