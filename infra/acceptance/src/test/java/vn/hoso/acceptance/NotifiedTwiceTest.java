package vn.hoso.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import javax.imageio.ImageIO;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many scans, each told of twice by the object store, while the broker goes away and comes back. */
class NotifiedTwiceTest {

    private static final int SCANS = 200;
    private static final int DPI = 100;
    private static final String AGENCY = "H26.77";

    private final Door door = Door.open();

    @TempDir
    Path folder;

    @Test
    void two_hundred_scans_each_notified_twice_are_two_hundred_scans() throws Exception {
        int before = inTray();
        List<Future<RecordMetadata>> told = new ArrayList<>();
        try (var store = door.objects();
                var producer = new KafkaProducer<>(
                        Map.of(
                                "bootstrap.servers",
                                door.edition().parts().kafka().bootstrapServers()),
                        new StringSerializer(),
                        new StringSerializer())) {
            for (int i = 0; i < SCANS; i++) {
                Path page = folder.resolve(i + ".png");
                ImageIO.write(SmallPage.slip(i, DPI), "png", page.toFile());
                String key = AGENCY + "/1/" + i + ".png";
                store.put("inbox", key, page, "image/png", Map.of("file-name", "trang " + i + ".png"));
                String etag = store.stat("inbox", key).orElseThrow().etag();
                for (int twice = 0; twice < 2; twice++) {
                    told.add(producer.send(
                            new ProducerRecord<>("hoso.inbox", "inbox/" + key, notification(key, etag, page))));
                }
                if (i == SCANS / 2) {
                    door.edition().parts().kafka().killHard();
                    door.edition().parts().kafka().start();
                }
            }
            for (Future<RecordMetadata> one : told) {
                one.get();
            }
        }

        await().atMost(Duration.ofMinutes(6))
                .pollInterval(Duration.ofSeconds(2))
                .untilAsserted(() -> assertThat(inTray() - before).isEqualTo(SCANS));
        assertThat(door.reconciles()).isTrue();
    }

    /** Documents without a dossier: each of these scans becomes one. */
    private int inTray() {
        return door.get("/api/tray?size=1").get("total").asInt();
    }

    /** The form that MinIO documents for its Kafka target. */
    private static String notification(String key, String etag, Path file) throws Exception {
        return """
                {"EventName":"s3:ObjectCreated:Put","Key":"inbox/%1$s","Records":[{"eventVersion":"2.0",
                "eventSource":"minio:s3","awsRegion":"","eventTime":"2026-11-24T01:02:03.000Z",
                "eventName":"s3:ObjectCreated:Put","s3":{"s3SchemaVersion":"1.0","configurationId":"Config",
                "bucket":{"name":"inbox","ownerIdentity":{"principalId":"hoso"},"arn":"arn:aws:s3:::inbox"},
                "object":{"key":"%2$s","size":%3$d,"eTag":"%4$s","contentType":"image/png",
                "sequencer":"17F3A0B0C0D0E0F0"}}}]}
                """.formatted(key, key.replace("/", "%2F"), Files.size(file), etag);
    }
}
