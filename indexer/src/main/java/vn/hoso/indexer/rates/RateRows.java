package vn.hoso.indexer.rates;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Figures in the shape in which a page shows them: beside their twins, and as series by month. */
@Component
class RateRows {

    private static final int MOST_MONTHS = 24;

    private final Rates rates;

    RateRows(Rates rates) {
        this.rates = rates;
    }

    /**
     * Figures of plain definitions, by subject in the order given, then by definition, each beside its twins and beside
     * the shares that were scanned, can be read and were verified.
     */
    List<RateRow> of(List<RateDefinition> definitions, List<Subject> subjects, RatedPeriod rated) {
        return of(List.of(new Asked(definitions, subjects)), rated).get(0);
    }

    /** The rows of what is asked together. */
    List<List<RateRow>> of(List<Asked> plain, RatedPeriod rated) {
        List<Asked> withTwins = plain.stream()
                .map(asked -> new Asked(withTwins(asked.definitions()), asked.subjects()))
                .toList();
        List<List<RateLine>> lines = rates.lines(withTwins, rated);
        return IntStream.range(0, plain.size())
                .mapToObj(at ->
                        rows(plain.get(at).definitions(), withTwins.get(at).definitions(), lines.get(at)))
                .toList();
    }

    private static List<RateRow> rows(List<RateDefinition> plain, List<RateDefinition> withTwins, List<RateLine> told) {
        Iterator<RateLine> lines = told.iterator();
        var rows = new ArrayList<RateRow>();
        while (lines.hasNext()) {
            Map<RateDefinition, RateLine> ofOne = new HashMap<>();
            withTwins.forEach(definition -> ofOne.put(definition, lines.next()));
            plain.forEach(definition -> rows.add(row(definition, ofOne)));
        }
        return List.copyOf(rows);
    }

    private static List<RateDefinition> withTwins(List<RateDefinition> plain) {
        return Stream.concat(plain.stream().flatMap(RateRows::withTwins), RateDefinitions.shares().stream())
                .distinct()
                .toList();
    }

    private static RateRow row(RateDefinition plain, Map<RateDefinition, RateLine> lines) {
        return new RateRow(
                Objects.requireNonNull(lines.get(plain)),
                RateDefinitions.twin(plain).map(lines::get).orElse(null),
                RateDefinitions.soundTwin(plain).map(lines::get).orElse(null),
                RateDefinitions.restatedTwin(plain).map(lines::get).orElse(null),
                RateDefinitions.shares().stream()
                        .map(share -> Objects.requireNonNull(lines.get(share)))
                        .toList());
    }

    private static Stream<RateDefinition> withTwins(RateDefinition plain) {
        return Stream.of(
                        Stream.of(plain),
                        RateDefinitions.twin(plain).stream(),
                        RateDefinitions.soundTwin(plain).stream(),
                        RateDefinitions.restatedTwin(plain).stream())
                .flatMap(Function.identity());
    }

    /** Every definition of some rows, each with the rows of the two groups. */
    static List<List<RateRow>> overview(List<RateRow> everything) {
        Map<RateDefinition, List<RateRow>> rows = new LinkedHashMap<>();
        everything.stream()
                .filter(RateRow::group)
                .forEach(row -> rows.computeIfAbsent(row.line().definition(), one -> new ArrayList<>())
                        .add(row));
        return List.copyOf(rows.values());
    }

    /** The months from first to last, 24 at most. */
    TrendChart trend(
            RateDefinition definition,
            List<Subject> subjects,
            YearMonth first,
            YearMonth last,
            ReportCalendar calendar,
            RatedPeriod rated) {
        List<YearMonth> months = Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1))
                .limit(MOST_MONTHS)
                .toList();
        return new TrendChart(
                months,
                subjects.stream()
                        .map(subject -> series(definition, subject, months, calendar, rated))
                        .toList());
    }

    private TrendChart.Series series(
            RateDefinition definition,
            Subject subject,
            List<YearMonth> months,
            ReportCalendar calendar,
            RatedPeriod rated) {
        List<Period> days =
                months.stream().map(month -> calendar.months(month, month)).toList();
        var percents = new ArrayList<@Nullable BigDecimal>();
        rates.months(definition, subject, days, rated)
                .forEach(rate -> percents.add(rate.percent().orElse(null)));
        return new TrendChart.Series(rates.name(subject, rated, true), rates.name(subject, rated, false), percents);
    }
}
