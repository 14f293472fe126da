package vn.hoso.indexer.rates;

import java.util.List;

/**
 * What a rate is compared with; its value always stands beside the change.
 *
 * @param kind why this period
 * @param period the period of the base
 * @param rate the rate of the same definition in that period, of the dossiers that are like those of the subject
 * @param predecessors further agencies whose dossiers it counts, because they went on as the subject
 * @param comparable whether there is anything like it; if not, the rate counts nothing
 */
public record Base(Kind kind, Period period, Rate rate, List<String> predecessors, boolean comparable) {

    /** Why a period is the base. */
    public enum Kind {
        /** The same days of the year before. */
        SAME_PERIOD,
        /** A period that someone named. */
        FIXED
    }
}
