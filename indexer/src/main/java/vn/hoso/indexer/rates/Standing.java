package vn.hoso.indexer.rates;

import java.util.Set;
import vn.hoso.indexer.rates.formula.Fact;

/** Where one dossier stands in a rate: in the numerator, in the denominator, in both, in neither. */
enum Standing {
    /** Neither counted nor met. */
    OUT(0, 0),
    /** Counted, and does not meet the definition. */
    COUNTED(0, 1),
    /** Counted, and meets it. */
    MET(1, 1),
    /** In the numerator alone; only where results are set against receipts. */
    MET_ALONE(1, 0);

    private final int numerator;
    private final int denominator;

    Standing(int numerator, int denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
    }

    /** Where a dossier with some facts stands. */
    static Standing of(RateDefinition definition, Set<Fact> facts) {
        if (definition.numerator().holds(facts)) {
            return definition.denominator().holds(facts) ? MET : MET_ALONE;
        }
        return definition.denominator().holds(facts) ? COUNTED : OUT;
    }

    /** What so many dossiers of this standing add to a rate. */
    Rate of(long dossiers) {
        return new Rate(numerator, denominator).times(dossiers);
    }

    /** SQL that holds for the dossiers that stand so under a definition. */
    String sql(RateDefinition definition) {
        return "(" + (numerator == 1 ? "" : "NOT ") + definition.numerator().sql() + " AND "
                + (denominator == 1 ? "" : "NOT ") + definition.denominator().sql() + ")";
    }

    /** SQL of the name of a dossier's standing under a definition. */
    static String nameSql(RateDefinition definition) {
        var cases = new StringBuilder("CASE");
        for (Standing standing : values()) {
            cases.append(" WHEN ").append(standing.sql(definition)).append(" THEN '" + standing + "'");
        }
        return cases.append(" END").toString();
    }
}
