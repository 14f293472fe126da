package vn.hoso.indexer.messages;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.KafkaAdmin.NewTopics;
import vn.hoso.contracts.Topics;
import vn.hoso.plumbing.topics.KafkaTopicSettings;

/** Topics of this stage. */
@Configuration(proxyBeanMethods = false)
class MessageConfiguration {

    @Bean
    NewTopics topics(KafkaTopicSettings settings) {
        return new NewTopics(
                topic(Topics.SCANS, settings).build(),
                topic(Topics.PROGRESS, settings).build(),
                topic(Topics.PAGES, settings).build(),
                topic(Topics.DOCUMENTS, settings).build(),
                topic(Topics.RETRIES, settings).build(),
                topic(Topics.CUTS, settings).build(),
                topic(Topics.RATES, settings).compact().build());
    }

    private static TopicBuilder topic(String name, KafkaTopicSettings settings) {
        return TopicBuilder.name(name).partitions(settings.partitions()).replicas(settings.replicas());
    }
}
