package org.tahrir.ui;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import javafx.application.Platform;

/// Asks the screen's thread every few milliseconds whether it answers, and remembers the longest wait.
final class PauseWatch implements AutoCloseable {
    private static final int EVERY_MILLIS = 4;

    private final AtomicLong longest = new AtomicLong();
    private final AtomicBoolean ended = new AtomicBoolean();
    private final Thread thread =
            Thread.ofPlatform().daemon().name("pause-watch").start(this::ask);

    /// The longest wait since the last time this was asked, in milliseconds.
    long longestMillis() {
        return TimeUnit.NANOSECONDS.toMillis(longest.getAndSet(0));
    }

    @Override
    public void close() {
        ended.set(true);
        thread.interrupt();
    }

    private void ask() {
        AtomicBoolean answered = new AtomicBoolean(true);
        while (!ended.get()) {
            if (answered.compareAndSet(true, false)) {
                long asked = System.nanoTime();
                Platform.runLater(() -> {
                    longest.accumulateAndGet(System.nanoTime() - asked, Math::max);
                    answered.set(true);
                });
            }
            try {
                TimeUnit.MILLISECONDS.sleep(EVERY_MILLIS);
            } catch (InterruptedException end) {
                return;
            }
        }
    }
}
