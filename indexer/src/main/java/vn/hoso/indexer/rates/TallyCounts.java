package vn.hoso.indexer.rates;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.hoso.indexer.rates.formula.Fact;

/**
 * Sums of several definitions, for each agency or each half month. Rows are many and sets of facts few, so each set is asked
 * once what it adds.
 *
 * @param <K> what the sums are of
 */
final class TallyCounts<K> {

    private final List<RateDefinition> definitions;
    private final Map<Set<Fact>, boolean[]> each = new HashMap<>();
    private final Map<K, long[]> sums = new HashMap<>();

    TallyCounts(List<RateDefinition> definitions) {
        this.definitions = definitions;
    }

    /** So many dossiers have these facts. */
    void add(K key, Set<Fact> facts, long dossiers) {
        boolean[] adds = each.computeIfAbsent(facts, this::adds);
        long[] sum = sums.computeIfAbsent(key, one -> new long[adds.length]);
        for (int i = 0; i < adds.length; i++) {
            if (adds[i]) {
                sum[i] += dossiers;
            }
        }
    }

    /** So many dossiers are on each side of each definition. */
    void add(K key, Long[] sides) {
        long[] sum = sums.computeIfAbsent(key, one -> new long[sides.length]);
        for (int i = 0; i < sides.length; i++) {
            sum[i] += sides[i];
        }
    }

    /** The rates of each. */
    Map<K, Map<RateDefinition, Rate>> rates() {
        return sums.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> rates(entry.getValue())));
    }

    /** For each definition whether a dossier is in the numerator, and whether in the denominator. */
    private boolean[] adds(Set<Fact> facts) {
        boolean[] adds = new boolean[2 * definitions.size()];
        for (int i = 0; i < definitions.size(); i++) {
            adds[2 * i] = definitions.get(i).numerator().holds(facts);
            adds[2 * i + 1] = definitions.get(i).denominator().holds(facts);
        }
        return adds;
    }

    private Map<RateDefinition, Rate> rates(long[] sum) {
        return IntStream.range(0, definitions.size())
                .boxed()
                .collect(Collectors.toMap(definitions::get, i -> new Rate(sum[2 * i], sum[2 * i + 1])));
    }
}
