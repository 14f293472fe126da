package vn.hoso.indexer.rates;

import java.time.LocalDate;
import vn.hoso.indexer.dossier.Channel;

/**
 * A dossier behind a figure, with the facts that were counted.
 *
 * @param code dossier code
 * @param agency agency that handles it
 * @param procedure code of the procedure
 * @param channel how it came in
 * @param receivedOn day of reception
 * @param electronic IN1: a component has a file
 * @param whole IN: every duty component is converted
 * @param paperResult RES
 * @param resultIssued OUT
 * @param resultVerified the signature on the result was verified
 * @param met whether it is in the numerator
 */
public record CountedDossier(
        String code,
        String agency,
        String procedure,
        Channel channel,
        LocalDate receivedOn,
        boolean electronic,
        boolean whole,
        boolean paperResult,
        boolean resultIssued,
        boolean resultVerified,
        boolean met) {}
