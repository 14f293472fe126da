package vn.hoso.indexer.rates;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.hoso.indexer.rates.formula.Fact;

/** Dossiers of one level-1 agency, counted as the tally keeps them: by cell, and by sums for it and each unit below it. */
final class CountedRoot {

    private final TallyConditions conditions = new TallyConditions();
    private final String root;
    private final Map<Cell, Long> cells = new HashMap<>();
    private final Map<Row, int[]> sums = new HashMap<>();

    CountedRoot(String root) {
        this.root = root;
    }

    /** Dossiers with the same facts in a half month. */
    record Cell(LocalDate half, String event, int facts) {}

    /** Which row of sums. */
    record Row(String agency, LocalDate half) {}

    String root() {
        return root;
    }

    Map<Cell, Long> cells() {
        return cells;
    }

    Map<Row, int[]> sums() {
        return sums;
    }

    void add(String agency, LocalDate half, String event, int bits, long dossiers) {
        cells.merge(new Cell(half, event, bits), dossiers, Long::sum);
        Set<Fact> facts = TallyConditions.facts(event, bits);
        Stream.of(agency, root)
                .distinct()
                .forEach(one -> conditions.add(
                        sums.computeIfAbsent(new Row(one, half), row -> new int[TallyConditions.count()]),
                        facts,
                        Math.toIntExact(dossiers)));
    }
}
