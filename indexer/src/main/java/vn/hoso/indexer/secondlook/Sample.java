package vn.hoso.indexer.secondlook;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * Dossiers drawn for a second look.
 *
 * @param id number of it
 * @param definition id of the definition they meet
 * @param subject whose they are: agency code or group
 * @param fromDay first day of the figure
 * @param toDay last day of the figure
 * @param seed what the draw began with; with it anybody can draw the same again
 * @param met how many dossiers were drawn from
 * @param drawnBy full name of whoever drew
 * @param drawnAt when
 * @param dossiers how many were drawn
 * @param judged how many of them were judged
 * @param rightly how many of these are rightly counted
 */
record Sample(
        long id,
        String definition,
        String subject,
        LocalDate fromDay,
        LocalDate toDay,
        String seed,
        long met,
        String drawnBy,
        OffsetDateTime drawnAt,
        int dossiers,
        int judged,
        int rightly) {

    /** Whether every dossier was judged; before that it says nothing of the figure. */
    public boolean finished() {
        return judged == dossiers;
    }
}
