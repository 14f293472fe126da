package vn.hoso.indexer.rates;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Which rates are told without being asked for ({@code hoso.rates}); on request any period can be had.
 *
 * @param finishedMonths finished months beside the year to date, 0 to 24
 * @param furtherPeriods further periods, each as from/to, for example {@code 2023-01/2023-10}
 * @param publishEvery how often a changed figure is looked for, for example {@code 5s}
 * @param owedEvery how often what is owed is counted for the metrics, for example {@code 5m}
 * @param foldEvery how often the rows that changes added to the tally are put together, for example {@code 1m}
 */
@Validated
@ConfigurationProperties("hoso.rates")
record RatesSettings(
        @DefaultValue("3") @Min(0) @Max(24) int finishedMonths,
        @DefaultValue List<String> furtherPeriods,
        @DefaultValue("5s") Duration publishEvery,
        @DefaultValue("5m") Duration owedEvery,
        @DefaultValue("1m") Duration foldEvery) {}
