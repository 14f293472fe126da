package vn.hoso.ocr.digitization;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How much of a scan is read at a time ({@code hoso.work}): what a short scan may have to wait for.
 *
 * @param window most pages of one window
 * @param lookWindow most pages that are looked at one after the other, before they are read
 * @param windowTime time after which no further page of the window is begun; below the lock of the work item
 * @param pageTries failed tries of one page after which its scan is refused
 * @param pageStarts tries of one page after which its scan is refused although no failure was seen, because each ended
 *     with the whole worker; larger, for a worker may be killed for reasons of its own
 * @param runTries failed runs of a scan, apart from its pages, after which it is refused
 */
@Validated
@ConfigurationProperties("hoso.work")
record WindowSettings(
        @DefaultValue("6") @Min(1) int window,
        @DefaultValue("50") @Min(1) int lookWindow,
        @DefaultValue("15s") @NotNull Duration windowTime,
        @DefaultValue("3") @Min(1) int pageTries,
        @DefaultValue("12") @Min(1) int pageStarts,
        @DefaultValue("3") @Min(1) int runTries) {}
