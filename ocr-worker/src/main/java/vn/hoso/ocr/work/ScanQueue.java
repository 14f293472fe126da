package vn.hoso.ocr.work;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.AcknowledgeType;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaShareConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One worker's end of the two lanes: a share group hands each work item to one worker at a time. One item is fetched at
 * once, because a member locks what it has fetched before its code sees it. For one thread.
 */
final class ScanQueue implements AutoCloseable {

    static final String GROUP = "hoso-ocr";

    private static final Logger log = LoggerFactory.getLogger(ScanQueue.class);
    /** A short scan is seen at once, a long one after this pause at most. */
    private static final Duration SHORT_LANE = Duration.ofMillis(300);
    /** While the long lane is looked at, a short scan waits. */
    private static final Duration LONG_LANE = Duration.ofMillis(30);

    private static final Duration CONFIRM = Duration.ofSeconds(10);
    /** How long the broker holds a question to an empty lane; what arrives is answered at once all the same. */
    private static final int HELD_MS = 2000;

    private final KafkaShareConsumer<String, String> shortLane;
    private final KafkaShareConsumer<String, String> longLane;

    ScanQueue(Map<String, Object> connection) {
        this.shortLane = join(connection, WorkTopics.SHORT);
        this.longLane = join(connection, WorkTopics.LONG);
    }

    private static KafkaShareConsumer<String, String> join(Map<String, Object> connection, String lane) {
        var settings = new HashMap<>(connection);
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, GROUP);
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 1);
        settings.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, HELD_MS);
        settings.put(ConsumerConfig.SHARE_ACQUIRE_MODE_CONFIG, "record_limit");
        settings.put(ConsumerConfig.SHARE_ACKNOWLEDGEMENT_MODE_CONFIG, "explicit");
        var consumer = new KafkaShareConsumer<>(settings, new StringDeserializer(), new StringDeserializer());
        consumer.subscribe(List.of(lane));
        return consumer;
    }

    /** The next work item, a short scan's first; null when there is none just now. */
    @Nullable
    Taken take() {
        Taken taken = take(shortLane, SHORT_LANE);
        return taken == null ? take(longLane, LONG_LANE) : taken;
    }

    private static @Nullable Taken take(KafkaShareConsumer<String, String> lane, Duration wait) {
        ConsumerRecords<String, String> records = lane.poll(wait);
        for (ConsumerRecord<String, String> item : records) {
            return new Taken(lane, item);
        }
        return null;
    }

    @Override
    public void close() {
        shortLane.close(Duration.ofSeconds(5));
        longLane.close(Duration.ofSeconds(5));
    }

    /** A work item locked for this worker. */
    record Taken(KafkaShareConsumer<String, String> lane, ConsumerRecord<String, String> item) {

        int deliveries() {
            return item.deliveryCount().orElse((short) 1);
        }

        /** It is done with. */
        void accept() {
            acknowledge(AcknowledgeType.ACCEPT);
        }

        /** Somebody else may have it at once. */
        void release() {
            acknowledge(AcknowledgeType.RELEASE);
        }

        /** It can never be done. */
        void reject() {
            acknowledge(AcknowledgeType.REJECT);
        }

        private void acknowledge(AcknowledgeType type) {
            lane.acknowledge(item, type);
            lane.commitSync(CONFIRM).values().forEach(error -> error.ifPresent(this::notConfirmed));
        }

        /** The lock had ended: another worker gets the item once more, and finds by the lease that it is not needed. */
        private void notConfirmed(KafkaException error) {
            log.info("A work item of {} was taken back before it was confirmed: {}", item.key(), error.getMessage());
        }
    }
}
