package vn.hoso.indexer.rates;

/**
 * What a rate is compared with; its value always stands beside the change.
 *
 * @param kind why this period
 * @param period the period of the base
 * @param rate the rate of the same subject and definition in that period
 */
public record Base(Kind kind, Period period, Rate rate) {

    /** Why a period is the base. */
    public enum Kind {
        /** The same days of the year before. */
        SAME_PERIOD,
        /** A period that someone named. */
        FIXED
    }
}
