package vn.hoso.plumbing.topics;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How topics are made when they are missing ({@code hoso.topics}).
 *
 * @param partitions partitions of a new topic, 1 or more
 * @param replicas copies of each partition, 1 on one machine, 3 in production
 */
@Validated
@ConfigurationProperties("hoso.topics")
public record KafkaTopicSettings(
        @DefaultValue("6") @Min(1) int partitions,
        @DefaultValue("1") @Min(1) short replicas) {}
