package org.tahrir.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.tahrir.bundle.Progress;

/// A long job that a signal (Ctrl+C, kill) cancels cleanly: the process goes on until the job has tidied up.
final class Interruption implements Progress, AutoCloseable {
    private static final long TIDY_UP_SECONDS = 20;

    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread onSignal = new Thread(this::cancelAndWait, "tahrir-interruption");
    private volatile boolean cancelled;

    private Interruption() {}

    static Interruption watch() {
        Interruption watch = new Interruption();
        Runtime.getRuntime().addShutdownHook(watch.onSignal);
        return watch;
    }

    @Override
    public void step(String phase, int done, int total) {
        // the command line stays silent meanwhile: its answer is one document
    }

    @Override
    public boolean cancelled() {
        return cancelled;
    }

    @Override
    public void close() {
        ended.countDown();
        if (!cancelled) {
            Runtime.getRuntime().removeShutdownHook(onSignal);
        }
    }

    private void cancelAndWait() {
        cancelled = true;
        try {
            ended.await(TIDY_UP_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
    }
}
