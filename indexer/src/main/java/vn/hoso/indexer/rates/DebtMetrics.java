package vn.hoso.indexer.rates;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** What is owed as metrics, by what it is: {@code hoso_owed} and {@code hoso_owed_oldest_seconds}, a row for each kind. */
@Component
class DebtMetrics {

    private static final Logger log = LoggerFactory.getLogger(DebtMetrics.class);

    private final Debts debts;
    private final Clock clock;
    private final MultiGauge owed;
    private final MultiGauge oldest;

    DebtMetrics(Debts debts, Clock clock, MeterRegistry registry) {
        this.debts = debts;
        this.clock = clock;
        this.owed = MultiGauge.builder("hoso.owed")
                .description("What came in and was not brought to its end")
                .register(registry);
        this.oldest = MultiGauge.builder("hoso.owed.oldest.seconds")
                .description("Age of the oldest of it; absent when nothing is owed")
                .register(registry);
    }

    @Scheduled(fixedDelayString = "${hoso.rates.owed-every:5m}")
    void refresh() {
        try {
            show(debts.of(Optional.empty()));
        } catch (RuntimeException e) {
            log.warn("The metrics of what is owed are not up to date and will be tried again: {}", e.getMessage());
        }
    }

    private void show(List<Debt> all) {
        List<Row<?>> counts = new ArrayList<>();
        List<Row<?>> ages = new ArrayList<>();
        for (Debt debt : all) {
            Tags tags = Tags.of("name", debt.name());
            counts.add(Row.of(tags, debt.total()));
            Instant since = debt.oldest();
            if (since != null) {
                ages.add(Row.of(tags, Duration.between(since, clock.instant()).toSeconds()));
            }
        }
        owed.register(counts, true);
        oldest.register(ages, true);
    }
}
