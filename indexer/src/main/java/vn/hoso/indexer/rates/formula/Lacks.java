package vn.hoso.indexer.rates.formula;

import java.util.Map;
import java.util.Set;

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
    public String lackingSql(Fact asked) {
        return "false";
    }

    @Override
    public boolean asks(Fact asked) {
        return fact == asked;
    }

    @Override
    public Condition with(Map<Fact, Condition> instead) {
        Condition other = instead.getOrDefault(fact, new Has(fact));
        if (other instanceof Has has) {
            return new Lacks(has.fact());
        }
        throw new IllegalArgumentException("%s cannot be lacking in the place of %s".formatted(other, fact));
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
