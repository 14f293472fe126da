package vn.hoso.indexer.dossier;

import java.time.Instant;

/**
 * Why a paper of a dossier that has arrived is not yet a file of a component.
 *
 * @param dossier dossier code
 * @param scan SHA-256 of the scan it is on
 * @param kind what holds it up
 * @param vi what happened and what to do next, in Vietnamese
 * @param en the same in English
 * @param since when it came, UTC
 */
public record Hindrance(String dossier, String scan, Kind kind, String vi, String en, Instant since) {

    /** What holds a paper up. */
    public enum Kind {
        /** The scan was refused and is in quarantine. */
        REFUSED,
        /** The scan was accepted and has not been read to its end. */
        BEING_READ
    }
}
