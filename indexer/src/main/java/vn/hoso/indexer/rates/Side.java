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
    DOUBTED,
    /** Those of the period that are in neither part of the figure: not accepted, without a day, of another channel. */
    LEFT_OUT;

    /** SQL that holds for the dossiers of this side. */
    String sql(RateDefinition definition) {
        return switch (this) {
            case NUMERATOR -> definition.numerator().sql();
            case DENOMINATOR -> definition.denominator().sql();
            case MISSING -> Standing.COUNTED.sql(definition);
            case LEFT_OUT -> Standing.OUT.sql(definition);
            case DOUBTED -> "(" + definition.numerator().sql() + " AND " + Fact.DOUBT.sql() + ")";
        };
    }
}
