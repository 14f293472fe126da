package vn.hoso.indexer.reception;

import vn.hoso.indexer.dossier.Dossier;

/**
 * A dossier of an open batch, with what was scanned of it.
 *
 * @param reception what was declared
 * @param dossier the dossier
 * @param pages pages of its documents so far; what was set aside as blank is not among them
 */
record Awaited(Reception reception, Dossier dossier, int pages) {

    /** How what was scanned compares with what was declared. */
    enum State {
        /** Nothing of it was scanned. */
        UNSCANNED,
        /** Fewer pages than sheets, or more than both sides of each. */
        DIFFERS,
        /** It adds up. */
        RECONCILED
    }

    public State state() {
        if (pages == 0) {
            return State.UNSCANNED;
        }
        Integer sheets = reception.sheets();
        return sheets == null || (pages >= sheets && pages <= 2 * sheets) ? State.RECONCILED : State.DIFFERS;
    }

    boolean reconciles() {
        return state() == State.RECONCILED;
    }
}
