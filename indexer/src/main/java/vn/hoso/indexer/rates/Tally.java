package vn.hoso.indexer.rates;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.indexer.rates.formula.Fact;

/**
 * The dossiers as they are now, counted by half month, level-1 agency and facts. The database adds to it with every
 * change of a dossier, in the same transaction, so that a figure never lags behind the records.
 */
@Repository
class Tally {

    /** What each bit of a row's facts says, from the lowest. */
    private static final List<Fact> BITS = List.of(
            Fact.PAPER,
            Fact.IN1,
            Fact.IN,
            Fact.RES,
            Fact.OUT,
            Fact.OUTV,
            Fact.REU,
            Fact.STORE,
            Fact.SYNC,
            Fact.POP,
            Fact.DOUBT,
            Fact.EXEMPT);

    /** Any number, the same for all instances; "tally" in ASCII. */
    private static final long RECOUNT = 0x74616C6C79L;

    private final JdbcClient jdbc;

    Tally(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The rates of each of some level-1 agencies over whole half months. */
    Map<String, Map<RateDefinition, Rate>> rates(
            Collection<RateDefinition> definitions, Collection<String> roots, Period halves) {
        Map<String, Map<RateDefinition, Rate>> rates = new HashMap<>();
        Map<Set<Fact>, Map<RateDefinition, Rate>> each = new HashMap<>();
        jdbc.sql("""
                        SELECT agency_root, event, facts, sum(dossiers) AS dossiers FROM dossier_tally
                        WHERE half BETWEEN :from AND :to AND agency_root = ANY (:roots) GROUP BY 1, 2, 3
                        """)
                .param("from", halves.from())
                .param("to", halves.to())
                .param("roots", roots.toArray(String[]::new))
                .query(row -> {
                    Map<RateDefinition, Rate> ofRoot =
                            rates.computeIfAbsent(row.getString("agency_root"), root -> new HashMap<>());
                    long dossiers = row.getLong("dossiers");
                    each.computeIfAbsent(
                                    facts(row.getString("event"), row.getInt("facts")), one -> one(definitions, one))
                            .forEach((definition, rate) -> ofRoot.merge(definition, rate.times(dossiers), Rate::plus));
                });
        return rates;
    }

    /** The level-1 agencies that have dossiers in whole half months. */
    List<String> roots(Period halves) {
        return jdbc.sql("""
                        SELECT DISTINCT agency_root FROM (SELECT agency_root, event, facts FROM dossier_tally
                          WHERE half BETWEEN :from AND :to GROUP BY 1, 2, 3 HAVING sum(dossiers) > 0) AS counted
                        """)
                .param("from", halves.from())
                .param("to", halves.to())
                .query(String.class)
                .list();
    }

    /** What one dossier with these facts adds to each definition that counts it. */
    private static Map<RateDefinition, Rate> one(Collection<RateDefinition> definitions, Set<Fact> facts) {
        Map<RateDefinition, Rate> adds = new HashMap<>();
        for (RateDefinition definition : definitions) {
            Rate rate = new Rate(
                    definition.numerator().holds(facts) ? 1 : 0,
                    definition.denominator().holds(facts) ? 1 : 0);
            if (!rate.equals(Rate.NONE)) {
                adds.put(definition, rate);
            }
        }
        return adds;
    }

    private static Set<Fact> facts(String event, int bits) {
        Set<Fact> facts = EnumSet.of(event.equals("RECEIVED") ? Fact.REC : Fact.DONE);
        for (int bit = 0; bit < BITS.size(); bit++) {
            if ((bits & 1 << bit) != 0) {
                facts.add(BITS.get(bit));
            }
        }
        return facts;
    }

    /** Puts the rows of each cell together into one; no figure changes. */
    int fold() {
        return jdbc.sql("""
                        WITH several AS (SELECT event, half, agency_root, facts FROM dossier_tally
                            GROUP BY 1, 2, 3, 4 HAVING count(*) > 1),
                          taken AS (DELETE FROM dossier_tally USING several
                            WHERE dossier_tally.half = several.half AND dossier_tally.agency_root = several.agency_root
                              AND dossier_tally.event = several.event AND dossier_tally.facts = several.facts
                            RETURNING dossier_tally.*)
                        INSERT INTO dossier_tally SELECT event, half, agency_root, facts, sum(dossiers) FROM taken
                        GROUP BY 1, 2, 3, 4 HAVING sum(dossiers) <> 0
                        """).update();
    }

    /**
     * Counts all dossiers anew, while others go on changing them, and mends the cells that were wrong. Both sides are read
     * by one statement, hence as of one instant.
     *
     * @return how many cells were wrong; 0 says that what was counted change by change is what the records say
     */
    @Transactional
    public int recount() {
        jdbc.sql("SELECT pg_advisory_xact_lock(:recount)")
                .param("recount", RECOUNT)
                .query(row -> {});
        return jdbc.sql("""
                        INSERT INTO dossier_tally SELECT event, half, agency_root, facts, sum(amount)
                        FROM (SELECT event, half, agency_root, facts, count(*) AS amount
                              FROM dossier CROSS JOIN LATERAL dossier_events(received_on, finished_on, status)
                              GROUP BY 1, 2, 3, 4
                              UNION ALL
                              SELECT event, half, agency_root, facts, -dossiers FROM dossier_tally) AS both_sides
                        GROUP BY 1, 2, 3, 4 HAVING sum(amount) <> 0
                        """).update();
    }
}
