package vn.hoso.ingest.arrival;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Takes waiting arrivals side by side for as long as the process lives; a large scan holds up only one worker. */
@Component
class InboxWorkers implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(InboxWorkers.class);
    private static final long LOOK_AGAIN_MILLIS = 1000;
    private static final long STOP_WITHIN_MILLIS = 20_000;

    private final TakeArrival take;
    private final int count;
    private final Semaphore bell = new Semaphore(0);
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean running;

    InboxWorkers(TakeArrival take, ArrivalSettings settings) {
        this.take = take;
        this.count = settings.workers();
    }

    /** Wakes the workers: something waits. */
    void ring() {
        bell.release(count);
    }

    @Override
    public synchronized void start() {
        running = true;
        for (int i = 1; i <= count; i++) {
            var thread = new Thread(this::work, "inbox-" + i);
            threads.add(thread);
            thread.start();
        }
    }

    private void work() {
        while (running) {
            try {
                if (!take.takeNext() && bell.tryAcquire(LOOK_AGAIN_MILLIS, TimeUnit.MILLISECONDS)) {
                    bell.drainPermits();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                log.warn("Arrivals cannot be taken now and will be tried again: {}", e.getMessage());
                bell.drainPermits();
                pause();
            }
        }
    }

    private void pause() {
        try {
            bell.tryAcquire(LOOK_AGAIN_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Lets each worker finish what it has begun; what takes longer is rolled back and taken again by whoever is next. */
    @Override
    public synchronized void stop() {
        running = false;
        ring();
        for (Thread thread : threads) {
            try {
                thread.join(STOP_WITHIN_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            thread.interrupt();
        }
        threads.clear();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
