package vn.hoso.indexer.rates.formula;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a condition made of several has in common, whether all or any of them must hold. */
final class Parts {

    private Parts() {}

    static String joined(List<Condition> parts, Function<Condition, String> text, String between) {
        return parts.stream().map(text).collect(Collectors.joining(between, "(", ")"));
    }

    static Set<Fact> lacking(List<Condition> parts, Set<Fact> facts) {
        Set<Fact> lacking = EnumSet.noneOf(Fact.class);
        parts.forEach(part -> lacking.addAll(part.lacking(facts)));
        return lacking;
    }

    static Words words(List<Condition> parts, BinaryOperator<Words> joined) {
        return parts.stream().map(Condition::words).reduce(joined).orElseThrow();
    }
}
