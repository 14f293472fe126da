package vn.hoso.ocr.work;

import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.KafkaAdmin.NewTopics;
import vn.hoso.contracts.Topics;
import vn.hoso.plumbing.topics.KafkaTopicSettings;

/** The topics this stage reads and writes, and its two lanes of work, which are nobody else's. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WorkerSettings.class)
class WorkTopics {

    static final String SHORT = "hoso.ocr.short";
    static final String LONG = "hoso.ocr.long";

    @Bean
    NewTopics topics(KafkaTopicSettings settings) {
        return new NewTopics(
                topic(Topics.SCANS, settings),
                topic(Topics.PROGRESS, settings),
                topic(Topics.DOCUMENTS, settings),
                topic(SHORT, settings),
                topic(LONG, settings));
    }

    private static NewTopic topic(String name, KafkaTopicSettings settings) {
        return TopicBuilder.name(name)
                .partitions(settings.partitions())
                .replicas(settings.replicas())
                .build();
    }
}
