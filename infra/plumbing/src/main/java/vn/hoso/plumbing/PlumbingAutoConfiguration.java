package vn.hoso.plumbing;

import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.task.TaskSchedulingAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoso.plumbing.machines.MachineToken;
import vn.hoso.plumbing.objects.ObjectStore;
import vn.hoso.plumbing.objects.ObjectStoreSettings;
import vn.hoso.plumbing.outbox.Outbox;
import vn.hoso.plumbing.outbox.OutboxRelay;
import vn.hoso.plumbing.topics.DeadLetters;
import vn.hoso.plumbing.topics.JsonMessages;
import vn.hoso.plumbing.topics.KafkaTopicSettings;
import vn.hoso.plumbing.topics.PatientListening;

/**
 * Gives each stage the object store, the outbox with its relay, JSON messages, the token of programs, and listeners that wait for what is away. Comes before Boot's scheduler, which
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
    MachineToken machineToken(@Value("${hoso.machine-token:}") String secret) {
        return new MachineToken(secret);
    }

    @Bean
    JsonMessages jsonMessages() {
        return new JsonMessages();
    }

    @Bean
    DeadLetters deadLetters(JdbcClient jdbc, Clock clock) {
        return new DeadLetters(jdbc, clock);
    }

    @Bean
    CommonErrorHandler listenerErrors(DeadLetters deadLetters) {
        return PatientListening.settingAsideIn(deadLetters);
    }

    @Bean
    Outbox outbox(JdbcClient jdbc, OutboxRelay relay) {
        return new Outbox(jdbc, relay);
    }

    @Bean
    OutboxRelay outboxRelay(
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            KafkaTemplate<String, String> kafka,
            @Value("${hoso.outbox.every:1s}") Duration every) {
        return new OutboxRelay(jdbc, new TransactionTemplate(transactions), kafka, every);
    }
}
