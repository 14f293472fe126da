package vn.hoso.indexer.rates;

import vn.hoso.indexer.rates.formula.Fact;

/** Which dossiers behind a figure. */
public enum Side {
    /** Those that meet the definition. */
    NUMERATOR,
    /** All that were counted. */
    DENOMINATOR,
    /** Those counted that do not meet it: what is left to do. */
    MISSING,
    /** Those that meet the definition and have doubted scans: counted, and counted apart. */
    DOUBTED;

    /** SQL that holds for the dossiers of this side. */
    String sql(RateDefinition definition) {
        return switch (this) {
            case NUMERATOR -> definition.numerator().sql();
            case DENOMINATOR -> definition.denominator().sql();
            case MISSING -> Standing.COUNTED.sql(definition);
            case DOUBTED -> "(" + definition.numerator().sql() + " AND " + Fact.DOUBT.sql() + ")";
        };
    }
}
