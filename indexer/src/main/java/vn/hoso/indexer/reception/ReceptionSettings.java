package vn.hoso.indexer.reception;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How dossiers are received on paper ({@code hoso.reception}).
 *
 * @param ordinalDigits digits of the ordinal in a code given here, 4 to 7. The case systems of provinces write four and
 *     those of ministries six or seven, so that five are nobody else's
 */
@Validated
@ConfigurationProperties("hoso.reception")
record ReceptionSettings(@DefaultValue("5") @Min(4) @Max(7) int ordinalDigits) {}
