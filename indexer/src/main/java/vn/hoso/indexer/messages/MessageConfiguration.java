package vn.hoso.indexer.messages;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.KafkaAdmin.NewTopics;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.ExponentialBackOff;
import tools.jackson.core.JacksonException;
import vn.hoso.contracts.Topics;
import vn.hoso.plumbing.topics.KafkaTopicSettings;

/** Topics of this stage, and what happens to a message that fails. */
@Configuration(proxyBeanMethods = false)
class MessageConfiguration {

    /**
     * A message fails for ever while the database or the object store is down, and waits for it; only one that can never
     * be used is set aside.
     */
    @Bean
    DefaultErrorHandler messageErrors(DeadLetters deadLetters) {
        var waits = new ExponentialBackOff(500, 2);
        waits.setMaxInterval(10_000);
        var errors = new DefaultErrorHandler(deadLetters::keep, waits);
        errors.addNotRetryableExceptions(
                JacksonException.class,
                IllegalArgumentException.class,
                NullPointerException.class,
                DataIntegrityViolationException.class);
        return errors;
    }

    @Bean
    NewTopics topics(KafkaTopicSettings settings) {
        return new NewTopics(
                topic(Topics.SCANS, settings).build(),
                topic(Topics.PROGRESS, settings).build(),
                topic(Topics.DOCUMENTS, settings).build(),
                topic(Topics.RETRIES, settings).build(),
                topic(Topics.RATES, settings).compact().build());
    }

    private static TopicBuilder topic(String name, KafkaTopicSettings settings) {
        return TopicBuilder.name(name).partitions(settings.partitions()).replicas(settings.replicas());
    }
}
