package org.tahrir.ui;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import org.tahrir.ui.work.Background;

/// Waits, on another thread than the screen's, until a window has done all it has to do for now.
final class Quiet {
    /// So many pulses without work count as quiet: longer than any pause after which something is looked up.
    private static final int PULSES = 40;
    private static final int WORKERS = 2;

    private final AtomicInteger underWay = new AtomicInteger();
    private final ExecutorService workers = Executors.newFixedThreadPool(
            WORKERS, Thread.ofPlatform().daemon().name("tahrir-quiet-", 1).factory());

    /// Work of which it is known when all is done.
    Background background() {
        return new Background(
                work -> {
                    underWay.incrementAndGet();
                    workers.execute(() -> {
                        try {
                            work.run();
                        } finally {
                            underWay.decrementAndGet();
                        }
                    });
                },
                Platform::runLater,
                broken -> {});
    }

    /// Runs code on the screen's thread and waits for what it gives.
    <T> T get(Callable<T> code) {
        FutureTask<T> task = new FutureTask<>(code);
        Platform.runLater(task);
        try {
            return task.get();
        } catch (ExecutionException broken) {
            throw new IllegalStateException(broken.getCause());
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(impatient);
        }
    }

    /// Waits until nothing was under way for a number of pulses.
    void await() {
        CountDownLatch quiet = new CountDownLatch(1);
        get(() -> {
            new Watch(quiet).start();
            return true;
        });
        try {
            quiet.await();
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
    }

    private final class Watch extends AnimationTimer {
        private final CountDownLatch quiet;
        private int pulses;

        Watch(CountDownLatch quiet) {
            this.quiet = quiet;
        }

        @Override
        public void handle(long now) {
            pulses = underWay.get() == 0 ? pulses + 1 : 0;
            Platform.requestNextPulse();
            if (pulses > PULSES) {
                stop();
                quiet.countDown();
            }
        }
    }
}
