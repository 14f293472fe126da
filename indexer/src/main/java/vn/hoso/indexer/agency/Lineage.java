package vn.hoso.indexer.agency;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Which level-1 agencies went on as which: on 1 March 2025 ministries were merged (Resolution 176/2025/QH15), on 1 July
 * 2025 the 63 provinces became 34 (Resolution 202/2025/QH15). A dossier keeps the code under which it was received; the
 * lineage alone leads from there to the agencies of another day.
 */
public final class Lineage {

    /** The last row of each code. */
    private final Map<String, Agency> last;
    /** The days on which agencies ended. */
    private final NavigableSet<LocalDate> ends;
    /** What {@link #partsOf} says, by the last day on which an agency ended: each page of rates asks it of every agency. */
    private final Map<LocalDate, Map<String, Set<String>>> parts = new ConcurrentHashMap<>();

    Lineage(List<Agency> rows) {
        this.last = rows.stream()
                .collect(Collectors.toMap(
                        Agency::code,
                        Function.identity(),
                        BinaryOperator.maxBy(Comparator.comparing(Agency::validFrom)),
                        TreeMap::new));
        this.ends = last.values().stream()
                .map(Agency::validTo)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * The codes under which an agency goes on, on a day: its own while it is there, one after a merger, several after a
     * split; its own, too, when the list does not know what became of it.
     */
    public Set<String> goesOnAs(String code, LocalDate day) {
        Set<String> codes = new TreeSet<>();
        follow(code, day, codes, new HashSet<>());
        return codes;
    }

    private void follow(String code, LocalDate day, Set<String> found, Set<String> seen) {
        List<String> successors = seen.add(code)
                ? ended(code, day).map(Agency::successors).orElse(List.of()).stream()
                        .filter(Predicate.not(code::equals))
                        .toList()
                : List.of();
        if (successors.isEmpty()) {
            found.add(code);
        } else {
            successors.forEach(successor -> follow(successor, day, found, seen));
        }
    }

    /**
     * The agencies that together are one agency on a day, itself among them. What was split is in none: nobody knows
     * which of its dossiers would be whose.
     */
    public Set<String> partsOf(String code, LocalDate day) {
        // Every day since the last one on which an agency ended is like it.
        LocalDate change = Optional.ofNullable(ends.lower(day)).orElse(LocalDate.MIN);
        return parts.computeIfAbsent(change, since -> parts(day)).getOrDefault(code, Set.of(code));
    }

    private Map<String, Set<String>> parts(LocalDate day) {
        Map<String, Set<String>> found = new HashMap<>();
        for (String other : last.keySet()) {
            Set<String> heirs = goesOnAs(other, day);
            if (heirs.size() == 1) {
                String heir = heirs.iterator().next();
                Set<String> together = found.computeIfAbsent(heir, code -> new TreeSet<>(Set.of(code)));
                together.add(other);
            }
        }
        return found;
    }

    /** The day after which a code is no agency of its own any more, or empty while it lasts. */
    public Optional<LocalDate> lastDay(String code) {
        return ended(code, LocalDate.MAX).map(Agency::validTo);
    }

    /** Whether any of some agencies ended within a span of days, so that others took over before its last day. */
    public boolean changedWithin(Collection<String> codes, LocalDate from, LocalDate to) {
        return codes.stream()
                .flatMap(code -> lastDay(code).stream())
                .anyMatch(end -> !end.isBefore(from) && end.isBefore(to));
    }

    /** The agencies that were split since a day and of which a code is one of several heirs. */
    public Set<String> splitInto(String code, LocalDate since, LocalDate day) {
        return last.keySet().stream()
                .filter(other ->
                        lastDay(other).filter(end -> !end.isBefore(since)).isPresent())
                .filter(other -> {
                    Set<String> heirs = goesOnAs(other, day);
                    return heirs.size() > 1 && heirs.contains(code);
                })
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The last row of a code, when it is over before a day. */
    private Optional<Agency> ended(String code, LocalDate day) {
        return Optional.ofNullable(last.get(code))
                .filter(row -> row.validTo() != null && row.validTo().isBefore(day));
    }
}
