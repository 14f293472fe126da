package vn.hoso.indexer.rates.formula;

import java.util.Map;
import java.util.Set;

/**
 * Which dossiers are meant: written {@code REC & IN1 & (!RES | OUT)}. The one text is the question to the database, the
 * test of one dossier, the formula in words, and the reason why a dossier does not meet it, so none of them can drift
 * from the others.
 */
public sealed interface Condition permits Has, Lacks, All, Any {

    /** SQL over the columns of a dossier. */
    String sql();

    /** Whether a dossier with these facts is meant. */
    boolean holds(Set<Fact> facts);

    /**
     * The facts a dossier would need beside those it has; empty when it is meant, and also when only the lack of a fact
     * could help. Where one of several would do, all of them are named.
     */
    Set<Fact> lacking(Set<Fact> facts);

    /** SQL that holds for the dossiers that lack a fact in the sense of {@link #lacking}. */
    String lackingSql(Fact fact);

    /** Whether it asks for a fact, be it for its lack. */
    boolean asks(Fact fact);

    /**
     * The same condition with others put in the place of some facts.
     *
     * @throws IllegalArgumentException when a fact that must be lacking would become several
     */
    Condition with(Map<Fact, Condition> instead);

    /** In words. */
    Words words();

    /**
     * Reads a condition.
     *
     * @throws IllegalArgumentException when it is not written as one
     */
    static Condition of(String text) {
        return new ConditionText(text).read();
    }
}
