package vn.hoso.indexer.verification;

/**
 * What a group's reading may be spelt like.
 *
 * @param text the spelling, NFC
 * @param source who spells it so
 * @param papers of how many documents, where readings are its source; else 0
 */
record Spelling(String text, Source source, long papers) {

    /** Where a spelling comes from. */
    enum Source {
        /** Read so and sure, or verified by an officer, on other documents. */
        SURE,
        /** A name in it stands so in the list of agencies. */
        AGENCY,
        /** It bears the name of the agency that took over, as the list of agencies has it today. */
        SUCCESSOR,
        /** It is the name of a procedure in the catalogue. */
        PROCEDURE,
        /** Read so in the group itself. */
        DOUBTFUL
    }
}
