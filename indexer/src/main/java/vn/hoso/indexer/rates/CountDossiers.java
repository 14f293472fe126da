package vn.hoso.indexer.rates;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Repository;

/**
 * Counts the dossiers of several definitions. Level-1 agencies as they are now come from the tally, but for the days at
 * the ends of a period that make no whole half month; units below them, and the records of another time, are gone through.
 */
@Repository
class CountDossiers {

    private final Tally tally;
    private final ScanDossiers scan;

    CountDossiers(Tally tally, ScanDossiers scan) {
        this.tally = tally;
        this.scan = scan;
    }

    /** The rates of each subject under each definition. */
    Map<Subject, Map<RateDefinition, Rate>> of(
            Collection<RateDefinition> definitions, Collection<Scope> scopes, Period period, AsKnown known) {
        Set<String> roots = scopes.stream()
                .filter(scope -> !scope.unit())
                .flatMap(scope -> scope.codes().stream())
                .collect(Collectors.toSet());
        Map<String, Map<RateDefinition, Rate>> byRoot =
                roots.isEmpty() ? Map.of() : byRoot(definitions, roots, period, known);
        return scopes.stream()
                .collect(Collectors.toMap(
                        Scope::subject,
                        scope -> scope.unit() ? scan.unit(definitions, scope, period, known) : sum(scope, byRoot)));
    }

    /** The rate of a scope in each of some months, first to last, which are whole half months. */
    List<Rate> months(RateDefinition definition, Scope scope, List<Period> months, AsKnown known) {
        if (scope.unit() || known.at().isPresent()) {
            return months.stream()
                    .map(month -> of(List.of(definition), List.of(scope), month, known)
                            .getOrDefault(scope.subject(), Map.of())
                            .getOrDefault(definition, Rate.NONE))
                    .toList();
        }
        var all = new Period(months.get(0).from(), months.get(months.size() - 1).to());
        Map<LocalDate, Rate> halves = tally.byHalf(definition, scope.codes(), all);
        return months.stream()
                .map(month -> halves.entrySet().stream()
                        .filter(half -> !half.getKey().isBefore(month.from())
                                && !half.getKey().isAfter(month.to()))
                        .map(Map.Entry::getValue)
                        .reduce(Rate.NONE, Rate::plus))
                .toList();
    }

    /** The level-1 agencies that have dossiers some definition may count. */
    Set<String> roots(Period period, AsKnown known) {
        if (known.at().isPresent()) {
            return new LinkedHashSet<>(scan.roots(period, known));
        }
        var halves = HalfMonths.of(period);
        return Stream.concat(
                        halves.whole().stream().flatMap(whole -> tally.roots(whole).stream()),
                        halves.rest().stream().flatMap(days -> scan.roots(days, known).stream()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Map<String, Map<RateDefinition, Rate>> byRoot(
            Collection<RateDefinition> definitions, Set<String> roots, Period period, AsKnown known) {
        if (known.at().isPresent()) {
            return scan.byRoot(definitions, roots, period, known);
        }
        var halves = HalfMonths.of(period);
        Map<String, Map<RateDefinition, Rate>> rates = new HashMap<>();
        halves.whole().ifPresent(whole -> add(rates, tally.rates(definitions, roots, whole)));
        halves.rest().forEach(days -> add(rates, scan.byRoot(definitions, roots, days, known)));
        return rates;
    }

    private static void add(Map<String, Map<RateDefinition, Rate>> to, Map<String, Map<RateDefinition, Rate>> more) {
        more.forEach((root, rates) -> to.merge(root, rates, (one, other) -> sum(Stream.of(one, other))));
    }

    private static Map<RateDefinition, Rate> sum(Scope scope, Map<String, Map<RateDefinition, Rate>> byRoot) {
        return sum(scope.codes().stream().map(code -> byRoot.getOrDefault(code, Map.of())));
    }

    private static Map<RateDefinition, Rate> sum(Stream<Map<RateDefinition, Rate>> several) {
        return several.flatMap(rates -> rates.entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Rate::plus));
    }
}
