package vn.hoso.indexer.rates;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.hoso.indexer.rates.PublishedRates.Published;

/**
 * The published rates as metrics: {@code hoso_rate_percent}, {@code hoso_rate_change_points}, {@code
 * hoso_rate_numerator} and {@code hoso_rate_denominator}, by subject, definition and period. Bounded: groups and level-1 agencies, told periods only; a
 * period that is no longer told goes away.
 */
@Component
class RatesMetrics {

    private static final Logger log = LoggerFactory.getLogger(RatesMetrics.class);

    private final PublishedRates published;
    private final MultiGauge percent;
    private final MultiGauge change;
    private final MultiGauge numerator;
    private final MultiGauge denominator;

    RatesMetrics(PublishedRates published, MeterRegistry registry) {
        this.published = published;
        this.percent = MultiGauge.builder("hoso.rate.percent")
                .description("Rate in per cent, two decimals, half up; absent when nothing was counted")
                .register(registry);
        this.change = MultiGauge.builder("hoso.rate.change.points")
                .description("Percentage points against the same days a year before; absent when nothing is like them")
                .register(registry);
        this.numerator = MultiGauge.builder("hoso.rate.numerator")
                .description("Dossiers that meet the definition")
                .register(registry);
        this.denominator = MultiGauge.builder("hoso.rate.denominator")
                .description("Dossiers counted")
                .register(registry);
    }

    @Scheduled(fixedDelayString = "${hoso.rates.publish-every:5s}")
    void refresh() {
        try {
            show(published.all());
        } catch (RuntimeException e) {
            log.warn("The metrics of the rates are not up to date and will be tried again: {}", e.getMessage());
        }
    }

    private void show(List<Published> rates) {
        List<Row<?>> percents = new ArrayList<>();
        List<Row<?>> changes = new ArrayList<>();
        List<Row<?>> numerators = new ArrayList<>();
        List<Row<?>> denominators = new ArrayList<>();
        for (Published one : rates) {
            Tags tags = Tags.of("subject", one.subject(), "definition", one.definition(), "period", one.period());
            new Rate(one.numerator(), one.denominator())
                    .percent()
                    .ifPresent(value -> percents.add(Row.of(tags, value)));
            one.change().points().ifPresent(points -> changes.add(Row.of(tags, points)));
            numerators.add(Row.of(tags, one.numerator()));
            denominators.add(Row.of(tags, one.denominator()));
        }
        percent.register(percents, true);
        change.register(changes, true);
        numerator.register(numerators, true);
        denominator.register(denominators, true);
    }
}
