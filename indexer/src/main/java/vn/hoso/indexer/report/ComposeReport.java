package vn.hoso.indexer.report;

import java.time.Clock;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.indexer.agency.AgencyGroup;
import vn.hoso.indexer.rates.AgencyView;
import vn.hoso.indexer.rates.AsKnown;
import vn.hoso.indexer.rates.Freeze;
import vn.hoso.indexer.rates.Freezes;
import vn.hoso.indexer.rates.Period;
import vn.hoso.indexer.rates.Rate;
import vn.hoso.indexer.rates.RateDefinition;
import vn.hoso.indexer.rates.RateDefinitions;
import vn.hoso.indexer.rates.RateLine;
import vn.hoso.indexer.rates.RatedPeriod;
import vn.hoso.indexer.rates.Rates;
import vn.hoso.indexer.rates.ReportCalendar;
import vn.hoso.indexer.rates.Subject;
import vn.hoso.indexer.report.RatesReport.Month;

/** Puts the report of a period together. Of a period that is frozen it tells what was published last, and nothing newer. */
@Component
class ComposeReport {

    private static final int MONTHS = 12;
    private static final Subject MINISTRIES = new Subject.OfGroup(AgencyGroup.MINISTRY);
    private static final Subject LOCALITIES = new Subject.OfGroup(AgencyGroup.LOCALITY);

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
                trend(headlines, calendar, new RatedPeriod(period, Optional.empty(), AgencyView.WERE, known)),
                lines(period, AgencyView.WERE, known),
                lines(period, AgencyView.ARE, known));
    }

    private Map<RateDefinition, List<Month>> trend(
            List<RateDefinition> headlines, ReportCalendar calendar, RatedPeriod rated) {
        YearMonth last = YearMonth.from(rated.period().to());
        List<YearMonth> months =
                IntStream.rangeClosed(1 - MONTHS, 0).mapToObj(last::plusMonths).toList();
        List<Period> days =
                months.stream().map(month -> calendar.months(month, month)).toList();
        Map<RateDefinition, List<Month>> trend = new LinkedHashMap<>();
        for (RateDefinition definition : headlines) {
            List<Rate> ministries = rates.months(definition, MINISTRIES, days, rated);
            List<Rate> localities = rates.months(definition, LOCALITIES, days, rated);
            trend.put(
                    definition,
                    IntStream.range(0, MONTHS)
                            .mapToObj(i -> new Month(months.get(i), ministries.get(i), localities.get(i)))
                            .toList());
        }
        return trend;
    }

    private List<RateLine> lines(Period period, AgencyView view, AsKnown known) {
        var rated = new RatedPeriod(period, Optional.empty(), view, known);
        return rates.lines(RateDefinitions.all(), rates.subjects(rated), rated);
    }
}
