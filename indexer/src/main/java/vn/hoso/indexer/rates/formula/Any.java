package vn.hoso.indexer.rates.formula;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** At least one of them holds. */
record Any(List<Condition> parts) implements Condition {

    @Override
    public String sql() {
        return Parts.joined(parts, Condition::sql, " OR ");
    }

    @Override
    public boolean holds(Set<Fact> facts) {
        return parts.stream().anyMatch(part -> part.holds(facts));
    }

    @Override
    public Set<Fact> lacking(Set<Fact> facts) {
        return holds(facts) ? Set.of() : Parts.lacking(parts, facts);
    }

    @Override
    public String lackingSql(Fact fact) {
        return "(NOT " + sql() + " AND " + Parts.joined(parts, part -> part.lackingSql(fact), " OR ") + ")";
    }

    @Override
    public boolean asks(Fact fact) {
        return parts.stream().anyMatch(part -> part.asks(fact));
    }

    @Override
    public Condition with(Map<Fact, Condition> instead) {
        return new Any(parts.stream().map(part -> part.with(instead)).toList());
    }

    @Override
    public Words words() {
        return Parts.words(parts, Words.joined(" hoặc ", " or ")).inBrackets();
    }

    @Override
    public String toString() {
        return Parts.joined(parts, Condition::toString, " | ").replaceAll("^\\(|\\)$", "");
    }
}
