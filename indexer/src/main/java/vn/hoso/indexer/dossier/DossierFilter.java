package vn.hoso.indexer.dossier;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which dossiers to list; a null says nothing.
 *
 * @param query part of the dossier code, in any case
 * @param agency agency code; units below it are included
 * @param procedure beginning of the procedure code
 * @param channel how it came in
 * @param electronic whether a component has a file
 * @param withDocuments whether documents were filed here
 * @param from first day of reception
 * @param to last day of reception, inclusive
 */
public record DossierFilter(
        @Nullable String query,
        @Nullable String agency,
        @Nullable String procedure,
        @Nullable Channel channel,
        @Nullable Boolean electronic,
        @Nullable Boolean withDocuments,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /** Every dossier. */
    public static final DossierFilter ALL = new DossierFilter(null, null, null, null, null, null, null, null);
}
