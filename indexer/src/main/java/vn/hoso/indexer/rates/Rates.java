package vn.hoso.indexer.rates;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Repository;
import vn.hoso.indexer.agency.Agencies;
import vn.hoso.indexer.agency.Agency;
import vn.hoso.indexer.agency.AgencyGroup;

/** The rates, counted from the dossiers and never typed. */
@Repository
public class Rates {

    private final CountDossiers counts;
    private final Attribution attribution;
    private final Agencies agencies;
    private final SecondLooks secondLooks;
    private final Clock clock;

    Rates(CountDossiers counts, Attribution attribution, Agencies agencies, SecondLooks secondLooks, Clock clock) {
        this.counts = counts;
        this.attribution = attribution;
        this.agencies = agencies;
        this.secondLooks = secondLooks;
        this.clock = clock;
    }

    /** One figure, compared with the same period of the year before. */
    public RateLine rate(RateDefinition definition, Subject subject, RatedPeriod rated) {
        return lines(List.of(definition), List.of(subject), rated).get(0);
    }

    /** Figures of several definitions and subjects, by subject in the order given, then by definition. */
    public List<RateLine> lines(
            Collection<RateDefinition> definitions, Collection<Subject> subjects, RatedPeriod rated) {
        return lines(List.of(new Asked(List.copyOf(definitions), List.copyOf(subjects))), rated)
                .get(0);
    }

    /** Figures that are asked together: what they have in common is counted once. */
    List<List<RateLine>> lines(List<Asked> all, RatedPeriod rated) {
        Map<Subject, Compared> compared = new HashMap<>();
        Map<Scope, Set<RateDefinition>> scopes = new HashMap<>();
        Map<Scope, Set<RateDefinition>> bases = new HashMap<>();
        for (Asked asked : all) {
            for (Subject subject : asked.subjects()) {
                Compared one = compared.computeIfAbsent(subject, whose -> compared(whose, rated));
                definitions(scopes, one.scope()).addAll(asked.definitions());
                one.base().ifPresent(base -> definitions(bases, base).addAll(asked.definitions()));
            }
        }
        Map<Subject, Map<RateDefinition, Rate>> now = counts.of(scopes, rated.period(), rated.known());
        Map<Subject, Map<RateDefinition, Rate>> before = counts.of(bases, rated.base(), rated.known());
        Map<SecondLooks.Figure, SecondLook> looks = secondLooks(rated);
        Instant asOf = rated.known().at().orElseGet(clock::instant);
        return all.stream()
                .map(asked -> asked.subjects().stream()
                        .map(compared::get)
                        .map(Objects::requireNonNull)
                        .flatMap(one -> lines(one, asked.definitions(), rated, now, before, looks, asOf))
                        .toList())
                .toList();
    }

    private static Set<RateDefinition> definitions(Map<Scope, Set<RateDefinition>> of, Scope scope) {
        return of.computeIfAbsent(scope, one -> new LinkedHashSet<>());
    }

    /** The dossiers of a subject, and those of the base that they are compared with; no base when none is comparable. */
    private record Compared(Scope scope, Optional<Scope> base) {}

    private Compared compared(Subject subject, RatedPeriod rated) {
        return new Compared(
                attribution.of(subject, rated.view()),
                attribution.base(subject, rated.view(), rated.period(), rated.base()));
    }

    private Stream<RateLine> lines(
            Compared compared,
            List<RateDefinition> definitions,
            RatedPeriod rated,
            Map<Subject, Map<RateDefinition, Rate>> now,
            Map<Subject, Map<RateDefinition, Rate>> before,
            Map<SecondLooks.Figure, SecondLook> looks,
            Instant asOf) {
        Subject subject = compared.scope().subject();
        String nameVi = name(subject, rated, true);
        String nameEn = name(subject, rated, false);
        return definitions.stream()
                .map(definition -> new RateLine(
                        subject,
                        nameVi,
                        nameEn,
                        definition,
                        rated.period(),
                        rate(now, subject, definition),
                        base(rated, compared, rate(before, subject, definition)),
                        asOf,
                        looks.get(new SecondLooks.Figure(definition.id(), subject.id()))));
    }

    /** A sample is drawn from the dossiers of now, agencies as they were: of no other figure does it tell anything. */
    private Map<SecondLooks.Figure, SecondLook> secondLooks(RatedPeriod rated) {
        return rated.known().at().isEmpty() && rated.view() == AgencyView.WERE
                ? secondLooks.of(rated.period())
                : Map.of();
    }

    /** One figure in each of some months of a report calendar, first to last. */
    public List<Rate> months(RateDefinition definition, Subject subject, List<Period> months, RatedPeriod rated) {
        return counts.months(definition, attribution.of(subject, rated.view()), months, rated.known());
    }

    private static Rate rate(
            Map<Subject, Map<RateDefinition, Rate>> counts, Subject subject, RateDefinition definition) {
        return counts.getOrDefault(subject, Map.of()).getOrDefault(definition, Rate.NONE);
    }

    private static Base base(RatedPeriod rated, Compared compared, Rate rate) {
        Subject subject = compared.scope().subject();
        List<String> predecessors = compared.base().stream()
                .flatMap(like -> like.codes().stream())
                .filter(code -> !subject.id().startsWith(code))
                .filter(code -> subject instanceof Subject.OfAgency)
                .toList();
        return new Base(
                rated.baseKind(),
                rated.base(),
                rate,
                predecessors,
                compared.base().isPresent());
    }

    /** Both groups, then each level-1 agency that has dossiers in the period, in order of the code. */
    public List<Subject> subjects(RatedPeriod rated) {
        Set<String> roots = counts.roots(attribution.roots(), rated.period(), rated.known());
        return Stream.concat(Subject.groups().stream(), attribution.shown(roots, rated.view()).stream())
                .toList();
    }

    /** A group, then each of its level-1 agencies that has dossiers in the period. */
    public List<Subject> subjects(AgencyGroup group, RatedPeriod rated) {
        return subjects(rated).stream()
                .filter(subject -> subject instanceof Subject.OfAgency agency
                        ? agencies.group(agency.id()).filter(group::equals).isPresent()
                        : subject.equals(new Subject.OfGroup(group)))
                .toList();
    }

    /** An agency and each unit directly below it that has dossiers in the period. */
    public List<Subject> units(String agency, RatedPeriod rated) {
        Subject whole = Subject.agency(agency);
        return Stream.concat(
                        Stream.of(whole),
                        counts.units(whole.id(), rated.period(), rated.known()).stream()
                                .map(Subject::agency))
                .toList();
    }

    /** The name of a subject on the last day of a period, or today. */
    String name(Subject subject, RatedPeriod rated, boolean vietnamese) {
        if (subject instanceof Subject.OfGroup ofGroup) {
            return vietnamese ? ofGroup.group().nameVi() : ofGroup.group().nameEn();
        }
        String code = subject.id();
        String root = agencies.find(code, attribution.dayOfNames(rated.view(), rated.period()))
                .map(vietnamese ? Agency::nameVi : Agency::nameEn)
                .orElse(code);
        return code.length() > 3 ? root + " · " + code : root;
    }
}
