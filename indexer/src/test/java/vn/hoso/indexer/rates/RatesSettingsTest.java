package vn.hoso.indexer.rates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class RatesSettingsTest {

    @Test
    void defaults_and_keys_are_these() {
        assertThat(bound(Map.of()))
                .isEqualTo(new RatesSettings(
                        3, List.of(), Duration.ofSeconds(5), Duration.ofMinutes(5), Duration.ofMinutes(1)));
        assertThat(bound(Map.of(
                        "hoso.rates.finished-months", "1",
                        "hoso.rates.further-periods", "2023-01/2023-10",
                        "hoso.rates.publish-every", "1m",
                        "hoso.rates.owed-every", "2m",
                        "hoso.rates.fold-every", "1h")))
                .isEqualTo(new RatesSettings(
                        1,
                        List.of("2023-01/2023-10"),
                        Duration.ofMinutes(1),
                        Duration.ofMinutes(2),
                        Duration.ofHours(1)));
    }

    @Test
    void the_day_in_vietnam_decides_which_periods_are_told() {
        // 18:30 UTC on 31 December is already the new year in Vietnam.
        var clock = Clock.fixed(Instant.parse("2025-12-31T18:30:00Z"), ZoneOffset.UTC);
        var settings = new RatesSettings(
                1, List.of("2023-01/2023-10"), Duration.ofSeconds(5), Duration.ofMinutes(5), Duration.ofMinutes(1));
        var periods = new ReportedPeriods(settings, clock);
        assertThat(periods.now())
                .containsExactly(
                        Map.entry("year-to-date", Period.of("2026-01-01", "2026-01-01")),
                        Map.entry("2025-12", Period.of("2025-12", "2025-12")),
                        Map.entry("2023-01/2023-10", Period.of("2023-01", "2023-10")));
    }

    private static RatesSettings bound(Map<String, String> values) {
        return new Binder(new MapConfigurationPropertySource(values)).bindOrCreate("hoso.rates", RatesSettings.class);
    }
}
