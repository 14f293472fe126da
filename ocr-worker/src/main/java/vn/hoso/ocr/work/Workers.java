package vn.hoso.ocr.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.kafka.autoconfigure.KafkaConnectionDetails;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** The threads that work, one scan each at a time. They outlive every failure, and end their page when asked to stop. */
@Component
class Workers implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Workers.class);
    private static final long PAUSE_SECONDS = 2;
    private static final long STOP_SECONDS = 30;

    private final WorkerSettings settings;
    private final WorkGroup group;
    private final AdvanceScan advance;
    private final KafkaConnectionDetails kafka;
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean running;

    Workers(WorkerSettings settings, WorkGroup group, AdvanceScan advance, KafkaConnectionDetails kafka) {
        this.settings = settings;
        this.group = group;
        this.advance = advance;
        this.kafka = kafka;
    }

    @Override
    public synchronized void start() {
        running = true;
        for (int i = 1; i <= settings.threads(); i++) {
            var thread = new Thread(this::work, "worker-" + i);
            threads.add(thread);
            thread.start();
        }
    }

    private void work() {
        while (running) {
            try {
                group.prepare();
                takeAndAdvance();
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException | Error e) {
                log.warn("A worker begins anew in {} s: {}", PAUSE_SECONDS, e.toString());
                pause();
            }
        }
    }

    private void takeAndAdvance() throws InterruptedException {
        Map<String, Object> connection = Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                String.join(",", kafka.getConsumer().getBootstrapServers()));
        try (var queue = new ScanQueue(connection)) {
            while (running) {
                ScanQueue.Taken taken = queue.take();
                if (taken != null) {
                    advance.advance(taken, this::isRunning);
                }
            }
        }
    }

    private void pause() {
        try {
            TimeUnit.SECONDS.sleep(PAUSE_SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized void stop() {
        running = false;
        for (Thread thread : threads) {
            try {
                thread.join(TimeUnit.SECONDS.toMillis(STOP_SECONDS));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            if (thread.isAlive()) {
                thread.interrupt();
            }
        }
        threads.clear();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
