package org.tahrir.ui;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;

/// Measures how long the screen's thread works without answering, by asking it again and again: by the clock, and by
/// what it really worked meanwhile, which doesn't depend on what else the machine is doing.
public final class Pauses implements AutoCloseable {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final AtomicLong longest = new AtomicLong();
    private final AtomicLong longestWork = new AtomicLong();
    private final Thread asking;
    private long workedBefore;
    private volatile boolean over;

    public Pauses() {
        asking = Thread.ofPlatform().daemon().name("pauses").start(this::ask);
    }

    private void ask() {
        while (!over) {
            long asked = System.nanoTime();
            CountDownLatch answered = new CountDownLatch(1);
            Platform.runLater(() -> {
                long worked = THREADS.getCurrentThreadCpuTime();
                if (workedBefore > 0) {
                    longestWork.accumulateAndGet(worked - workedBefore, Math::max);
                }
                workedBefore = worked;
                answered.countDown();
            });
            try {
                answered.await();
            } catch (InterruptedException ended) {
                return;
            }
            longest.accumulateAndGet(System.nanoTime() - asked, Math::max);
            LockSupport.parkNanos(1_000_000);
        }
    }

    /// The longest pause so far by the clock; begins anew.
    public long takeMillis() {
        return longest.getAndSet(0) / 1_000_000;
    }

    /// The longest work so far between two answers; begins anew.
    public long takeWorkMillis() {
        return longestWork.getAndSet(0) / 1_000_000;
    }

    @Override
    public void close() {
        over = true;
        asking.interrupt();
    }
}
