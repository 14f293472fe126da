package vn.hoso.ocr.work;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.common.config.ConfigResource;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.stereotype.Component;

/**
 * The share group's own settings, which live in the broker and must stand before the first member joins: a new group
 * would otherwise begin at the end and miss the work that waits.
 */
@Component
class WorkGroup {

    private static final long PATIENCE_SECONDS = 20;

    private final KafkaAdmin kafka;
    private final WorkerSettings settings;

    WorkGroup(KafkaAdmin kafka, WorkerSettings settings) {
        this.kafka = kafka;
        this.settings = settings;
    }

    void prepare() throws InterruptedException {
        kafka.initialize(); // the lanes, when the broker was away at the start
        try (Admin admin = Admin.create(kafka.getConfigurationProperties())) {
            var group = new ConfigResource(ConfigResource.Type.GROUP, ScanQueue.GROUP);
            admin.incrementalAlterConfigs(Map.of(
                            group,
                            List.of(
                                    set("share.auto.offset.reset", "earliest"),
                                    set(
                                            "share.record.lock.duration.ms",
                                            "" + settings.lock().toMillis()))))
                    .all()
                    .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("The broker did not take the settings of group " + ScanQueue.GROUP, e);
        }
    }

    private static AlterConfigOp set(String name, String value) {
        return new AlterConfigOp(new ConfigEntry(name, value), AlterConfigOp.OpType.SET);
    }
}
