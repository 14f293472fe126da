package vn.hoso.indexer.rates;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A definition as the REST interface gives it.
 *
 * @param id printed with every figure
 * @param indicator what all its versions and readings are about
 * @param nameVi Vietnamese name
 * @param nameEn English name
 * @param formula numerator / denominator, in facts
 * @param formulaVi the formula in words, Vietnamese
 * @param formulaEn the formula in words, English
 * @param validFrom first day on which it was the rule
 * @param validTo last day, or null while it lasts
 * @param legalBasis decisions it follows
 * @param sure {@code STATED} in a decision or by the portal, or one {@code READING} of a published name
 * @param strict whether it is a strict twin
 * @param restated whether it is the twin without exempted dossiers
 * @param sound whether it is the twin without dossiers that have doubted scans
 * @param points marks it earns in the 766 index, or null
 * @param fullAt the rate in per cent that earns them all, or null
 */
record DefinitionView(
        String id,
        String indicator,
        String nameVi,
        String nameEn,
        String formula,
        String formulaVi,
        String formulaEn,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String legalBasis,
        RateDefinition.Sure sure,
        boolean strict,
        boolean restated,
        boolean sound,
        @Nullable BigDecimal points,
        @Nullable BigDecimal fullAt) {

    static DefinitionView of(RateDefinition one) {
        return new DefinitionView(
                one.id(),
                one.indicator(),
                one.nameVi(),
                one.nameEn(),
                one.formula(),
                one.formulaInWords().vi(),
                one.formulaInWords().en(),
                one.validFrom(),
                one.validTo(),
                one.legalBasis(),
                one.sure(),
                one.strict(),
                one.restated(),
                one.sound(),
                one.points().map(IndexPoints::most).orElse(null),
                one.points().map(IndexPoints::fullAt).orElse(null));
    }
}
