package vn.hoso.indexer.rates;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hoso.indexer.rates.formula.Condition;
import vn.hoso.indexer.rates.formula.Fact;
import vn.hoso.indexer.rates.formula.Words;

/**
 * What a rate counts. A definition is never changed once released: a new reading is a new id, shown beside the old one.
 * It can be asked of any period; the days of force say when it was the rule.
 *
 * @param id printed with every figure, version included, for example {@code CONV.v1-strict}
 * @param indicator what all versions and readings are about, for example {@code CONV}
 * @param name what it is called
 * @param numerator dossiers that meet it
 * @param denominator dossiers counted; but for a reading that sets results against receipts ({@code SEED-ERES.v3}), the
 *     numerator is a part of it
 * @param points marks of the 766 index it earns, or empty
 * @param validFrom first day of force
 * @param validTo last day of force, or null while it lasts
 * @param legalBasis decisions it follows
 * @param sure whether a decision or the portal states the formula, or it is one reading of a published name
 * @param told whether its figures are told without being asked for, as messages and metrics
 */
public record RateDefinition(
        String id,
        String indicator,
        Words name,
        Condition numerator,
        Condition denominator,
        Optional<IndexPoints> points,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String legalBasis,
        Sure sure,
        boolean told) {

    static final String STRICT = "-strict";
    static final String SOUND = "-sound";
    static final String RESTATED = "-restated";

    /** Refuses a formula whose counts of two periods would not add up to that of both together. */
    public RateDefinition {
        for (Condition side : List.of(numerator, denominator)) {
            if (side.asks(Fact.REC) == side.asks(Fact.DONE)) {
                throw new IllegalArgumentException("%s: %s must ask for one of REC and DONE".formatted(id, side));
            }
        }
    }

    /** How sure it is that the formula is the one meant by its name. */
    public enum Sure {
        /** Stated in a decision or by the portal that publishes the figure. */
        STATED,
        /** One of several readings of a published name; the figure was published without its formula. */
        READING,
        /** Counted by this program for whoever looks after the work; no decision asks for it. */
        OWN
    }

    /** By the id, which says all: maps of definitions are asked thousands of times a page. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** Whether either side asks for a fact, be it for its lack. */
    boolean asks(Fact fact) {
        return numerator.asks(fact) || denominator.asks(fact);
    }

    /** What a dossier is counted by: received or finished in the period; empty when the sides are counted by different ones. */
    Optional<Fact> event() {
        return asks(Fact.REC) && asks(Fact.DONE)
                ? Optional.empty()
                : Optional.of(asks(Fact.REC) ? Fact.REC : Fact.DONE);
    }

    /** The Vietnamese name. */
    public String nameVi() {
        return name.vi();
    }

    /** The English name. */
    public String nameEn() {
        return name.en();
    }

    /** The formula in facts: {@code |REC & REU| / |REC|}. */
    public String formula() {
        return "|" + numerator + "| / |" + denominator + "|";
    }

    /** Numerator and denominator in words. */
    public Words formulaInWords() {
        Words above = numerator.words();
        Words below = denominator.words();
        return new Words(
                "Số hồ sơ %s; chia cho số hồ sơ %s".formatted(above.vi(), below.vi()),
                "Dossiers %s; divided by dossiers %s".formatted(above.en(), below.en()));
    }

    /** Whether it is the strict twin of another definition. */
    public boolean strict() {
        return id.endsWith(STRICT);
    }

    /** Whether it is the sound twin of another definition. */
    public boolean sound() {
        return id.endsWith(SOUND);
    }

    /** Whether it is the restated twin of another definition. */
    public boolean restated() {
        return id.endsWith(RESTATED);
    }

    /** Whether it is the twin of another definition, of whatever kind. */
    public boolean twin() {
        return strict() || sound() || restated();
    }

    /** Whether it was the rule on the last day of a period. */
    public boolean inForce(Period period) {
        return !period.to().isBefore(validFrom)
                && (validTo == null || !period.to().isAfter(validTo));
    }
}
