package org.tahrir.ui;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;

/// Measures how long the screen's thread is busy without answering, by asking it again and again.
public final class Pauses implements AutoCloseable {
    private final AtomicLong longest = new AtomicLong();
    private final Thread asking;
    private volatile boolean over;

    public Pauses() {
        asking = Thread.ofPlatform().daemon().name("pauses").start(this::ask);
    }

    private void ask() {
        while (!over) {
            long asked = System.nanoTime();
            java.util.concurrent.CountDownLatch answered = new java.util.concurrent.CountDownLatch(1);
            Platform.runLater(answered::countDown);
            try {
                answered.await();
            } catch (InterruptedException ended) {
                return;
            }
            longest.accumulateAndGet(System.nanoTime() - asked, Math::max);
            LockSupport.parkNanos(1_000_000);
        }
    }

    /// The longest pause so far, and begins anew.
    public long takeMillis() {
        return longest.getAndSet(0) / 1_000_000;
    }

    @Override
    public void close() {
        over = true;
        asking.interrupt();
    }
}
