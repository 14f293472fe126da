package vn.hoso.ingest.arrival;

import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.KafkaAdmin.NewTopics;
import vn.hoso.contracts.Topics;
import vn.hoso.plumbing.topics.KafkaTopicSettings;

/** The topics ingest reads and writes. */
@Configuration(proxyBeanMethods = false)
class ArrivalConfiguration {

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
}
