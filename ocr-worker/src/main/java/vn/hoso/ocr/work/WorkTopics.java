package vn.hoso.ocr.work;

import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.KafkaAdmin.NewTopics;
import vn.hoso.contracts.Topics;
import vn.hoso.plumbing.topics.KafkaTopicSettings;

/**
 * The topics this stage reads and writes, and its two lanes of work, which are nobody else's.
 *
 * <p>A lane is one partition. A share group gives each of several partitions to some of its members only, so that a
 * worker would idle beside scans that wait in another's partition; of one partition all take in turn, first come first
 * served.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WorkerSettings.class)
class WorkTopics {

    static final String SHORT = "hoso.ocr.short";
    static final String LONG = "hoso.ocr.long";

    @Bean
    NewTopics topics(KafkaTopicSettings settings) {
        return new NewTopics(
                topic(Topics.SCANS, settings.partitions(), settings),
                topic(Topics.PROGRESS, settings.partitions(), settings),
                topic(Topics.PAGES, settings.partitions(), settings),
                topic(Topics.DOCUMENTS, settings.partitions(), settings),
                topic(Topics.CUTS, settings.partitions(), settings),
                topic(SHORT, 1, settings),
                topic(LONG, 1, settings));
    }

    private static NewTopic topic(String name, int partitions, KafkaTopicSettings settings) {
        return TopicBuilder.name(name)
                .partitions(partitions)
                .replicas(settings.replicas())
                .build();
    }
}
