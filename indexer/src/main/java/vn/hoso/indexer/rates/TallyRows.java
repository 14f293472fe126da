package vn.hoso.indexer.rates;

import java.sql.Array;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import vn.hoso.indexer.rates.CountedRoot.Cell;
import vn.hoso.indexer.rates.CountedRoot.Row;

/** The rows in which the tally is kept. */
final class TallyRows {

    private static final String ADD_CELL = """
            INSERT INTO tally_cell AS known (agency_root, half, event, facts, dossiers) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (agency_root, half, event, facts) DO UPDATE SET dossiers = known.dossiers + excluded.dossiers
            """;
    private static final String ADD_SUMS = """
            INSERT INTO tally_sum AS known (agency, half, counts) VALUES (?, ?, ?::int[])
            ON CONFLICT (agency, half) DO UPDATE SET counts = add_counts(known.counts, excluded.counts)
            """;
    private static final int BLOCK = 1_000;

    private final JdbcTemplate jdbc;
    private final KnownSums known;

    TallyRows(JdbcTemplate jdbc, KnownSums known) {
        this.jdbc = jdbc;
        this.known = known;
    }

    /** Adds amounts, also negative ones. */
    void add(CountedRoot counted) {
        addCells(counted.root(), counted.cells());
        addSums(counted.sums());
        known.add(counted);
    }

    /**
     * Makes the rows say what was counted.
     *
     * @param sumsToo whether rows of sums that were wrong are to be counted as wrong
     * @return how many rows said something else
     */
    int mend(CountedRoot counted, boolean sumsToo) {
        Map<Cell, Long> cells = new HashMap<>(counted.cells());
        jdbc.query(
                "SELECT half, event, facts, dossiers FROM tally_cell WHERE agency_root = ?",
                (RowCallbackHandler) row -> cells.merge(
                        new Cell(row.getObject("half", LocalDate.class), row.getString("event"), row.getInt("facts")),
                        -row.getLong("dossiers"),
                        Long::sum),
                counted.root());
        cells.values().removeIf(amount -> amount == 0);
        addCells(counted.root(), cells);

        Map<Row, int[]> sums = new HashMap<>(counted.sums());
        jdbc.query(
                "SELECT agency, half, counts FROM tally_sum WHERE agency = ? OR agency > ? AND agency < ?",
                (RowCallbackHandler) row -> sums.merge(
                        new Row(row.getString("agency"), row.getObject("half", LocalDate.class)),
                        negative(numbers(row.getArray("counts"))),
                        TallyRows::plus),
                counted.root(),
                counted.root() + ".",
                counted.root() + "/");
        sums.values().removeIf(row -> Arrays.stream(row).allMatch(count -> count == 0));
        addSums(sums);
        return cells.size() + (sumsToo ? sums.size() : 0);
    }

    private void addCells(String root, Map<Cell, Long> cells) {
        List<Object[]> rows = new ArrayList<>();
        cells.forEach(
                (cell, dossiers) -> rows.add(new Object[] {root, cell.half(), cell.event(), cell.facts(), dossiers}));
        batch(jdbc, ADD_CELL, rows);
    }

    private void addSums(Map<Row, int[]> sums) {
        List<Object[]> rows = new ArrayList<>();
        sums.forEach((row, counts) -> rows.add(new Object[] {row.agency(), row.half(), text(counts)}));
        batch(jdbc, ADD_SUMS, rows);
    }

    /** Runs a statement for each of many rows. */
    static void batch(JdbcTemplate jdbc, String sql, List<Object[]> rows) {
        for (int first = 0; first < rows.size(); first += BLOCK) {
            jdbc.batchUpdate(sql, rows.subList(first, Math.min(rows.size(), first + BLOCK)));
        }
    }

    /** Numbers as PostgreSQL reads them. */
    static String text(int[] counts) {
        return Arrays.toString(counts).replace('[', '{').replace(']', '}');
    }

    /** Numbers as PostgreSQL gives them. */
    static int[] numbers(Array counts) throws SQLException {
        return Arrays.stream((Integer[]) counts.getArray())
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static int[] negative(int[] counts) {
        return Arrays.stream(counts).map(count -> -count).toArray();
    }

    private static int[] plus(int[] one, int[] other) {
        return IntStream.range(0, one.length).map(i -> one[i] + other[i]).toArray();
    }
}
