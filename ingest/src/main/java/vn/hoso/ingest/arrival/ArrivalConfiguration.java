package vn.hoso.ingest.arrival;

import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.KafkaAdmin.NewTopics;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.ExponentialBackOff;
import vn.hoso.contracts.Topics;
import vn.hoso.plumbing.topics.KafkaTopicSettings;

/** The topics ingest reads and writes, and what a listener does when a part it needs is down. */
@Configuration(proxyBeanMethods = false)
class ArrivalConfiguration {

    private static final long FIRST_RETRY_MILLIS = 500;
    private static final long SLOWEST_RETRY_MILLIS = 10_000;

    @Bean
    NewTopics topics(KafkaTopicSettings settings) {
        return new NewTopics(
                topic(Topics.INBOX, settings), topic(Topics.RETRIES, settings), topic(Topics.SCANS, settings));
    }

    private static NewTopic topic(String name, KafkaTopicSettings settings) {
        return TopicBuilder.name(name)
                .partitions(settings.partitions())
                .replicas(settings.replicas())
                .build();
    }

    /** Tries for ever: a database or object store that is down comes back, and no message is passed over meanwhile. */
    @Bean
    CommonErrorHandler retryForEver() {
        var backOff = new ExponentialBackOff(FIRST_RETRY_MILLIS, 2);
        backOff.setMaxInterval(SLOWEST_RETRY_MILLIS);
        return new DefaultErrorHandler(backOff);
    }
}
