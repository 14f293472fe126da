package vn.hoso.indexer.arrangement;

import vn.hoso.indexer.verification.Outcome;

/** What became of something that an officer did with the pages of a scan. */
enum Arranged {
    /** It is told, and the documents are being made anew. */
    DONE,
    /** There was nothing to do. */
    NOTHING,
    /** The documents are still being made, from the last time or for the first. */
    BEING_MADE,
    /** Somebody else has arranged the pages since they were shown. */
    CHANGED,
    /** A document that would get other pages is signed off or sent back. */
    CLOSED,
    /** Somebody else has such a document before them. */
    HELD;

    static Arranged of(Outcome outcome) {
        return switch (outcome) {
            case DONE -> DONE;
            case HELD -> HELD;
            case CLOSED -> CLOSED;
            case BEING_MADE -> BEING_MADE;
            case CHANGED, DOUBTFUL -> CHANGED;
        };
    }
}
