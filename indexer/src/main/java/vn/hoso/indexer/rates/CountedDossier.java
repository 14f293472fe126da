package vn.hoso.indexer.rates;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.hoso.indexer.dossier.Channel;
import vn.hoso.indexer.dossier.Component;
import vn.hoso.indexer.dossier.FiledPaper;
import vn.hoso.indexer.rates.formula.Fact;

/**
 * A dossier behind a figure, with the facts that were counted, or one that was left out of it.
 *
 * @param code dossier code
 * @param agency agency that handles it
 * @param procedure code of the procedure
 * @param channel how it came in
 * @param receivedOn day of reception; null of one that is left out for want of it
 * @param electronic IN1: a component has a file
 * @param whole IN: every duty component is converted
 * @param paperResult RES
 * @param resultIssued OUT
 * @param resultVerified the signature on the result was verified
 * @param met whether it is in the numerator
 * @param reasons why it is not, as far as anybody can do something about it; of one that is doubted, why it is; of one
 *     that is left out, why
 * @param components its required papers, as they are now, in the register's order
 * @param papers what is filed under it now, down to the original and whoever answers for it
 */
public record CountedDossier(
        String code,
        String agency,
        String procedure,
        Channel channel,
        @Nullable LocalDate receivedOn,
        boolean electronic,
        boolean whole,
        boolean paperResult,
        boolean resultIssued,
        boolean resultVerified,
        boolean met,
        List<Reason> reasons,
        List<Component> components,
        List<FiledPaper> papers) {

    /** Puts a dossier together from its facts. */
    static CountedDossier of(
            String code,
            String agency,
            String procedure,
            Channel channel,
            @Nullable LocalDate receivedOn,
            Set<Fact> facts,
            boolean met) {
        return new CountedDossier(
                code,
                agency,
                procedure,
                channel,
                receivedOn,
                facts.contains(Fact.IN1),
                facts.contains(Fact.IN),
                facts.contains(Fact.RES),
                facts.contains(Fact.OUT),
                facts.contains(Fact.OUTV),
                met,
                List.of(),
                List.of(),
                List.of());
    }

    /** The same dossier with reasons. */
    CountedDossier because(List<Reason> why) {
        return with(why, components, papers);
    }

    /** The same dossier with what it holds. */
    CountedDossier holding(List<Component> required, List<FiledPaper> filed) {
        return with(reasons, required, filed);
    }

    private CountedDossier with(List<Reason> why, List<Component> required, List<FiledPaper> filed) {
        return new CountedDossier(
                code,
                agency,
                procedure,
                channel,
                receivedOn,
                electronic,
                whole,
                paperResult,
                resultIssued,
                resultVerified,
                met,
                why,
                required,
                filed);
    }
}
