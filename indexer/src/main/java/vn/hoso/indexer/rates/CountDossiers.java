package vn.hoso.indexer.rates;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Repository;

/**
 * Counts the dossiers of several definitions. Agencies of level 1 and units directly below one come from the tally, but
 * for the days at the ends of a period that make no whole half month; deeper units, the units of another day, and all
 * records as of an instant within a day are gone through.
 */
@Repository
class CountDossiers {

    private final Tally tally;
    private final ScanDossiers scan;

    CountDossiers(Tally tally, ScanDossiers scan) {
        this.tally = tally;
        this.scan = scan;
    }

    /** The rates of each subject under the definitions that are asked of it. */
    Map<Subject, Map<RateDefinition, Rate>> of(Map<Scope, Set<RateDefinition>> asked, Period period, AsKnown known) {
        Map<String, Map<RateDefinition, Rate>> byAgency = new HashMap<>();
        asked.keySet().stream()
                .filter(scope -> !scope.tallied().isEmpty())
                .collect(Collectors.partitioningBy(Scope::unit))
                .values()
                .stream()
                .filter(scopes -> !scopes.isEmpty())
                .forEach(scopes -> byAgency.putAll(byAgency(
                        all(scopes, scope -> asked.getOrDefault(scope, Set.of())),
                        all(scopes, Scope::tallied),
                        period,
                        known)));
        return asked.entrySet().stream()
                .collect(Collectors.toMap(
                        one -> one.getKey().subject(),
                        one -> one.getKey().tallied().isEmpty()
                                ? scan.unit(one.getValue(), one.getKey(), period, known)
                                : sum(one.getKey(), one.getValue(), byAgency)));
    }

    private static <T> Set<T> all(Collection<Scope> scopes, Function<Scope, Set<T>> of) {
        return scopes.stream().flatMap(scope -> of.apply(scope).stream()).collect(Collectors.toSet());
    }

    /** The rate of a scope in each of some months, first to last, which are whole half months. */
    List<Rate> months(RateDefinition definition, Scope scope, List<Period> months, AsKnown known) {
        var all = new Period(months.get(0).from(), months.get(months.size() - 1).to());
        if (scope.tallied().isEmpty() || !told(scope.tallied(), known)) {
            return eachMonth(definition, scope, months, known);
        }
        return tally.byHalf(definition, scope.tallied(), all, known)
                .map(halves -> months.stream()
                        .map(month -> halves.entrySet().stream()
                                .filter(half -> !half.getKey().isBefore(month.from())
                                        && !half.getKey().isAfter(month.to()))
                                .map(Map.Entry::getValue)
                                .reduce(Rate.NONE, Rate::plus))
                        .toList())
                .orElseGet(() -> eachMonth(definition, scope, months, known));
    }

    private List<Rate> eachMonth(RateDefinition definition, Scope scope, List<Period> months, AsKnown known) {
        return months.stream()
                .map(month -> of(Map.of(scope, Set.of(definition)), month, known)
                        .getOrDefault(scope.subject(), Map.of())
                        .getOrDefault(definition, Rate.NONE))
                .toList();
    }

    /** Those of some level-1 agencies that have dossiers some definition may count. */
    Set<String> roots(Collection<String> agencies, Period period, AsKnown known) {
        return Tally.tells(known)
                ? present(period, whole -> tally.among(agencies, whole, known), days -> scan.roots(days, known))
                : new TreeSet<>(scan.roots(period, known));
    }

    /** The units directly below an agency that have dossiers some definition may count, in order of the code. */
    Set<String> units(String agency, Period period, AsKnown known) {
        Function<Period, List<String>> scanned = days -> scan.units(agency, days, known);
        return agency.contains(".") || known.at().isPresent()
                ? new TreeSet<>(scanned.apply(period))
                : present(period, whole -> tally.below(agency, whole), scanned);
    }

    private Set<String> present(
            Period period, Function<Period, List<String>> tallied, Function<Period, List<String>> scanned) {
        if (!tally.ready()) {
            return new TreeSet<>(scanned.apply(period));
        }
        var halves = HalfMonths.of(period);
        return Stream.concat(
                        halves.whole().stream().flatMap(whole -> tallied.apply(whole).stream()),
                        halves.rest().stream().flatMap(days -> scanned.apply(days).stream()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Map<String, Map<RateDefinition, Rate>> byAgency(
            Collection<RateDefinition> definitions, Set<String> agencies, Period period, AsKnown known) {
        if (!told(agencies, known)) {
            return scan.byAgency(definitions, agencies, period, known);
        }
        var halves = HalfMonths.of(period);
        Map<String, Map<RateDefinition, Rate>> rates = new HashMap<>();
        halves.whole()
                .ifPresent(whole -> add(
                        rates,
                        tally.rates(definitions, agencies, whole, known)
                                .orElseGet(() -> scan.byAgency(definitions, agencies, whole, known))));
        halves.rest().forEach(days -> add(rates, scan.byAgency(definitions, agencies, days, known)));
        return rates;
    }

    /** Whether the tally knows some agencies as of then: of another day it knows those of level 1. */
    private static boolean told(Set<String> agencies, AsKnown known) {
        return known.at().isEmpty() || (Tally.tells(known) && agencies.stream().noneMatch(code -> code.contains(".")));
    }

    private static void add(Map<String, Map<RateDefinition, Rate>> to, Map<String, Map<RateDefinition, Rate>> more) {
        more.forEach((root, rates) -> to.merge(root, rates, (one, other) -> sum(Stream.of(one, other))));
    }

    private static Map<RateDefinition, Rate> sum(
            Scope scope, Set<RateDefinition> definitions, Map<String, Map<RateDefinition, Rate>> byAgency) {
        List<Map<RateDefinition, Rate>> parts = scope.tallied().stream()
                .map(code -> byAgency.getOrDefault(code, Map.of()))
                .toList();
        return definitions.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        definition -> parts.stream()
                                .map(rates -> rates.getOrDefault(definition, Rate.NONE))
                                .reduce(Rate.NONE, Rate::plus)));
    }

    private static Map<RateDefinition, Rate> sum(Stream<Map<RateDefinition, Rate>> several) {
        return several.flatMap(rates -> rates.entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Rate::plus));
    }
}
