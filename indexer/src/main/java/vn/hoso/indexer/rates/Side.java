package vn.hoso.indexer.rates;

/** Which dossiers behind a figure. */
public enum Side {
    /** Those that meet the definition. */
    NUMERATOR,
    /** All that were counted. */
    DENOMINATOR,
    /** Those counted that do not meet it: what is left to do. */
    MISSING
}
