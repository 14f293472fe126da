package vn.hoso.indexer.dossier;

/**
 * Why a dossier that the register has was never received in the sense of a rate, beside being refused: the formulas of the
 * national portal for the 766 index count what was accepted.
 */
public enum NotCounted {
    /** The applicant took it back before it was accepted. */
    WITHDRAWN,
    /** Made to try the one-stop system. */
    TEST
}
