package vn.hoso.indexer.dossier;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A dossier in a list.
 *
 * @param code dossier code
 * @param agency code of the agency that handles it
 * @param procedure code of the administrative procedure
 * @param channel how it came in
 * @param receivedOn day of reception, or null
 * @param status 1 to 10
 * @param paperResult whether the procedure returns a paper or document
 * @param resultIssued whether an electronic result was issued
 * @param electronic whether a component has a file: told by the register, or a document was filed here
 * @param whole whether every duty component is converted
 * @param documents documents filed under it here
 */
public record DossierLine(
        String code,
        String agency,
        String procedure,
        Channel channel,
        @Nullable LocalDate receivedOn,
        int status,
        boolean paperResult,
        boolean resultIssued,
        boolean electronic,
        boolean whole,
        int documents) {}
