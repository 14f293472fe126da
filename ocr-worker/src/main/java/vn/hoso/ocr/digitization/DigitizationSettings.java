package vn.hoso.ocr.digitization;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What becomes of a scan ({@code hoso.digitization}).
 *
 * @param keepJobRecords how long the records of finished jobs are kept
 * @param doubt confidence, 0 to 1, below which a word is counted as doubtful
 * @param bucket bucket of documents and page results
 */
@Validated
@ConfigurationProperties("hoso.digitization")
record DigitizationSettings(
        @DefaultValue("30d") @NotNull Duration keepJobRecords,

        @DefaultValue("0.75") @DecimalMin("0") @DecimalMax("1")
        double doubt,

        @DefaultValue("documents") @NotBlank String bucket) {}
