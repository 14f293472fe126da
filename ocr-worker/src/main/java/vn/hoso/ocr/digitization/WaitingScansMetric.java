package vn.hoso.ocr.digitization;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.stereotype.Component;

/**
 * Tells {@code hoso.scans.waiting}: scans taken over and neither digitized nor refused yet. Every worker tells the same
 * number, since it comes from the table they share: take the maximum, not the sum.
 */
@Component
class WaitingScansMetric implements MeterBinder {

    private final Scans scans;

    WaitingScansMetric(Scans scans) {
        this.scans = scans;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("hoso.scans.waiting", scans, Scans::countWaiting)
                .description("Scans taken over and neither digitized nor refused yet")
                .register(registry);
    }
}
