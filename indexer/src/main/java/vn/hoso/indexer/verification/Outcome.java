package vn.hoso.indexer.verification;

/** What became of something that an officer did with a document. */
public enum Outcome {
    /** It is done. */
    DONE,
    /** Somebody else has the document before them. */
    HELD,
    /** Somebody else has changed it since it was shown. */
    CHANGED,
    /** It was signed off or sent back meanwhile. */
    CLOSED,
    /** It gets other pages, and its files are being made anew. */
    BEING_MADE,
    /** Something is still doubtful, so it cannot be signed off. */
    DOUBTFUL
}
