package vn.hoso.indexer.rates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows in which the tally keeps what the sums of a level-1 agency were at the end of each day on which they changed. */
final class KnownSums {

    private static final int FETCH = 10_000;

    private static final String BEGIN_DAY = """
            INSERT INTO tally_known (agency, half, known_on, counts) VALUES (?, ?, ?, coalesce(
              (SELECT counts FROM tally_known WHERE agency = ? AND half = ? AND known_on < ? ORDER BY known_on DESC LIMIT 1),
              array_fill(0, ARRAY[?])))
            ON CONFLICT DO NOTHING
            """;
    /** Later days know it too: a long transaction ends after others have changed what they began with. */
    private static final String ADD_FROM_DAY = """
            UPDATE tally_known SET counts = add_counts(counts, ?::int[]) WHERE agency = ? AND half = ? AND known_on >= ?
            """;

    private final JdbcTemplate jdbc;

    KnownSums(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds what changed, each on its day. */
    void add(CountedRoot counted) {
        List<Object[]> days = new ArrayList<>();
        List<Object[]> amounts = new ArrayList<>();
        counted.changes().forEach((change, counts) -> {
            if (Arrays.stream(counts).anyMatch(count -> count != 0)) {
                String root = counted.root();
                LocalDate half = change.half();
                LocalDate day = change.knownOn();
                days.add(new Object[] {root, half, day, root, half, day, TallyConditions.count()});
                amounts.add(new Object[] {TallyRows.text(counts), root, half, day});
            }
        });
        TallyRows.batch(jdbc, BEGIN_DAY, days);
        TallyRows.batch(jdbc, ADD_FROM_DAY, amounts);
    }

    /**
     * Makes the rows say what the records say of each day, the past of each dossier included.
     *
     * @return on how many days a half month of an agency said something else
     */
    int mend() {
        jdbc.execute("""
                CREATE TEMP TABLE counted_known ON COMMIT DROP AS
                SELECT agency_root AS agency, half, known_on, event, facts, sum(amount)::bigint AS dossiers
                FROM (SELECT agency_root, received_on, finished_on, status, facts, known_day(known_since) AS known_on, 1 AS amount
                      FROM dossier
                      UNION ALL
                      SELECT agency_root, received_on, finished_on, status, facts, known_day(known_since), 1 FROM dossier_past
                      UNION ALL
                      SELECT agency_root, received_on, finished_on, status, facts, known_day(known_until), -1 FROM dossier_past)
                    AS known CROSS JOIN LATERAL dossier_events(received_on, finished_on, status)
                GROUP BY 1, 2, 3, 4, 5
                UNION ALL
                SELECT split_part(agency, '.', 1), half, known_on, event, facts, -dossiers FROM tally_due
                """);
        jdbc.execute("CREATE INDEX ON counted_known (agency, half, known_on)");
        return jdbc
                .queryForList(
                        "SELECT agency FROM counted_known UNION SELECT agency COLLATE \"default\" FROM tally_known",
                        String.class)
                .stream()
                .mapToInt(this::mend)
                .sum();
    }

    private int mend(String agency) {
        Map<LocalDate, NavigableMap<LocalDate, int[]>> counted = counted(agency);
        Map<LocalDate, NavigableMap<LocalDate, int[]>> kept = kept(agency);
        Set<LocalDate> halves = new HashSet<>(counted.keySet());
        halves.addAll(kept.keySet());
        int wrong = 0;
        for (LocalDate half : halves) {
            NavigableMap<LocalDate, int[]> right = steps(counted.get(half));
            int differing = differing(right, steps(kept.get(half)));
            if (differing > 0) {
                replace(agency, half, right);
                wrong += differing;
            }
        }
        return wrong;
    }

    private Map<LocalDate, NavigableMap<LocalDate, int[]>> counted(String agency) {
        var conditions = new TallyConditions();
        Map<LocalDate, NavigableMap<LocalDate, int[]>> halves = new HashMap<>();
        JdbcClient.create(jdbc).sql("""
                        SELECT half, known_on, event, facts, dossiers FROM counted_known WHERE agency = ?
                        ORDER BY half, known_on
                        """).param(agency).withFetchSize(FETCH).query((RowCallbackHandler) row ->
                conditions.add(
                        day(
                                halves.computeIfAbsent(row.getObject("half", LocalDate.class), half -> new TreeMap<>()),
                                row.getObject("known_on", LocalDate.class)),
                        TallyConditions.facts(row.getString("event"), row.getInt("facts")),
                        Math.toIntExact(row.getLong("dossiers"))));
        return halves;
    }

    /** The sums at the end of a day; it comes after those that are there, and begins with what the last one ended with. */
    private static int[] day(NavigableMap<LocalDate, int[]> days, LocalDate day) {
        if (!days.containsKey(day)) {
            days.put(
                    day,
                    days.isEmpty()
                            ? new int[TallyConditions.count()]
                            : days.lastEntry().getValue().clone());
        }
        return days.lastEntry().getValue();
    }

    private Map<LocalDate, NavigableMap<LocalDate, int[]>> kept(String agency) {
        Map<LocalDate, NavigableMap<LocalDate, int[]>> halves = new HashMap<>();
        jdbc.query(
                "SELECT half, known_on, counts FROM tally_known WHERE agency = ?",
                (RowCallbackHandler) row -> halves.computeIfAbsent(
                                row.getObject("half", LocalDate.class), half -> new TreeMap<>())
                        .put(row.getObject("known_on", LocalDate.class), TallyRows.numbers(row.getArray("counts"))),
                agency);
        return halves;
    }

    /** Without the days that say what the day before said: what came and went within a day leaves such a row. */
    private static NavigableMap<LocalDate, int[]> steps(@Nullable NavigableMap<LocalDate, int[]> days) {
        var steps = new TreeMap<LocalDate, int[]>();
        int[] last = new int[TallyConditions.count()];
        for (var day : days == null ? Map.<LocalDate, int[]>of().entrySet() : days.entrySet()) {
            if (!Arrays.equals(last, day.getValue())) {
                steps.put(day.getKey(), day.getValue());
                last = day.getValue();
            }
        }
        return steps;
    }

    private static int differing(NavigableMap<LocalDate, int[]> right, NavigableMap<LocalDate, int[]> kept) {
        Set<LocalDate> days = new HashSet<>(right.keySet());
        days.addAll(kept.keySet());
        return (int) days.stream()
                .filter(day -> !Arrays.equals(right.get(day), kept.get(day)))
                .count();
    }

    private void replace(String agency, LocalDate half, Map<LocalDate, int[]> days) {
        jdbc.update("DELETE FROM tally_known WHERE agency = ? AND half = ?", agency, half);
        List<Object[]> rows = new ArrayList<>();
        days.forEach((day, counts) -> rows.add(new Object[] {agency, half, day, TallyRows.text(counts)}));
        TallyRows.batch(
                jdbc, "INSERT INTO tally_known (agency, half, known_on, counts) VALUES (?, ?, ?, ?::int[])", rows);
    }
}
