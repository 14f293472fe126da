package vn.hoso.bench.usage;

import java.util.Collection;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** The most memory that a process tree held, looked at once a second while this is open: to reckon
 * the shared pages of many processes takes the kernel long enough to slow what is measured. */
public final class PeakMemory implements AutoCloseable {
    private static final long LOOK_EVERY_MS = 1_000;

    private final AtomicLong peak = new AtomicLong();
    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor();
    private final ScheduledFuture<?> looks;

    /** Begins to look at the trees of these processes. */
    public PeakMemory(Collection<Long> roots) {
        looks = looking.scheduleWithFixedDelay(
                () -> peak.accumulateAndGet(ProcessTree.bytes(roots), Math::max),
                0,
                LOOK_EVERY_MS,
                TimeUnit.MILLISECONDS);
    }

    /** The most seen so far, in bytes (proportional set size). */
    public long bytes() {
        return peak.get();
    }

    @Override
    public void close() {
        looks.cancel(false);
        looking.shutdown();
    }
}
