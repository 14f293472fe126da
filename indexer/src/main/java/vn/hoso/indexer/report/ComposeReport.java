package vn.hoso.indexer.report;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.indexer.rates.AgencyView;
import vn.hoso.indexer.rates.AsKnown;
import vn.hoso.indexer.rates.Freeze;
import vn.hoso.indexer.rates.Freezes;
import vn.hoso.indexer.rates.Period;
import vn.hoso.indexer.rates.RateDefinition;
import vn.hoso.indexer.rates.RateDefinitions;
import vn.hoso.indexer.rates.RateLine;
import vn.hoso.indexer.rates.RatedPeriod;
import vn.hoso.indexer.rates.Rates;
import vn.hoso.indexer.rates.ReportCalendar;

/** Puts the report of a period together. Of a period that is frozen it tells what was published last, and nothing newer. */
@Component
class ComposeReport {

    private final Rates rates;
    private final Freezes freezes;
    private final Clock clock;

    ComposeReport(Rates rates, Freezes freezes, Clock clock) {
        this.rates = rates;
        this.freezes = freezes;
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
        Optional<Freeze> published = freezes.all().stream()
                .filter(freeze -> freeze.days().equals(period))
                .max(Comparator.comparing(Freeze::revision));
        AsKnown known = published.map(freeze -> AsKnown.at(freeze.frozenAt())).orElse(AsKnown.NOW);
        List<RateDefinition> headlines = RateDefinitions.told(period).stream()
                .filter(definition -> !definition.twin())
                .toList();
        return new RatesReport(
                name,
                period,
                known.at().orElseGet(clock::instant),
                published,
                headlines,
                lines(period, AgencyView.WERE, known),
                lines(period, AgencyView.ARE, known));
    }

    private List<RateLine> lines(Period period, AgencyView view, AsKnown known) {
        var rated = new RatedPeriod(period, Optional.empty(), view, known);
        return rates.lines(RateDefinitions.all(), rates.subjects(rated), rated);
    }
}
