package org.tahrir.ui;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import org.tahrir.settings.ErrorLog;
import org.tahrir.ui.work.Background;
import org.tahrir.ui.work.Delays;

/// Waits, on another thread than the screen's, until a window has nothing left to do.
final class Quiet {
    /// So many pulses without work count as quiet.
    private static final int PULSES = 12;
    /// What is put off for longer isn't waited for.
    private static final Duration SOON = Duration.ofSeconds(1);
    private static final int WORKERS = 2;
    /// A window that has no rest after so long, or doesn't answer, is not waited for any longer.
    private static final long PATIENCE_SECONDS = 60;

    private final AtomicInteger underWay = new AtomicInteger();
    private final ExecutorService workers = Executors.newFixedThreadPool(
            WORKERS, Thread.ofPlatform().daemon().name("tahrir-quiet-", 1).factory());

    private final ErrorLog log;

    /// @param log of what breaks in work
    Quiet(ErrorLog log) {
        this.log = log;
    }

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
                log::write);
    }

    /// Delays of which it is known when all that comes soon has come.
    Delays delays() {
        Delays screen = Delays.ofScreen();
        return (delay, action) -> {
            if (delay.compareTo(SOON) > 0) {
                return screen.after(delay, action);
            }
            AtomicBoolean waiting = new AtomicBoolean(true);
            Runnable end = () -> {
                if (waiting.getAndSet(false)) {
                    underWay.decrementAndGet();
                }
            };
            underWay.incrementAndGet();
            Runnable cancel = screen.after(delay, () -> {
                end.run();
                action.run();
            });
            return () -> {
                cancel.run();
                end.run();
            };
        };
    }

    /// Runs code on the screen's thread and waits for what it gives.
    ///
    /// @throws TahrirException if it breaks or doesn't answer: this machine can't draw
    <T> T get(Callable<T> code) {
        FutureTask<T> task = new FutureTask<>(code);
        Platform.runLater(task);
        try {
            return task.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException broken) {
            throw Display.unable(broken.getCause() == null ? broken : broken.getCause());
        } catch (TimeoutException silent) {
            throw Display.unable(silent);
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(impatient);
        }
    }

    /// Runs code on the screen's thread and waits for its end.
    void run(Runnable code) {
        get(() -> {
            code.run();
            return true;
        });
    }

    /// Waits until nothing was under way for a number of pulses, as long as there is patience.
    void await() {
        CountDownLatch quiet = new CountDownLatch(1);
        run(new Watch(quiet)::start);
        try {
            if (!quiet.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                log.write("The window had no rest.");
            }
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
