package vn.hoso.indexer.rates;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.hoso.indexer.rates.formula.Condition;
import vn.hoso.indexer.rates.formula.Fact;

/** The conditions the tally keeps sums of: both sides of every definition, each condition once, in a fixed order. */
final class TallyConditions {

    /** What each bit of the facts of an amount says, from the lowest. */
    private static final List<Fact> BITS = List.of(
            Fact.PAPER,
            Fact.IN1,
            Fact.IN,
            Fact.RES,
            Fact.OUT,
            Fact.OUTV,
            Fact.REU,
            Fact.STORE,
            Fact.SYNC,
            Fact.POP,
            Fact.DOUBT,
            Fact.EXEMPT,
            Fact.SCANNED,
            Fact.READABLE,
            Fact.VERIFIED);

    private static final Map<String, Integer> PLACES = places();
    private static final Condition[] CONDITIONS =
            PLACES.keySet().stream().map(Condition::of).toArray(Condition[]::new);

    /** All of them in one text, by which the sums of an older or newer list are told apart. */
    static final String LIST = String.join("\n", PLACES.keySet());

    private final Map<Set<Fact>, boolean[]> known = new HashMap<>();

    private static Map<String, Integer> places() {
        Map<String, Integer> places = new LinkedHashMap<>();
        Stream.concat(
                        // All that was received or finished: whoever has one of these is shown.
                        Stream.of(Fact.REC.name(), Fact.DONE.name()),
                        RateDefinitions.all().stream()
                                .flatMap(one -> Stream.of(
                                        one.numerator().toString(),
                                        one.denominator().toString())))
                .forEach(condition -> places.putIfAbsent(condition, places.size()));
        return places;
    }

    /** How many there are. */
    static int count() {
        return CONDITIONS.length;
    }

    /** Where the number of a condition stands in a row of sums, from 1. */
    static int place(String condition) {
        Integer place = PLACES.get(condition);
        if (place == null) {
            throw new IllegalArgumentException("%s is a side of no definition".formatted(condition));
        }
        return place + 1;
    }

    /** The facts of an amount. */
    static Set<Fact> facts(String event, int bits) {
        Set<Fact> facts = EnumSet.of(event.equals("RECEIVED") ? Fact.REC : Fact.DONE);
        for (int bit = 0; bit < BITS.size(); bit++) {
            if ((bits & 1 << bit) != 0) {
                facts.add(BITS.get(bit));
            }
        }
        return facts;
    }

    /** Adds dossiers with the same facts to a row of sums. */
    void add(int[] sums, Set<Fact> facts, int dossiers) {
        boolean[] meets = known.computeIfAbsent(facts, TallyConditions::meets);
        for (int i = 0; i < meets.length; i++) {
            if (meets[i]) {
                sums[i] = Math.addExact(sums[i], dossiers);
            }
        }
    }

    private static boolean[] meets(Set<Fact> facts) {
        var meets = new boolean[CONDITIONS.length];
        for (int i = 0; i < meets.length; i++) {
            meets[i] = CONDITIONS[i].holds(facts);
        }
        return meets;
    }
}
