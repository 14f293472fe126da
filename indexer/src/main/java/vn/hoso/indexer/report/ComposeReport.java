package vn.hoso.indexer.report;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.indexer.rates.AgencyView;
import vn.hoso.indexer.rates.AsKnown;
import vn.hoso.indexer.rates.Freeze;
import vn.hoso.indexer.rates.Freezes;
import vn.hoso.indexer.rates.FrozenLines;
import vn.hoso.indexer.rates.GroupMonths;
import vn.hoso.indexer.rates.GroupMonths.GroupMonth;
import vn.hoso.indexer.rates.Period;
import vn.hoso.indexer.rates.RateDefinition;
import vn.hoso.indexer.rates.RateDefinitions;
import vn.hoso.indexer.rates.RateLine;
import vn.hoso.indexer.rates.RatedPeriod;
import vn.hoso.indexer.rates.Rates;
import vn.hoso.indexer.rates.ReportCalendar;

/**
 * Puts the report of a period together. Of a period that is frozen it tells what was published last, and nothing newer; but
 * for agencies as they are, which by its name is of today.
 */
@Component
class ComposeReport {

    private final Rates rates;
    private final GroupMonths months;
    private final Freezes freezes;
    private final FrozenLines frozen;
    private final Clock clock;

    ComposeReport(Rates rates, GroupMonths months, Freezes freezes, FrozenLines frozen, Clock clock) {
        this.rates = rates;
        this.months = months;
        this.freezes = freezes;
        this.frozen = frozen;
        this.clock = clock;
    }

    /**
     * The report of a period, all its figures as of one instant.
     *
     * @param name the period, for example {@code 2023-10} or {@code 2023-01/2023-10}
     * @throws IllegalArgumentException when it is none
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public RatesReport of(String name, ReportCalendar calendar) {
        Period period = calendar.period(name);
        return freezes.all().stream()
                .filter(freeze -> freeze.days().equals(period))
                .max(Comparator.comparing(Freeze::revision))
                .map(published -> frozen(name, calendar, published))
                .orElseGet(() -> current(name, calendar, period));
    }

    private RatesReport current(String name, ReportCalendar calendar, Period period) {
        List<RateDefinition> definitions = RateDefinitions.all();
        var rated = RatedPeriod.of(period);
        return new RatesReport(
                name,
                period,
                clock.instant(),
                Optional.empty(),
                months.of(calendar, rated),
                lines(definitions, rated),
                lines(definitions, asTheyAre(period, AsKnown.NOW)));
    }

    private RatesReport frozen(String name, ReportCalendar calendar, Freeze published) {
        List<RateLine> lines = frozen.lines(published);
        List<RateDefinition> definitions =
                lines.stream().map(RateLine::definition).distinct().toList();
        AsKnown known = AsKnown.at(published.frozenAt());
        return new RatesReport(
                name,
                published.days(),
                published.frozenAt(),
                Optional.of(published),
                trend(calendar, published, known),
                lines,
                lines(definitions, asTheyAre(published.days(), known)));
    }

    private Map<RateDefinition, List<GroupMonth>> trend(ReportCalendar calendar, Freeze published, AsKnown known) {
        Map<RateDefinition, List<GroupMonth>> kept = frozen.months(published);
        return kept.isEmpty()
                ? months.of(calendar, new RatedPeriod(published.days(), Optional.empty(), AgencyView.WERE, known))
                : kept;
    }

    private static RatedPeriod asTheyAre(Period period, AsKnown known) {
        return new RatedPeriod(period, Optional.empty(), AgencyView.ARE, known);
    }

    private List<RateLine> lines(List<RateDefinition> definitions, RatedPeriod rated) {
        return rates.lines(definitions, rates.subjects(rated), rated);
    }
}
