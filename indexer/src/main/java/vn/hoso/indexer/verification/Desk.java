package vn.hoso.indexer.verification;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoso.contracts.DocumentDigitized;

/**
 * What the officer's screen shows.
 *
 * @param document the document
 * @param dossier the dossier it lies under, or null
 * @param work how far the officers are with it
 * @param mine whether it is before whoever looks
 * @param others whether it is before somebody else
 * @param fields its fields, in their order
 * @param at name of the field to begin with; null when nothing is doubtful
 * @param page page of the scan that is shown, from 1
 * @param undoable whether there is something to take back
 */
record Desk(
        DocumentDigitized document,
        @Nullable String dossier,
        Work work,
        boolean mine,
        boolean others,
        List<DeskField> fields,
        @Nullable String at,
        int page,
        boolean undoable) {

    /** How many fields are doubtful. */
    public long doubtful() {
        return fields.stream().filter(DeskField::doubtful).count();
    }
}
