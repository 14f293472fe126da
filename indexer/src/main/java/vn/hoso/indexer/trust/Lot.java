package vn.hoso.indexer.trust;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.hoso.indexer.sampling.SampledShare;

/**
 * The values of a field that passed without a look, of documents that were digitized on some days, and what was found of
 * those that were drawn.
 *
 * @param id number of it
 * @param type code of the document type
 * @param field name of the field
 * @param fromDay first day on which the documents were digitized
 * @param toDay last day
 * @param passed how many values there were to draw from
 * @param seed what the draw began with; with it anybody can draw the same again
 * @param accepted the share of wrong values that is accepted
 * @param drawnBy full name of whoever drew
 * @param drawnAt when
 * @param verdict what came of it; null while it is looked at, or where too little was found to tell
 * @param sentBackTo last day of the documents that were sent back with a lot that failed; null while nobody decided anew
 * @param drawn how many values were drawn, with those in which an error was planted
 * @param judged how many of these were judged
 * @param looked how many true values were judged
 * @param wrong how many of these are wrong
 * @param planted how many planted errors were judged
 * @param missed how many of these were taken for right
 */
record Lot(
        long id,
        String type,
        String field,
        LocalDate fromDay,
        LocalDate toDay,
        long passed,
        String seed,
        double accepted,
        String drawnBy,
        OffsetDateTime drawnAt,
        @Nullable Verdict verdict,
        @Nullable LocalDate sentBackTo,
        int drawn,
        int judged,
        int looked,
        int wrong,
        int planted,
        int missed) {

    /** What comes of a lot. */
    enum Verdict {
        /** No more values are wrong than is accepted. */
        HOLDS,
        /** More are wrong: it is sent back. */
        FAILS
    }

    /** Which field it is of. */
    Field of() {
        return new Field(type, field);
    }

    /** Whether everything that was drawn was judged; before that it says nothing. */
    public boolean finished() {
        return judged == drawn;
    }

    /** Whether more can be drawn from it. */
    public boolean drawable() {
        return finished() && verdict == null && drawn < passed;
    }

    /** What was wrong of the true values that were judged. */
    public SampledShare found() {
        return new SampledShare(wrong, looked);
    }

    /** Whether those who looked found enough of the planted errors for their word to be taken. */
    boolean wasLookedAtWell(TrustSettings settings) {
        return planted - missed >= settings.leastCaught() * planted;
    }

    /**
     * What is to come of it. It fails when with a confidence of 95 % more is wrong than is accepted, even for those who miss
     * errors; it holds when no more is wrong and the planted errors were found. Where nothing is left to draw the counts
     * themselves tell.
     *
     * @return null when nothing can be told so far
     */
    @Nullable
    Verdict told(TrustSettings settings) {
        if (!finished()) {
            return null;
        }
        boolean all = drawn >= passed;
        SampledShare.Interval wrongs = found().interval();
        if ((all ? found().share() : wrongs.low()) > accepted) {
            return Verdict.FAILS;
        }
        return (all || wrongs.high() <= accepted) && wasLookedAtWell(settings) ? Verdict.HOLDS : null;
    }
}
