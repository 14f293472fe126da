package vn.hoso.indexer.rates;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.indexer.rates.CountedRoot.Amount;

/** Adds up what the database noted of each change of a dossier, and counts all dossiers anew. */
@Repository
class KeepTally {

    private static final int FETCH = 10_000;

    private final JdbcClient jdbc;
    private final Tally tally;
    private final TallyRows rows;
    private final KnownSums known;

    KeepTally(JdbcClient jdbc, Tally tally, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.tally = tally;
        this.known = new KnownSums(template);
        this.rows = new TallyRows(template, known);
    }

    /** Makes the sums when there are none of the conditions that are asked now. */
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public void prepare() {
        own();
        if (!tally.ready()) {
            count();
        }
    }

    /** Adds what is due to the sums; no figure changes. Left alone while the sums are of other conditions. */
    @Transactional
    public void fold() {
        own();
        if (!tally.ready()) {
            return;
        }
        byRoot("""
                WITH taken AS (DELETE FROM tally_due RETURNING *)
                SELECT agency, half, event, facts, known_on, sum(dossiers) AS dossiers FROM taken
                GROUP BY 1, 2, 3, 4, 5 HAVING sum(dossiers) <> 0 ORDER BY agency COLLATE "C"
                """, rows::add);
    }

    /**
     * Counts all dossiers anew, while others go on changing them, and mends what was wrong. Everything is read as of one
     * instant: nobody adds up meanwhile, and what others note is not in sight yet.
     *
     * @return how many cells and sums were wrong; 0 says that what was counted change by change is what the records say
     */
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public int recount() {
        own();
        return count();
    }

    private int count() {
        boolean ready = tally.ready();
        if (!ready) {
            jdbc.sql("DELETE FROM tally_known").update();
            jdbc.sql("DELETE FROM tally_sum").update();
            jdbc.sql("DELETE FROM tally_conditions").update();
            jdbc.sql("INSERT INTO tally_conditions VALUES (:conditions)")
                    .param("conditions", TallyConditions.LIST)
                    .update();
        }
        jdbc.sql("SET LOCAL work_mem = '256MB'").update();
        Set<String> left = new HashSet<>(jdbc.sql("SELECT DISTINCT agency_root FROM tally_cell")
                .query(String.class)
                .list());
        // A table, not a stream: rows fetched in blocks are counted by one core alone.
        jdbc.sql("""
                        CREATE TEMP TABLE counted ON COMMIT DROP AS
                        SELECT tally_agency(agency) AS agency, half_month(received_on) AS half, 'RECEIVED' AS event, facts,
                          count(*) AS dossiers
                        FROM dossier WHERE received_on IS NOT NULL AND status <> 3 GROUP BY 1, 2, 4
                        UNION ALL
                        SELECT tally_agency(agency), half_month(finished_on), 'FINISHED', facts, count(*) FROM dossier
                        WHERE finished_on IS NOT NULL AND received_on IS NOT NULL AND status IN (9, 10) GROUP BY 1, 2, 4
                        UNION ALL
                        SELECT agency, half, event, facts, -dossiers FROM tally_due
                        """).update();
        int[] wrong = {0};
        byRoot("SELECT *, NULL::date AS known_on FROM counted ORDER BY agency COLLATE \"C\"", counted -> {
            left.remove(counted.root());
            wrong[0] += rows.mend(counted, ready);
        });
        for (String root : left) {
            wrong[0] += rows.mend(new CountedRoot(root), ready);
        }
        int wrongDays = known.mend();
        return wrong[0] + (ready ? wrongDays : 0);
    }

    /** Nobody else adds up until the transaction ends; taken before anything is read, so that nothing read is older. */
    private void own() {
        jdbc.sql("LOCK TABLE tally_sum IN SHARE ROW EXCLUSIVE MODE").update();
    }

    /** Gives amounts, which come in order of the agency, level-1 agency by level-1 agency. */
    private void byRoot(String sql, Consumer<CountedRoot> action) {
        Map<String, CountedRoot> open = new HashMap<>();
        try (Stream<Amount> amounts = jdbc.sql(sql).withFetchSize(FETCH).query(Amount.class).stream()) {
            amounts.forEach(amount -> {
                String root = amount.agency().substring(0, 3);
                if (!open.containsKey(root)) {
                    List.copyOf(open.values()).forEach(action);
                    open.clear();
                }
                open.computeIfAbsent(root, CountedRoot::new).add(amount);
            });
        }
        open.values().forEach(action);
    }
}
