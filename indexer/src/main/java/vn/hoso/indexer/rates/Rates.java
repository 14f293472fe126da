package vn.hoso.indexer.rates;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.hoso.indexer.agency.Agencies;
import vn.hoso.indexer.agency.Agency;
import vn.hoso.indexer.agency.AgencyGroup;

/** The rates, always counted from the dossiers themselves. */
@Repository
public class Rates {

    /** Where a figure may come from: dossiers received or finished in the period. */
    private static final String TOUCHED = CountDossiers.touched(RateDefinitions.all());

    private final JdbcClient jdbc;
    private final CountDossiers counts;
    private final Agencies agencies;
    private final Clock clock;

    Rates(JdbcClient jdbc, CountDossiers counts, Agencies agencies, Clock clock) {
        this.jdbc = jdbc;
        this.counts = counts;
        this.agencies = agencies;
        this.clock = clock;
    }

    /** One figure, compared with the same period of the year before. */
    public RateLine rate(RateDefinition definition, Subject subject, Period period) {
        return rate(definition, subject, period, Optional.empty());
    }

    /** One figure, compared with a named period, or with the same period of the year before when none is named. */
    public RateLine rate(RateDefinition definition, Subject subject, Period period, Optional<Period> fixedBase) {
        return lines(List.of(definition), List.of(subject), period, fixedBase).get(0);
    }

    /** Figures of several definitions and subjects, by subject in the order given, then by definition. */
    public List<RateLine> lines(
            Collection<RateDefinition> definitions,
            Collection<Subject> subjects,
            Period period,
            Optional<Period> fixedBase) {
        Instant asOf = clock.instant();
        Period basePeriod = fixedBase.orElseGet(period::yearBefore);
        Base.Kind kind = fixedBase.isPresent() ? Base.Kind.FIXED : Base.Kind.SAME_PERIOD;
        Map<Subject, Map<RateDefinition, Rate>> now = counts.of(definitions, subjects, period);
        Map<Subject, Map<RateDefinition, Rate>> before = counts.of(definitions, subjects, basePeriod);
        return subjects.stream()
                .flatMap(subject -> {
                    Map<RateDefinition, Rate> rates = now.getOrDefault(subject, Map.of());
                    Map<RateDefinition, Rate> bases = before.getOrDefault(subject, Map.of());
                    return definitions.stream()
                            .map(definition -> new RateLine(
                                    subject,
                                    name(subject, period, true),
                                    name(subject, period, false),
                                    definition,
                                    period,
                                    rates.getOrDefault(definition, Rate.NONE),
                                    new Base(kind, basePeriod, bases.getOrDefault(definition, Rate.NONE)),
                                    asOf));
                })
                .toList();
    }

    /** Both groups, then each level-1 agency that has dossiers in the period, in order of the code. */
    public List<Subject> subjects(Period period) {
        List<String> roots = jdbc.sql("SELECT DISTINCT agency_root FROM dossier WHERE " + TOUCHED + " ORDER BY 1")
                .param("from", period.from())
                .param("to", period.to())
                .query(String.class)
                .list();
        return Stream.concat(
                        Subject.groups().stream(), roots.stream().map(Subject::agency))
                .toList();
    }

    /** A group, then each of its level-1 agencies that has dossiers in the period. */
    public List<Subject> subjects(AgencyGroup group, Period period) {
        return subjects(period).stream()
                .filter(subject -> subject instanceof Subject.OfAgency agency
                        ? agencies.group(agency.id()).filter(group::equals).isPresent()
                        : subject.equals(new Subject.OfGroup(group)))
                .toList();
    }

    /** An agency and each unit directly below it that has dossiers in the period. */
    public List<Subject> units(String agency, Period period) {
        Subject whole = Subject.agency(agency);
        List<String> below = jdbc.sql("SELECT DISTINCT substring(agency FROM :unit) FROM dossier WHERE " + TOUCHED
                        + " AND agency LIKE :below ORDER BY 1")
                .param("unit", "^" + agency.replace(".", "\\.") + "\\.[A-Z0-9]+")
                .param("below", agency + ".%")
                .param("from", period.from())
                .param("to", period.to())
                .query(String.class)
                .list();
        return Stream.concat(Stream.of(whole), below.stream().map(Subject::agency))
                .toList();
    }

    private String name(Subject subject, Period period, boolean vietnamese) {
        if (subject instanceof Subject.OfGroup ofGroup) {
            return vietnamese ? ofGroup.group().nameVi() : ofGroup.group().nameEn();
        }
        String code = subject.id();
        String root = agencies.find(code, period.to())
                .map(vietnamese ? Agency::nameVi : Agency::nameEn)
                .orElse(code);
        return code.length() > 3 ? root + " · " + code : root;
    }
}
