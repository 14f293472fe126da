package vn.hoso.indexer;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads a topic from its beginning until a message with some text comes by. */
public final class OneMessage {

    private OneMessage() {}

    /** The first message whose text contains all of the words; an error after 30 seconds without. */
    public static String containing(String topic, String bootstrapServers, String... words) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                bootstrapServers,
                "group.id",
                UUID.randomUUID().toString(),
                "auto.offset.reset",
                "earliest");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(topic));
            Instant end = Instant.now().plusSeconds(30);
            while (Instant.now().isBefore(end)) {
                for (ConsumerRecord<String, String> message : consumer.poll(Duration.ofMillis(250))) {
                    if (List.of(words).stream().allMatch(message.value()::contains)) {
                        return message.value();
                    }
                }
            }
        }
        throw new AssertionError("No message with " + List.of(words) + " came on " + topic);
    }
}
