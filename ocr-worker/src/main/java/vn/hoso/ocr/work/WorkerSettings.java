package vn.hoso.ocr.work;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Who works ({@code hoso.work}).
 *
 * @param workers scans brought forward at the same time; 0 means two a processor, so that recognition goes on for one
 *     while another waits for storage
 * @param shortPages most pages of a scan that goes into the short lane
 * @param lock how long a work item stays locked for its worker, 15 s to 60 s as the broker is set by default. A killed
 *     worker's item may come back only when it ends (seen: 45 s of 60 s on a busy machine), so it is kept short; a live
 *     worker that takes longer loses nothing, because its lease keeps others off
 * @param forgottenAfter time after which a waiting scan that nobody touched is put into its lane again
 */
@Validated
@ConfigurationProperties("hoso.work")
record WorkerSettings(
        @DefaultValue("0") @Min(0) int workers,
        @DefaultValue("10") @Min(1) int shortPages,
        @DefaultValue("30s") @NotNull Duration lock,
        @DefaultValue("2m") @NotNull Duration forgottenAfter) {

    int threads() {
        return workers == 0 ? 2 * Runtime.getRuntime().availableProcessors() : workers;
    }
}
