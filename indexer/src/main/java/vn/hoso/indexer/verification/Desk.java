package vn.hoso.indexer.verification;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoso.contracts.DocumentDigitized;
import vn.hoso.indexer.filing.DocumentPlace;
import vn.hoso.indexer.reading.ShownPage;

/**
 * What the officer's screen shows.
 *
 * @param document the document
 * @param place where it lies: under a dossier rather than in the tray; null while no filing of it was heard of
 * @param due by when the result of its dossier is promised, or null
 * @param work how far the officers are with it
 * @param mine whether it is before whoever looks
 * @param others whether it is before somebody else
 * @param fields its fields, in their order
 * @param at name of the field to begin with; null when nothing is doubtful
 * @param type the type as an officer verified it, or null
 * @param shown the page of the scan that is shown, with its doubtful words
 * @param undoable whether there is something to take back
 */
record Desk(
        DocumentDigitized document,
        @Nullable DocumentPlace place,
        @Nullable Deadline due,
        Work work,
        boolean mine,
        boolean others,
        List<DeskField> fields,
        @Nullable String at,
        @Nullable VerifiedValue type,
        ShownPage shown,
        boolean undoable) {

    /** Page of the scan that is shown, from 1. */
    public int page() {
        return shown.page();
    }

    /** The dossier it lies under, or null. */
    public @Nullable String dossier() {
        return place == null ? null : place.dossier();
    }

    /** The message that says why it does not lie under the dossier whose code stands on it, or null when it does. */
    public @Nullable String elsewhere(DeskField row) {
        String code = row.field().value();
        if (!row.name().equals("dossierCode") || code == null || place == null || code.equals(place.dossier())) {
            return null;
        }
        return "verification.elsewhere." + (place.dossier() == null ? "TRAY" : place.namedBy());
    }

    /** How many fields are doubtful. */
    public long doubtful() {
        return fields.stream().filter(DeskField::doubtful).count();
    }
}
