package vn.hoso.indexer.rates.formula;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** All of them hold. */
record All(List<Condition> parts) implements Condition {

    @Override
    public String sql() {
        return Parts.joined(parts, Condition::sql, " AND ");
    }

    @Override
    public boolean holds(Set<Fact> facts) {
        return parts.stream().allMatch(part -> part.holds(facts));
    }

    @Override
    public Set<Fact> lacking(Set<Fact> facts) {
        return Parts.lacking(parts, facts);
    }

    @Override
    public String lackingSql(Fact fact) {
        return Parts.joined(parts, part -> part.lackingSql(fact), " OR ");
    }

    @Override
    public boolean asks(Fact fact) {
        return parts.stream().anyMatch(part -> part.asks(fact));
    }

    @Override
    public Condition with(Map<Fact, Condition> instead) {
        return new All(parts.stream().map(part -> part.with(instead)).toList());
    }

    @Override
    public Words words() {
        return Parts.words(parts, Words.joined(", ", ", "));
    }

    @Override
    public String toString() {
        return parts.stream()
                .map(part -> part instanceof Any ? "(" + part + ")" : part.toString())
                .collect(Collectors.joining(" & "));
    }
}
