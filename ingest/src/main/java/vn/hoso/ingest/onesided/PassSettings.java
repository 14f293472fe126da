package vn.hoso.ingest.onesided;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How stacks of one-sided feeders are put together ({@code hoso.onesided}).
 *
 * @param otherWithin how long a pass waits for the other one before a clerk is told that it is alone
 */
@Validated
@ConfigurationProperties("hoso.onesided")
public record PassSettings(@DefaultValue("15m") @NotNull Duration otherWithin) {}
