package vn.hoso.indexer.rates;

/** Whose dossiers an agency's figure counts when agencies were merged, split or renamed. */
public enum AgencyView {
    /**
     * Agencies as they were: each counts the dossiers of its own code, so that a figure of the past never changes with the
     * tree of agencies. Its base counts its predecessors too, like with like.
     */
    WERE,
    /** Agencies as they are today: each counts the dossiers of all that went on as it, in the period and in its base. */
    ARE
}
