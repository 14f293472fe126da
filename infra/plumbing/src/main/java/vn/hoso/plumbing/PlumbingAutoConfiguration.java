package vn.hoso.plumbing;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.task.TaskSchedulingAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoso.plumbing.objects.ObjectStore;
import vn.hoso.plumbing.objects.ObjectStoreSettings;
import vn.hoso.plumbing.outbox.Outbox;
import vn.hoso.plumbing.outbox.OutboxRelay;
import vn.hoso.plumbing.topics.JsonMessages;
import vn.hoso.plumbing.topics.KafkaTopicSettings;

/**
 * Gives each stage the object store, the outbox with its relay, and JSON messages. Comes before Boot's scheduler, which
 * is only made where scheduling was enabled already: without it every timed job would share one thread, and a broker
 * that is away would hold up all of them.
 */
@AutoConfiguration(before = TaskSchedulingAutoConfiguration.class)
@EnableScheduling
@EnableConfigurationProperties({ObjectStoreSettings.class, KafkaTopicSettings.class})
class PlumbingAutoConfiguration {

    @Bean
    ObjectStore objectStore(ObjectStoreSettings settings) {
        return new ObjectStore(settings);
    }

    @Bean
    JsonMessages jsonMessages() {
        return new JsonMessages();
    }

    @Bean
    Outbox outbox(JdbcClient jdbc) {
        return new Outbox(jdbc);
    }

    @Bean
    OutboxRelay outboxRelay(
            JdbcClient jdbc, PlatformTransactionManager transactions, KafkaTemplate<String, String> kafka) {
        return new OutboxRelay(jdbc, new TransactionTemplate(transactions), kafka);
    }
}
