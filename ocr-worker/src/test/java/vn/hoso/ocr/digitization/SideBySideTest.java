package vn.hoso.ocr.digitization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SideBySideTest {

    private final SideBySide sideBySide = new SideBySide();

    @AfterEach
    void end() {
        sideBySide.destroy();
    }

    @Test
    void all_hands_are_at_work_at_the_same_time_the_caller_among_them() {
        Set<Thread> hands = ConcurrentHashMap.newKeySet();
        var barrier = new CyclicBarrier(3);
        sideBySide.run(3, () -> {
            hands.add(Thread.currentThread());
            meet(barrier);
        });
        assertThat(hands).hasSize(3).contains(Thread.currentThread());
    }

    @Test
    void what_another_hand_throws_comes_out_as_it_was_thrown_when_all_are_done() {
        Thread caller = Thread.currentThread();
        var ended = new AtomicBoolean();
        var thrown = new CountDownLatch(1);
        assertThatThrownBy(() -> sideBySide.run(2, () -> {
                    if (Thread.currentThread() != caller) {
                        thrown.countDown();
                        throw new PageGivenUpException(7);
                    }
                    await(thrown);
                    ended.set(true);
                }))
                .isInstanceOf(PageGivenUpException.class);
        assertThat(ended).isTrue();
    }

    @Test
    void the_caller_waits_for_the_others_even_when_its_own_work_throws() {
        Thread caller = Thread.currentThread();
        var ended = new AtomicBoolean();
        var begun = new CountDownLatch(1);
        assertThatThrownBy(() -> sideBySide.run(2, () -> {
                    if (Thread.currentThread() == caller) {
                        await(begun);
                        throw new PageGivenUpException(3);
                    }
                    begun.countDown();
                    ended.set(true);
                }))
                .isInstanceOf(PageGivenUpException.class);
        assertThat(ended).isTrue();
    }

    private static void meet(CyclicBarrier barrier) {
        try {
            barrier.await(30, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new AssertionError("The hands did not work at the same time", e);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
