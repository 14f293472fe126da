package vn.hoso.indexer.reading;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How readings are shown ({@code hoso.reading}).
 *
 * @param doubtBelow words whose confidence is below this are marked as doubtful, 0 to 1
 */
@Validated
@ConfigurationProperties("hoso.reading")
record ReadingSettings(
        @DefaultValue("0.70") @DecimalMin("0") @DecimalMax("1")
        double doubtBelow) {}
