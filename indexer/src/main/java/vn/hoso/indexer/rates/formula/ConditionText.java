package vn.hoso.indexer.rates.formula;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads a condition from left to right: {@code !} binds more closely than {@code &}, and that than {@code |}. */
final class ConditionText {

    private static final Pattern SIGNS = Pattern.compile("[!&|()]|[^\\s!&|()]+");

    private final String text;
    private final List<String> signs;
    private int next;

    ConditionText(String text) {
        this.text = text;
        this.signs = SIGNS.matcher(text).results().map(MatchResult::group).toList();
    }

    Condition read() {
        Condition condition = any();
        if (next < signs.size()) {
            throw notUnderstood("'" + signs.get(next) + "' is one too many");
        }
        return condition;
    }

    private Condition any() {
        return joined("|", this::all, Any::new);
    }

    private Condition all() {
        return joined("&", this::one, All::new);
    }

    private Condition joined(String sign, Supplier<Condition> part, Function<List<Condition>, Condition> join) {
        var parts = new ArrayList<Condition>();
        do {
            parts.add(part.get());
        } while (taken(sign));
        return parts.size() == 1 ? parts.get(0) : join.apply(List.copyOf(parts));
    }

    private Condition one() {
        if (taken("(")) {
            Condition inside = any();
            if (!taken(")")) {
                throw notUnderstood("a bracket is not closed");
            }
            return inside;
        }
        return taken("!") ? new Lacks(fact()) : new Has(fact());
    }

    private Fact fact() {
        String name = next < signs.size() ? signs.get(next++) : "the end";
        return Arrays.stream(Fact.values())
                .filter(fact -> fact.name().equals(name))
                .findFirst()
                .orElseThrow(() -> notUnderstood(name + " is not a fact"));
    }

    private boolean taken(String sign) {
        boolean there = next < signs.size() && signs.get(next).equals(sign);
        next += there ? 1 : 0;
        return there;
    }

    private IllegalArgumentException notUnderstood(String problem) {
        return new IllegalArgumentException("'%s' is not a condition: %s".formatted(text, problem));
    }
}
