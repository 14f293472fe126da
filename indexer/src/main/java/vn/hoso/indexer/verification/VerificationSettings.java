package vn.hoso.indexer.verification;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code hoso.verification}.
 *
 * @param lease how long a document stays with the officer who took it, from the last thing they did with it
 */
@ConfigurationProperties("hoso.verification")
record VerificationSettings(@DefaultValue("10m") Duration lease) {}
