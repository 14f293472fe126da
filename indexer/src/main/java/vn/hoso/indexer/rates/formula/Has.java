package vn.hoso.indexer.rates.formula;

import java.util.Map;
import java.util.Set;

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
    public String lackingSql(Fact asked) {
        return fact == asked ? "(NOT " + fact.sql() + ")" : "false";
    }

    @Override
    public boolean asks(Fact asked) {
        return fact == asked;
    }

    @Override
    public Condition with(Map<Fact, Condition> instead) {
        return instead.getOrDefault(fact, this);
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
