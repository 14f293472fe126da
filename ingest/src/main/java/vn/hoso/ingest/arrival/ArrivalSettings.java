package vn.hoso.ingest.arrival;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How scans come in ({@code hoso.arrival}).
 *
 * @param inbox bucket that scanners and browsers write to
 * @param sweepEvery how long after a sweep of the inbox the next one begins
 * @param workers how many arrivals this process takes side by side, 1 to 64
 * @param hotFolder folder on which office scanners drop files, as {@code agency/counter/[dossier/]file}; none when absent
 * @param quietPeriod how long a file of the hot folder must not have changed
 * @param giveUpAfter how long a file that does not read as whole is waited for before it is taken as it is
 */
@Validated
@ConfigurationProperties("hoso.arrival")
public record ArrivalSettings(
        @DefaultValue("inbox") @NotBlank String inbox,
        @DefaultValue("2s") Duration sweepEvery,
        @DefaultValue("3") @Min(1) @Max(64) int workers,
        @Nullable Path hotFolder,
        @DefaultValue("5s") Duration quietPeriod,
        @DefaultValue("10m") Duration giveUpAfter) {}
