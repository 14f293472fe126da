package vn.hoso.indexer.rates;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.hoso.indexer.agency.AgencyGroup;

/** The two groups month by month, in the year that ends with a period. */
@Component
public class GroupMonths {

    private static final int MONTHS = 12;
    private static final Subject MINISTRIES = new Subject.OfGroup(AgencyGroup.MINISTRY);
    private static final Subject LOCALITIES = new Subject.OfGroup(AgencyGroup.LOCALITY);

    private final Rates rates;

    GroupMonths(Rates rates) {
        this.rates = rates;
    }

    /**
     * The two groups in one month.
     *
     * @param month the month of the calendar in which it ends
     * @param ministries figure of the ministries
     * @param localities figure of the localities
     */
    public record GroupMonth(YearMonth month, Rate ministries, Rate localities) {}

    /** Twelve months for each definition of a report's cover: those told of the period that are no twin of another. */
    public Map<RateDefinition, List<GroupMonth>> of(ReportCalendar calendar, RatedPeriod rated) {
        YearMonth last = YearMonth.from(rated.period().to());
        List<YearMonth> months =
                IntStream.rangeClosed(1 - MONTHS, 0).mapToObj(last::plusMonths).toList();
        List<Period> days =
                months.stream().map(month -> calendar.months(month, month)).toList();
        Map<RateDefinition, List<GroupMonth>> trend = new LinkedHashMap<>();
        for (RateDefinition definition : RateDefinitions.told(rated.period())) {
            if (!definition.twin()) {
                List<Rate> ministries = rates.months(definition, MINISTRIES, days, rated);
                List<Rate> localities = rates.months(definition, LOCALITIES, days, rated);
                trend.put(
                        definition,
                        IntStream.range(0, MONTHS)
                                .mapToObj(i -> new GroupMonth(months.get(i), ministries.get(i), localities.get(i)))
                                .toList());
            }
        }
        return trend;
    }
}
