package vn.hoso.indexer.report;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hoso.indexer.rates.Distribution;
import vn.hoso.indexer.rates.Freeze;
import vn.hoso.indexer.rates.GroupMonths.GroupMonth;
import vn.hoso.indexer.rates.Period;
import vn.hoso.indexer.rates.RateDefinition;
import vn.hoso.indexer.rates.RateLine;
import vn.hoso.indexer.rates.Subject;
import vn.hoso.indexer.rates.TileMap;
import vn.hoso.plumbing.hashing.Sha256;

/**
 * The figures of a period, of every definition, both groups and every level-1 agency.
 *
 * @param name the period as it was named
 * @param period its days
 * @param asOf the records as they stood then, UTC
 * @param published the publication it repeats; empty when the period is not frozen
 * @param trend the year of months that ends with the period, for each definition of the cover: those in force that are
 *     told without being asked for
 * @param were agencies as they were: by subject, groups first, then by definition
 * @param are the same, agencies as they are today
 */
record RatesReport(
        String name,
        Period period,
        Instant asOf,
        Optional<Freeze> published,
        Map<RateDefinition, List<GroupMonth>> trend,
        List<RateLine> were,
        List<RateLine> are) {

    /** The definitions of the cover. */
    public Set<RateDefinition> headlines() {
        return trend.keySet();
    }

    /** Every definition it tells a figure of. */
    public List<RateDefinition> definitions() {
        return were.stream().map(RateLine::definition).distinct().toList();
    }

    /** Every plain definition with the figures of the two groups. */
    public Map<RateDefinition, List<RateLine>> overview() {
        return were.stream()
                .filter(line -> group(line) && !line.definition().twin())
                .collect(Collectors.groupingBy(RateLine::definition, LinkedHashMap::new, Collectors.toList()));
    }

    /** The two groups under a definition of the cover. */
    public List<RateLine> groups(RateDefinition definition) {
        return under(definition).filter(RatesReport::group).toList();
    }

    /** The agencies of one letter, {@code G} or {@code H}, that counted something, the highest figure first. */
    public List<RateLine> ranking(RateDefinition definition, String letter) {
        return under(definition)
                .filter(line -> !group(line)
                        && line.subject().id().startsWith(letter)
                        && line.rate().denominator() > 0)
                .sorted(Comparator.comparing(
                                (RateLine line) -> line.rate().percent().orElseThrow())
                        .reversed()
                        .thenComparing(line -> line.subject().id()))
                .toList();
    }

    /** The localities under a definition, as a map. */
    public TileMap map(RateDefinition definition) {
        return TileMap.of(under(definition));
    }

    /** How the agencies are spread under a definition. */
    public Distribution distribution(RateDefinition definition) {
        return Distribution.of(under(definition));
    }

    private Stream<RateLine> under(RateDefinition definition) {
        return were.stream().filter(line -> line.definition().equals(definition));
    }

    /**
     * SHA-256 over the exact counts, in hexadecimal: one line for each figure, {@code
     * subject|definition|from|to|numerator|denominator|base numerator|base denominator}, agencies as they were, by subject
     * and definition, each line ended by a line feed.
     */
    public String seal() {
        String lines = were.stream()
                .map(line -> String.join(
                                "|",
                                line.subject().id(),
                                line.definition().id(),
                                line.period().from().toString(),
                                line.period().to().toString(),
                                String.valueOf(line.rate().numerator()),
                                String.valueOf(line.rate().denominator()),
                                String.valueOf(line.base().rate().numerator()),
                                String.valueOf(line.base().rate().denominator()))
                        + "\n")
                .sorted()
                .collect(Collectors.joining());
        return Sha256.of(lines);
    }

    private static boolean group(RateLine line) {
        return line.subject() instanceof Subject.OfGroup;
    }
}
