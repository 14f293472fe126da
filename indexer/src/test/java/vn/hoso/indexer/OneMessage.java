package vn.hoso.indexer;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
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
        return eachContaining(topic, bootstrapServers, List.of(List.of(words))).get(0);
    }

    /** For each list of words the first message that contains all of them; an error after 30 seconds without one of them. */
    public static List<String> eachContaining(String topic, String bootstrapServers, List<List<String>> wanted) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                bootstrapServers,
                "group.id",
                UUID.randomUUID().toString(),
                "auto.offset.reset",
                "earliest");
        Map<List<String>, String> found = new HashMap<>();
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(topic));
            Instant end = Instant.now().plusSeconds(30);
            while (found.size() < wanted.size() && Instant.now().isBefore(end)) {
                for (ConsumerRecord<String, String> message : consumer.poll(Duration.ofMillis(250))) {
                    wanted.stream()
                            .filter(words -> words.stream().allMatch(message.value()::contains))
                            .forEach(words -> found.putIfAbsent(words, message.value()));
                }
            }
        }
        return wanted.stream()
                .map(words -> {
                    if (!found.containsKey(words)) {
                        throw new AssertionError("No message with " + words + " came on " + topic);
                    }
                    return found.get(words);
                })
                .toList();
    }
}
