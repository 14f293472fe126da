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
 * for the days at the ends of a period that make no whole half month; deeper units, and the records of another time, are
 * gone through.
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
        Set<String> agencies =
                scopes.stream().flatMap(scope -> scope.tallied().stream()).collect(Collectors.toSet());
        Map<String, Map<RateDefinition, Rate>> byAgency =
                agencies.isEmpty() ? Map.of() : byAgency(definitions, agencies, period, known);
        return scopes.stream()
                .collect(Collectors.toMap(
                        Scope::subject,
                        scope -> scope.tallied().isEmpty()
                                ? scan.unit(definitions, scope, period, known)
                                : sum(scope, byAgency)));
    }

    /** The rate of a scope in each of some months, first to last, which are whole half months. */
    List<Rate> months(RateDefinition definition, Scope scope, List<Period> months, AsKnown known) {
        var all = new Period(months.get(0).from(), months.get(months.size() - 1).to());
        if (scope.tallied().isEmpty() || known.at().isPresent()) {
            return eachMonth(definition, scope, months, known);
        }
        return tally.byHalf(definition, scope.tallied(), all)
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
                .map(month -> of(List.of(definition), List.of(scope), month, known)
                        .getOrDefault(scope.subject(), Map.of())
                        .getOrDefault(definition, Rate.NONE))
                .toList();
    }

    /** Those of some level-1 agencies that have dossiers some definition may count. */
    Set<String> roots(Collection<String> agencies, Period period, AsKnown known) {
        return present(period, known, whole -> tally.among(agencies, whole), days -> scan.roots(days, known));
    }

    /** The units directly below an agency that have dossiers some definition may count, in order of the code. */
    Set<String> units(String agency, Period period, AsKnown known) {
        Function<Period, List<String>> scanned = days -> scan.units(agency, days, known);
        return agency.contains(".")
                ? new TreeSet<>(scanned.apply(period))
                : present(period, known, whole -> tally.below(agency, whole), scanned);
    }

    private Set<String> present(
            Period period,
            AsKnown known,
            Function<Period, List<String>> tallied,
            Function<Period, List<String>> scanned) {
        if (known.at().isPresent() || !tally.ready()) {
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
        if (known.at().isPresent()) {
            return scan.byAgency(definitions, agencies, period, known);
        }
        var halves = HalfMonths.of(period);
        Map<String, Map<RateDefinition, Rate>> rates = new HashMap<>();
        halves.whole()
                .ifPresent(whole -> add(
                        rates,
                        tally.rates(definitions, agencies, whole)
                                .orElseGet(() -> scan.byAgency(definitions, agencies, whole, known))));
        halves.rest().forEach(days -> add(rates, scan.byAgency(definitions, agencies, days, known)));
        return rates;
    }

    private static void add(Map<String, Map<RateDefinition, Rate>> to, Map<String, Map<RateDefinition, Rate>> more) {
        more.forEach((root, rates) -> to.merge(root, rates, (one, other) -> sum(Stream.of(one, other))));
    }

    private static Map<RateDefinition, Rate> sum(Scope scope, Map<String, Map<RateDefinition, Rate>> byAgency) {
        return sum(scope.tallied().stream().map(code -> byAgency.getOrDefault(code, Map.of())));
    }

    private static Map<RateDefinition, Rate> sum(Stream<Map<RateDefinition, Rate>> several) {
        return several.flatMap(rates -> rates.entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Rate::plus));
    }
}
