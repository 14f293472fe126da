package vn.hoso.indexer.rates.formula;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which dossiers are meant: written {@code REC & IN1 & (!RES | OUT)}. The one text is the question to the database, the
 * test of one dossier, the formula in words, and the reason why a dossier does not meet it, so none of them can drift
 * from the others.
 */
public sealed interface Condition {

    /** SQL over the columns of a dossier. */
    String sql();

    /** Whether a dossier with these facts is meant. */
    boolean holds(Set<Fact> facts);

    /**
     * The facts a dossier would need beside those it has; empty when it is meant, and also when only the lack of a fact
     * could help. Where one of several would do, all of them are named.
     */
    Set<Fact> lacking(Set<Fact> facts);

    /** Whether it asks for a fact, be it for its lack. */
    boolean asks(Fact fact);

    /** The same condition with some facts put in the place of others. */
    Condition with(Map<Fact, Fact> instead);

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

    /** A fact is there. */
    record Has(Fact fact) implements Condition {

        @Override
        public String sql() {
            return fact.sql();
        }

        @Override
        public boolean holds(Set<Fact> facts) {
            return facts.contains(fact);
        }

        @Override
        public Set<Fact> lacking(Set<Fact> facts) {
            return holds(facts) ? Set.of() : Set.of(fact);
        }

        @Override
        public boolean asks(Fact asked) {
            return fact == asked;
        }

        @Override
        public Condition with(Map<Fact, Fact> instead) {
            return new Has(instead.getOrDefault(fact, fact));
        }

        @Override
        public Words words() {
            return fact.has();
        }

        @Override
        public String toString() {
            return fact.name();
        }
    }

    /** A fact is not there. */
    record Lacks(Fact fact) implements Condition {

        @Override
        public String sql() {
            return "(NOT " + fact.sql() + ")";
        }

        @Override
        public boolean holds(Set<Fact> facts) {
            return !facts.contains(fact);
        }

        @Override
        public Set<Fact> lacking(Set<Fact> facts) {
            return Set.of();
        }

        @Override
        public boolean asks(Fact asked) {
            return fact == asked;
        }

        @Override
        public Condition with(Map<Fact, Fact> instead) {
            return new Lacks(instead.getOrDefault(fact, fact));
        }

        @Override
        public Words words() {
            return fact.lacks();
        }

        @Override
        public String toString() {
            return "!" + fact.name();
        }
    }

    /** All of them hold. */
    record All(List<Condition> parts) implements Condition {

        @Override
        public String sql() {
            return joined(parts, Condition::sql, " AND ");
        }

        @Override
        public boolean holds(Set<Fact> facts) {
            return parts.stream().allMatch(part -> part.holds(facts));
        }

        @Override
        public Set<Fact> lacking(Set<Fact> facts) {
            return lackingOf(parts, facts);
        }

        @Override
        public boolean asks(Fact fact) {
            return parts.stream().anyMatch(part -> part.asks(fact));
        }

        @Override
        public Condition with(Map<Fact, Fact> instead) {
            return new All(parts.stream().map(part -> part.with(instead)).toList());
        }

        @Override
        public Words words() {
            return wordsOf(parts, Words.joined(", ", ", "));
        }

        @Override
        public String toString() {
            return parts.stream()
                    .map(part -> part instanceof Any ? "(" + part + ")" : part.toString())
                    .collect(Collectors.joining(" & "));
        }
    }

    /** At least one of them holds. */
    record Any(List<Condition> parts) implements Condition {

        @Override
        public String sql() {
            return joined(parts, Condition::sql, " OR ");
        }

        @Override
        public boolean holds(Set<Fact> facts) {
            return parts.stream().anyMatch(part -> part.holds(facts));
        }

        @Override
        public Set<Fact> lacking(Set<Fact> facts) {
            return holds(facts) ? Set.of() : lackingOf(parts, facts);
        }

        @Override
        public boolean asks(Fact fact) {
            return parts.stream().anyMatch(part -> part.asks(fact));
        }

        @Override
        public Condition with(Map<Fact, Fact> instead) {
            return new Any(parts.stream().map(part -> part.with(instead)).toList());
        }

        @Override
        public Words words() {
            return wordsOf(parts, Words.joined(" hoặc ", " or ")).inBrackets();
        }

        @Override
        public String toString() {
            return joined(parts, Condition::toString, " | ").replaceAll("^\\(|\\)$", "");
        }
    }

    private static String joined(
            List<Condition> parts, Function<Condition, String> text, String between) {
        return parts.stream().map(text).collect(Collectors.joining(between, "(", ")"));
    }

    private static Set<Fact> lackingOf(List<Condition> parts, Set<Fact> facts) {
        Set<Fact> lacking = EnumSet.noneOf(Fact.class);
        parts.forEach(part -> lacking.addAll(part.lacking(facts)));
        return lacking;
    }

    private static Words wordsOf(List<Condition> parts, BinaryOperator<Words> joined) {
        return parts.stream().map(Condition::words).reduce(joined).orElseThrow();
    }
}
